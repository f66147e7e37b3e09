#pragma once

#include <bit>
#include <cmath>
#include <string>

namespace resonate {

/// What the basic separation can be told. Everything here changes the result, and is in its fingerprint.
struct BasicSeparationSettings {
    double windowMs = 85.3;    ///< length of one spectrum, at any sample rate
    int overlap = 4;           ///< spectra over each moment: 2 or 4
    int maxSimilarFrames = 31; ///< how many repetitions the background is made from
    double blockSeconds = 20.0;
    double contextSeconds = 4.0; ///< seen on both sides of a block, so that its edges know as much as its middle

    /// For a whole recording: everything there is.
    static BasicSeparationSettings render() { return {}; }
    /// For half a minute while a user waits: half the spectra, fewer repetitions.
    static BasicSeparationSettings preview() { return {.overlap = 2, .maxSimilarFrames = 15}; }
};

/// Samples per spectrum: 2^k or 3 * 2^k, whichever is nearest to `windowMs`; these transform quickly.
inline int spectrumSize(double windowMs, int sampleRateHz) noexcept
{
    constexpr unsigned kSmallest = 64;
    const double wanted = windowMs * sampleRateHz / 1000.0;
    const unsigned low = std::max(kSmallest, std::bit_floor(static_cast<unsigned>(wanted)));
    int best = static_cast<int>(low);
    for (const unsigned candidate : {low + low / 2, 2 * low})
        if (std::abs(candidate - wanted) < std::abs(best - wanted))
            best = static_cast<int>(candidate);
    return best;
}

} // namespace resonate
