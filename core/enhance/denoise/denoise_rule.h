#pragma once

namespace resonate {

/// How a denoiser treats what it takes for noise.
struct DenoiseRule {
    double overSubtraction = 0.0; ///< share of the noise's power that is taken as such
    double firmness = 0.0;        ///< 0..1, see BlockShrinkage
    double depthDb = 0.0;         ///< the most that anything is lowered, >= 0

    bool changesNothing() const noexcept { return depthDb <= 0.0 || overSubtraction <= 0.0; }
};

/// The rule for a recording by its measured signal-to-noise ratio: the cleaner it is, the less is taken for noise and
/// the less that is lowered; nothing at all where noise is no longer heard under the music (`snrAtLeast`, or 20 dB).
/// `amount` 0..1 scales the depth in decibels.
DenoiseRule denoiseRule(double snrDb, bool snrAtLeast, double amount);

} // namespace resonate
