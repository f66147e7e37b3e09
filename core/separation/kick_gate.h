#pragma once

#include "core/separation/frame_matrix.h"

#include <vector>

namespace resonate {

/// How surely a kick drum sounds in each frame, 0..1: the low band (below 130 Hz) rises by 2.3 nepers of power or more
/// within `riseFrames`, and what follows for `holdFrames` is still it, a fifth less each frame.
std::vector<float> kickGate(const FrameMatrix& magnitude, double binHz, int riseFrames, int holdFrames);

} // namespace resonate
