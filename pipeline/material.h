#pragma once

#include "pipeline/session.h"

namespace resonate {

/// Where a part begins.
std::int64_t firstFrameOf(const TimeSpan& part, const AudioFormat& format) noexcept;

/// Makes a part of the session's recording its material, less an offset for each channel (empty: none), and names it.
void selectMaterial(Session& session, const TimeSpan& part, const std::vector<double>& removedOffsets = {});

} // namespace resonate
