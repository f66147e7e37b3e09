#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"
#include "core/base/work_context.h"

namespace resonate {

/// Measures everything in a RecordingReport in one pass over the recording, of any length, rate and level, with one or
/// two channels. The audio moves through in blocks of a second while the measures run side by side; each measure sees
/// its blocks in order, so the report does not depend on how many threads there are. Every figure in it is finite.
/// Errors: Io of the source, Cancelled, BadInput when the recording is empty.
Result<RecordingReport> analyseRecording(const AudioSource& recording, const WorkContext& context);

} // namespace resonate
