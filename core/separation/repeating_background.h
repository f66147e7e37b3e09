#pragma once

#include "core/separation/frame_matrix.h"

#include <span>
#include <stop_token>
#include <vector>

namespace resonate {

struct RepeatingBackgroundSettings {
    int maxSimilarFrames = 31;  ///< how many alike frames the median is taken over
    int minDistanceFrames = 38; ///< apart from one another, so that a held note is not its own repetition
};

/// The share of each magnitude, 0..1, that stands out from what comes again elsewhere in the same piece: (M - U) / M,
/// with U the median over the frames that are most alike, at most M. `bandEdges` (ascending bins) cut the spectrum into
/// the bands by which frames are compared. Stops early, with rows left at zero, when `stop` asks for it. Source: Z.
/// Rafii, B. Pardo, "Music/voice separation using the similarity matrix", ISMIR 2012.
FrameMatrix foregroundShare(const FrameMatrix& magnitude, std::span<const int> bandEdges,
                            const RepeatingBackgroundSettings& settings, std::stop_token stop);

/// Bin edges of bands as wide as a semitone or so, two bins at least, from 60 Hz to 16 kHz or the last bin.
std::vector<int> similarityBands(double binHz, int bins);

/// The frames where `similarity` is the greatest within +-minDistance, best first (the earlier first among equals),
/// at most `count`; `self` is among them, as the first.
std::vector<int> similarFrames(std::span<const float> similarity, int self, int minDistance, int count);

} // namespace resonate
