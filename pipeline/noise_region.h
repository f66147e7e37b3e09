#pragma once

#include "core/analysis/recording_report.h"
#include "core/base/result.h"
#include "pipeline/request.h"

#include <optional>

namespace resonate {

/// Less than that tells nothing about noise.
inline constexpr double kLeastNoiseSeconds = 0.25;

/// Where the user says that the noise is alone, in the whole recording; empty: nowhere.
std::optional<TimeSpan> noiseRegion(const RestoreRequest& request);
/// Whether it lies within a recording of that length. Errors: BadUsage.
Result<> checkNoiseRegion(const RestoreRequest& request, double recordingSeconds);

} // namespace resonate
