#pragma once

#include <vector>

namespace resonate {

/// What a well-made stem looks like on average, in third octaves. Levels are relative; only their differences count.
struct StemTarget {
    std::vector<double> centreHz;   ///< ascending
    std::vector<double> levelDb;    ///< mean magnitude per band
    std::vector<double> similarity; ///< of the channels, 0..1: (M - S) / (M + S) for powers of middle and side

    bool empty() const noexcept { return centreHz.empty(); }
};

} // namespace resonate
