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
/// the less that is lowered; nothing from 19.5 dB, since past that nobody can tell blindly how clean it is, and clean
/// music must stay as it is. `amount` 0..1 scales the depth in decibels.
DenoiseRule denoiseRule(double snrDb, double amount);

} // namespace resonate
