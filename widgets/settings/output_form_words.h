#pragma once

#include "pipeline/exporting/output_form.h"

#include <QList>

namespace resonate {

/// "MP3: small, plays everywhere".
QString formatTitle(const QString& format);
/// What else there is to know before choosing a format; may be empty.
QString formatNote(EncodedFormat format);
/// "24 bit, for listening and keeping".
QString bitsTitle(int bits);
/// "44.1 kHz".
QString rateTitle(int sampleRateHz);

/// A quality that people choose, best first.
struct QualityChoice {
    QString quality; ///< as OutputForm::quality
    QString title;
};
/// None for formats that lose nothing.
QList<QualityChoice> qualityChoices(EncodedFormat format);

} // namespace resonate
