#pragma once

#include "core/dsp/true_peak_interpolator.h"

#include <array>

namespace resonate {

/// What limiter stages hand on: a fixed number of frames on an absolute grid.
struct LimiterBlock {
    static constexpr int kFrames = TruePeakInterpolator::kBlock;
    static constexpr int kMaxChannels = 2;
    std::array<std::array<float, kFrames>, kMaxChannels> samples = {};
    float reductionDb = 0.0F; ///< largest so far, >= 0
    bool touched = true;      ///< whether an earlier stage changed it: what nobody changed needs no second look
};

} // namespace resonate
