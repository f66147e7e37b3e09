#include "widgets/settings/delivery_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace resonate {
namespace {

/// Of those whose title is no name of a service.
constexpr std::pair<const char*, const char*> kTitles[] = {
    {"youtube-loud", QT_TRANSLATE_NOOP("Targets", "YouTube, a little louder")},
    {"ebu-r128", QT_TRANSLATE_NOOP("Targets", "Broadcast in Europe (EBU R128)")},
    {"atsc-a85", QT_TRANSLATE_NOOP("Targets", "Broadcast in North America (ATSC A/85)")},
};

} // namespace

QString targetTitle(const DeliveryTarget& target)
{
    const auto found =
        std::ranges::find_if(kTitles, [&](const auto& one) { return target.id == QLatin1String(one.first); });
    const QString title =
        found == std::end(kTitles) ? target.title : QCoreApplication::translate("Targets", found->second);
    return QCoreApplication::translate("Targets", "%1: %2 LUFS", "service, loudness")
        .arg(title, QLocale().toString(target.loudnessLufs, 'f', 0));
}

} // namespace resonate
