#include "widgets/settings/delivery_words.h"

#include "pipeline/resource_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace resonate {

QString targetTitle(const DeliveryTarget& target)
{
    return QCoreApplication::translate("Targets", "%1: %2 LUFS", "service, loudness")
        .arg(translatedResourceText(target.title), QLocale().toString(target.loudnessLufs, 'f', 0));
}

} // namespace resonate
