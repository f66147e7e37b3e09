#pragma once

#include "pipeline/decision.h"
#include "pipeline/reference_tone.h"

namespace resonate {

// What a stage is needed for because the user pointed at something. That goes before what was measured.

/// Of following a reference's tone: wherever the recording's is not already there, whoever made it.
Need referenceToneNeed(const RecordingReport& report, const ReferenceTone& reference);

/// Of denoising by a profile: it is learned from `region` of the recording.
Need learnedNoiseNeed(const RecordingReport& report, const TimeSpan& region);

} // namespace resonate
