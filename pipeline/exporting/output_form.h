#pragma once

#include <QString>

#include <optional>

namespace resonate {

/// In which form results leave: the same for the command line, a window's settings and an export.
struct OutputForm {
    QString format = QStringLiteral("wav"); ///< one of outputFormats()
    QString bits = {};                      ///< a choice of output.bits, for wav and flac; empty: as planned
    std::optional<double> quality = {};     ///< of what loses something, in the format's own unit; empty: its standard
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

} // namespace resonate
