#pragma once

#include "core/mastering/reference/match_design.h"

namespace resonate {

/// A match that leaves quiet and loud parts apart.
struct BoundedMatch {
    MatchDesign design;
    double amount = 0.0; ///< what was asked for, or less
    double rangeBeforeLu = 0.0;
    double rangeAfterLu = 0.0; ///< foretold

    double lossLu() const noexcept { return rangeBeforeLu - rangeAfterLu; }
};

/// Designs the match, by as much of `amount` (0..1) as takes no more than `mostLossLu` off the loudness range of the
/// mix, to a hundredth. One equaliser for all of a recording moves quiet and loud parts by different amounts where
/// their colours differ, and half of the equaliser does half of that.
BoundedMatch boundedMatch(const MixProfile& own, const ReferenceProfile& reference, double amount,
                          const MatchLimits& limits, double mostLossLu);

} // namespace resonate
