#include "widgets/settings/model_offer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace resonate {
namespace {

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

/// What the catalogue says, for translators; a test holds the two together.
constexpr std::pair<const char*, const char*> kGains[] = {
    {"htdemucs_ft",
     QT_TRANSLATE_NOOP("Models", "The cleanest vocals, drums and bass; a network for each of them, so it takes three "
                                 "times as long.")},
    {"htdemucs",
     QT_TRANSLATE_NOOP("Models", "Vocals, drums, bass and other from almost any music: the best place to start.")},
    {"htdemucs_6s",
     QT_TRANSLATE_NOOP("Models", "An experiment of its makers that also knows guitar and piano, which become part of "
                                 "other here.")},
};

const char* const kUnstated = QT_TRANSLATE_NOOP(
    "Models", "never stated plainly by their publisher, Meta: the code is under the MIT licence, and whether that "
              "covers the weights it does not say; decide for yourself");

} // namespace

QString modelGain(const QString& id, const QString& english)
{
    const auto found = std::ranges::find_if(kGains, [&](const auto& one) { return id == QLatin1String(one.first); });
    const bool known = found != std::end(kGains) && english == QLatin1String(found->second);
    return known ? QCoreApplication::translate("Models", found->second) : english;
}

QString licenceSentence(const QString& codeLicence, const QString& weightsLicence)
{
    const QString weights =
        weightsLicence == QLatin1String(kUnstated) ? QCoreApplication::translate("Models", kUnstated) : weightsLicence;
    return ModelWords::tr("Licence of its code: %1. Licence of its weights: %2.").arg(codeLicence, weights);
}

QString megabytesText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QString aboutText(double seconds)
{
    constexpr double kMinute = 60.0, kHour = 3600.0;
    if (seconds < kMinute)
        return ModelWords::tr("about %n second(s)", nullptr, std::max(1, static_cast<int>(std::lround(seconds))));
    if (seconds < kHour)
        return ModelWords::tr("about %n minute(s)", nullptr, static_cast<int>(std::lround(seconds / kMinute)));
    return ModelWords::tr("about %n hour(s)", nullptr, static_cast<int>(std::lround(seconds / kHour)));
}

} // namespace resonate
