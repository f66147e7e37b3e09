#pragma once

#include "core/base/decibels.h"

#include <vector>

namespace resonate {

/// What was measured on a stem (by StemMeter) and what is known of the recording that it came from. Chains decide by
/// these numbers and nothing else. Levels are dBFS of the sounding parts.
struct StemNeeds {
    bool sounding = false;             ///< false: too quiet or too short to judge; then nothing is done to it
    std::vector<double> centreHz;      ///< third octaves, base two around 1 kHz
    std::vector<double> levelDb;       ///< mean magnitude per band; relative, as in StemTarget
    double levelDbfs = kSilenceDb;     ///< rms
    double highLevelDbfs = kSilenceDb; ///< rms above 3 kHz
    double loudPeakDbfs = kSilenceDb;  ///< nine of ten 10 ms peaks stay under it
    double peakSpreadDb = 0.0;         ///< from the median of the 10 ms peaks to there
    double crestDb = 0.0;              ///< peak over rms
    double attackDb = 0.0;             ///< how far strokes rise out of what was before (TransientDetector)
    double sibilanceDb = kSilenceDb;   ///< 5-9 kHz against the whole in the most sibilant twentieth (DeEsser)
    double sideToMidDb = kSilenceDb;
    double lowSideToMidDb = kSilenceDb; ///< below 120 Hz

    // Of the recording.
    bool recordingMono = false;
    double bandwidthHz = 20000.0; ///< where it ends
    double impairment = 1.0;      ///< 0: nothing speaks for harm, so chains do nothing; 1: it surely needs repair
};

} // namespace resonate
