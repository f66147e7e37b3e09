#include "widgets/settings/model_offer.h"

#include "pipeline/resource_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

} // namespace

QString licenceSentence(const QString& codeLicence, const QString& weightsLicence)
{
    return ModelWords::tr("Licence of its code: %1. Licence of its weights: %2.")
        .arg(codeLicence, translatedResourceText(weightsLicence));
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
