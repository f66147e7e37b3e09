#pragma once

#include "core/mastering/reference/match_wish.h"

namespace resonate {

/// The equalisers that bring one recording towards another, and what they are expected to do.
struct MatchDesign {
    /// Impulse responses, linear phase, symmetric about the middle frame; equally long. Empty: nothing to be done.
    std::vector<float> midTaps;
    std::vector<float> sideTaps;
    std::vector<double> midGain; ///< [ToneGrid::kBands] of the responses: mean power gain
    std::vector<double> sideGain;
    std::vector<double> frequencyHz; ///< where the curves are told
    std::vector<double> midDb;       ///< how third octaves change there, level and all
    std::vector<double> sideDb;
    // rms difference to the reference over third octaves from 63 Hz to 16 kHz, level left out, mid and side together
    double errorBeforeDb = 0.0;
    double errorAfterDb = 0.0;
    int heldBackBands = 0; ///< third octaves that are lifted by less than the difference, since they hold mostly noise

    bool idle() const noexcept { return midTaps.empty(); }
};

/// Designs the equalisers for a recording of which `own` was measured. `amount`: 0..1. The curve is corrected until the
/// third octaves of the recording, smeared as the response smears them, are where they were asked to be; its level is
/// such that the K-weighted power of the recording stays what it is, since loudness is somebody else's business.
MatchDesign designMatch(const ReferenceProfile& own, const ReferenceProfile& reference, double amount,
                        const MatchLimits& limits = {});

/// The same for what is asked: see matchWishes().
MatchDesign designMatch(const ReferenceProfile& own, const ReferenceProfile& reference, const MatchWishes& wishes);

} // namespace resonate
