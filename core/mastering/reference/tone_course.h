#pragma once

#include "core/mastering/reference/tone_grid.h"

#include <array>
#include <span>
#include <vector>

namespace resonate {

/// What one second is made of: K-weighted power of its third octaves, of any scale.
struct ToneSecond {
    std::array<std::array<float, ToneGrid::kThirds>, 2> power = {}; // [mid, side]
};

/// How loud a recording is from moment to moment, and which bands make it so: enough to tell what becomes of its
/// loudness range under any equaliser, without another pass.
struct ToneCourse {
    static constexpr std::size_t kBlocksPerSecond = 10;

    std::vector<double> meanSquares; ///< K-weighted, per 100 ms
    std::vector<ToneSecond> seconds; ///< of kBlocksPerSecond each

    using Gains = std::array<double, ToneGrid::kThirds>; ///< of power

    /// Mean gains of third octaves, of those of bands [ToneGrid::kBands].
    static Gains gainsOf(std::span<const double> bandGain);
    /// Loudness range, LU, under equalisers: every second's loudness changes as its bands do. 0 when there is too
    /// little.
    double rangeLu(const Gains& mid, const Gains& side) const;
    /// As it is.
    double rangeLu() const;
};

} // namespace resonate
