#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"
#include "core/metering/loudness_histogram.h"

#include <filesystem>
#include <optional>

namespace resonate {

/// How loud a file is. Empty where it is too short for a window (400 ms, 3 s) or never louder than -70 LUFS.
struct LoudnessScan {
    std::optional<double> integratedLufs;
    std::optional<double> shortTermMaxLufs;
    std::optional<double> momentaryMaxLufs;
    double rangeLu = 0.0;
    double truePeakDbtp = -200.0;
    double samplePeakDbfs = -200.0;
    double seconds = 0.0;
    int sampleRateHz = 0;
    int channels = 0; ///< of the file: all of them were measured
    MediaReport media;
    LoudnessHistogram momentaries; ///< for the loudness of several files together
};

/// Measures any recording with all its channels, in the worker program: nothing is written, memory does not grow with
/// the length. Errors: BadInput, Io, Worker, Cancelled, as decodeRecording().
Result<LoudnessScan> scanLoudness(const std::filesystem::path& input, const WorkContext& context);

} // namespace resonate
