#pragma once

#include "core/base/result.h"

#include <functional>

namespace resonate {

/// What one gain gave.
struct GainTrial {
    double gainDb = 0.0;
    double lufs = -70.0;
    double limitingP99Db = 0.0; ///< 99 % of the time the limiter takes off no more
    double limitingMaxDb = 0.0;
    double rangeLu = 0.0; ///< loudness range
};

struct GainGoal {
    double unlimitedLufs = -23.0; ///< loudness at 0 dB gain without a limiter
    double targetLufs = -14.0;
    double maxLimitingDb = 6.0; ///< p99 past which the target is not chased
    double leastRangeLu = 0.0;  ///< loudness range below which it is not chased either
};

struct GainSearch {
    GainTrial trial;
    int passes = 0;
    bool heldBack = false;  ///< the target would have cost more limiting than allowed
    bool keptRange = false; ///< or more loudness range
};

/// Secant search for the gain that reaches the target through a limiter, to 0.05 LU; six trials at the most. Where that
/// leaves less range than wished, another six at the most for the highest gain that leaves it, to a tenth of a dB or
/// LU. Errors: those of `trial`.
Result<GainSearch> searchGain(const GainGoal& goal,
                              const std::function<Result<GainTrial>(double gainDb, int pass)>& trial);

} // namespace resonate
