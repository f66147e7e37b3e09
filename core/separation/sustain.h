#pragma once

#include "core/dsp/median_network.h"
#include "core/separation/frame_matrix.h"

namespace resonate {

/// How much of each bin of one frame goes on for about as long as `alongTime` has rows (odd): median / M, 0..1. A long
/// window tells held notes from a voice that moves, a shorter one a bass note from a kick.
/// `sustained` has as many values as a row. Source: D. FitzGerald, M. Gainza, "Single channel vocal separation using
/// median filtering and factorisation techniques", ISAST Trans. 2010.
void sustainedRow(const FrameMatrix& magnitude, int frame, const MedianNetwork& alongTime, std::span<float> sustained);

} // namespace resonate
