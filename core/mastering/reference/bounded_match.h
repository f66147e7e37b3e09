#pragma once

#include "core/mastering/reference/match_design.h"

#include <stop_token>

namespace resonate {

/// A match that leaves quiet and loud parts apart.
struct BoundedMatch {
    MatchDesign design;
    double amount = 0.0; ///< of the way, on average over the bands: what was asked for, or less
    double rangeBeforeLu = 0.0;
    double rangeAfterLu = 0.0; ///< foretold

    double lossLu() const noexcept { return rangeBeforeLu - rangeAfterLu; }
};

/// Designs the match by `amount` (0..1), or by as much of it as takes no more than `mostLossLu` (0 and more) off the
/// loudness range of the mix. One equaliser for all of a recording moves quiet and loud parts by different amounts
/// where their colours differ. So the bands that bring them together are taken back, the most telling ones most, each
/// to no further than where it was. Takes seconds for hours; once stopped, what comes back is of no use.
BoundedMatch boundedMatch(const MixProfile& own, const ReferenceProfile& reference, double amount,
                          const MatchLimits& limits, double mostLossLu, const std::stop_token& stop = {});

} // namespace resonate
