#pragma once

#include "core/analysis/recording_report.h"
#include "core/enhance/stems/stem_targets.h"

#include <span>
#include <vector>

namespace resonate {

/// How far a long-term spectrum is from what music sounds like, and what is to be done about it, band by band.
struct ToneNeed {
    std::vector<double> centreHz;    ///< third octaves, ascending
    std::vector<double> deviationDb; ///< measured - target, smoothed; the overall level left out
    std::vector<double> gainDb;      ///< of the correction; 0 where nothing is needed
    double meanDeviationDb = 0.0;    ///< mean of |deviation| within the limits' range
    double largestGainDb = 0.0;      ///< the largest |gain|

    bool needed() const noexcept { return largestGainDb > 0.0; }
};

struct ToneLimits {
    double strength = 0.6;   ///< share of what lies beyond the dead zone that is corrected
    double deadZoneDb = 1.0; ///< pieces of music differ from each other by more than that: it is theirs to keep
    double maxBoostDb = 8.0; ///< noise comes up with the music
    /// Up to there a deviation may be a phone's and a room's; towards `ownDb` it is ever more surely the music's own,
    /// such as a piano without a top, and is left alone.
    double foreignDb = 7.0;
    double ownDb = 14.0;
    double maxCutDb = 12.0;
    double lowHz = 40.0; ///< below and above nothing is known of the target, or nothing was recorded
    double highHz = 16'500.0;
};

/// What a whole mix is held against: the stems' targets, their powers added. Stems are on one grid of bands.
StemTarget mixTarget(std::span<const StemTarget> stems);

/// `measured`: third octaves of the whole (power within each band). Third octaves are compared as power per hertz and
/// smoothed over about an octave, since a phone's and a room's colour is broad and notes are narrow.
ToneNeed toneNeed(const SpectrumReading& measured, const StemTarget& target, const ToneLimits& limits);

} // namespace resonate
