#pragma once

#include "core/separation/frame_matrix.h"

#include <stop_token>
#include <vector>

namespace resonate {

/// Where to look for one fundamental per frame.
struct PitchRange {
    double lowestHz = 110.0;
    double highestHz = 900.0;
    int harmonics = 12;
    double jumpCost = 0.06; ///< per candidate moved from one frame to the next; candidates are 60 to the octave
};

struct PitchTrack {
    std::vector<float> frequencyHz; // [frames]
    /// How far the chosen fundamental stands out: its salience over the middle salience of its frame, >= 0; about 1 in
    /// noise.
    std::vector<float> prominence; // [frames]
};

/// The most salient path of fundamentals: whitened magnitudes summed over harmonics that weigh 0.84^h, one path by
/// Viterbi. `magnitude` has bins `binHz` apart. An empty track when `stop` asks for it. Source: J. Salamon, E. Gomez,
/// "Melody extraction from polyphonic music signals using pitch contour characteristics", IEEE TASLP 2012 (salience);
/// G. D. Forney, "The Viterbi algorithm", Proc. IEEE 1973.
PitchTrack trackPitch(const FrameMatrix& magnitude, double binHz, const PitchRange& range, std::stop_token stop);

} // namespace resonate
