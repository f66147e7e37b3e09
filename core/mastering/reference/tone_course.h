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

    /// Loudness range, LU, under equalisers with these power gains [ToneGrid::kBands]: every second's loudness changes
    /// as its bands do. 0 when there is too little.
    double rangeLu(std::span<const double> midGain, std::span<const double> sideGain) const;
    /// As it is.
    double rangeLu() const;
};

} // namespace resonate
