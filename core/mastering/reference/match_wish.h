#pragma once

#include "core/mastering/reference/reference_profile.h"

#include <vector>

namespace resonate {

/// How far a match may go.
struct MatchLimits {
    double mostDb = 15.0; ///< up or down
    /// A band is lifted by no more than it stands above its own noise, less this: so noise stays under where the music
    /// was, and what holds nothing but noise is not lifted at all.
    double noiseMarginDb = 3.0;
    /// Past the ends of what was recorded nothing is lifted; but what was made up there follows the band that it was
    /// made from.
    bool lowMadeUp = false;
    bool highMadeUp = false;
};

/// What is asked of the equaliser of one channel: at each of ToneNodes the change of a third octave around it, dB.
struct MatchWish {
    std::vector<double> gainDb; ///< [ToneNodes::kCount]; empty: nothing to be done
    int heldBack = 0;           ///< nodes that were to be lifted and are not, or by less: they hold mostly noise
};

/// The points at which tone is compared: every sixth of an octave a third octave, which overlap by half.
struct ToneNodes {
    static constexpr std::size_t kCount = 59;
    static std::size_t firstBand(std::size_t node) noexcept { return 2 * node; } ///< of the four that it holds
    static double centreHz(std::size_t node) noexcept;
    /// Level of each node, dB, of bands times gains (power); kSilenceDb where there is nothing. Both
    /// [ToneGrid::kBands].
    static std::vector<double> levelsDb(const std::vector<double>& bandPower, const std::vector<double>& bandGain);
};

/// A profile as powers of the bands of mid and side. The side is empty where there is none to speak of (40 dB under the
/// mid).
struct TonePowers {
    std::vector<double> mid, side; // [ToneGrid::kBands]
    static TonePowers of(const ReferenceProfile& profile);
};

struct MatchWishes {
    MatchWish mid;
    MatchWish side;
};

/// The limited difference of two long-term spectra, times `amount` (0..1). Levels are left out: the mean difference is
/// zero. The side is asked to keep the reference's distance to the mid. One channel is held against all of the
/// reference, and the side of a recording against a mono reference is treated as its mid is.
MatchWishes matchWishes(const ReferenceProfile& own, const ReferenceProfile& reference, double amount,
                        const MatchLimits& limits);

} // namespace resonate
