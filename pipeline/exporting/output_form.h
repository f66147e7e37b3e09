#pragma once

#include "core/base/result.h"
#include "core/mastering/dithered_source.h"
#include "pipeline/encoding/audio_output.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace resonate {

/// In which form results leave: the same for the command line, a window's settings and an export.
struct OutputForm {
    QString format = QStringLiteral("wav"); ///< one of outputFormats()
    QString bits = {};                      ///< a choice of output.bits, for wav and flac; empty: as planned
    QString quality = {};                   ///< of what loses something, as parseQuality() reads it
    int sampleRateHz = 0;                   ///< 0: the recording's
    bool replayGain = true;                 ///< said in the tags, where the format has a place for it
    bool stems = false;                     ///< a file for every stem
    bool residual = false;                  ///< a file with what the stems lack of the master's input
    bool stemFile = false;                  ///< one .stem.mp4 with the master and the stems
    bool dawProject = false;                ///< one .dawproject with the stems
    bool video = false;                     ///< the recording's picture with the master as its sound

    bool needsStems() const noexcept { return stems || residual || stemFile || dawProject; }
    bool operator==(const OutputForm&) const = default;
};

/// What OutputForm::format may be: "wav", "flac", ..., as the files' names end.
QStringList outputFormats();

/// How good a file of that format shall be.
struct Quality {
    std::optional<RateControl> control; ///< empty: the format's standard
    std::optional<double> value;        ///< empty: the scale's standard
};
/// Reads "2" or "V2" (the format's own scale), "192k" (kbit/s on the average) and "cbr192k" (all the time); empty is
/// the format's standard. Errors: BadUsage, in plain words with what may be said.
Result<Quality> parseQuality(EncodedFormat format, const QString& text);

/// Whether there is such a form: format, bits, rate and quality, by themselves. Errors: BadUsage.
Result<> checkForm(const OutputForm& form);

/// The choice of output.bits that the master is made for; `form.bits` is set. What loses something is made from a
/// master whose peaks fit into whole numbers, since players turn it into those.
QString masterBits(const OutputForm& form);

/// How its audio files are written. `samples`: bits and dither, of formats that have any. Precondition: checkForm().
AudioOutput audioOutputOf(const OutputForm& form, const DeliveredSamples& samples);

} // namespace resonate
