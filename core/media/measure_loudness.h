#pragma once

#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/media/media_report.h"
#include "core/metering/program_meter.h"

namespace resonate {

/// How loud a file is, and what it is. `report.frames` are those that were measured.
struct MediaLoudness {
    MediaReport report;
    ProgramLevels levels;
    LoudnessHistogram momentaries; ///< for the loudness of several files together
};

/// Measures a stranger's file with all of its channels, each with the weight that its place has. Nothing is written;
/// memory does not grow with the length. Errors: BadInput (refused; the detail is one plain clause that does not name
/// the file), Io, Cancelled.
Result<MediaLoudness> measureMediaLoudness(int input, const WorkContext& context);

} // namespace resonate
