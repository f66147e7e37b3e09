#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/decision.h"

#include <filesystem>

namespace resonate {

// What a stage is needed for because the user pointed at something. That goes before what was measured.

/// Of a tone like that of music in general, when the master is to sound like another piece: none, since two would have
/// a say in the same thing.
Need followedToneNeed(const std::filesystem::path& reference);

/// Of denoising by a profile: it is learned from `region` of the recording.
Need learnedNoiseNeed(const RecordingReport& report, const TimeSpan& region);

} // namespace resonate
