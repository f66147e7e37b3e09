#pragma once

#include <cmath>

namespace resonate {

/// A smooth step over log frequency, 0 far below `cutoffHz`, 1/2 at it, 1 far above; the greater `steepness` (per
/// octave) the sharper. A negative one falls instead.
inline double frequencySlope(double frequencyHz, double cutoffHz, double steepness) noexcept
{
    constexpr double kLowestHz = 1.0;
    return 1.0 / (1.0 + std::exp(-steepness * std::log2(std::fmax(frequencyHz, kLowestHz) / cutoffHz)));
}

} // namespace resonate
