#pragma once

#include "core/separation/frame_matrix.h"

#include <span>
#include <stop_token>

namespace resonate
{

/// Up to which frequency tonal sound is the bass's: 2.5 times the middle fundamental of the bass line, 200..300 Hz.
double bassCutoffHz(std::span<const float> bassFundamentalsHz);

/// The share of tonal power, 0..1 per bin, that goes to the bass: a smooth low-pass, 1/2 at `cutoffHz`.
std::vector<float> bassShelf(double cutoffHz, double binHz, int bins);

/// The share of each low bin's power, 0..1, that goes on for longer than a drum sounds: (median along `window` frames /
/// M)^2, at most 1. What is above it at the beginning of a note is a kick or a tom. Rows are as long as `lowBins`.
/// Stops early, with rows left at zero, when `stop` asks for it.
FrameMatrix sustainedShare(const FrameMatrix& magnitude, int lowBins, int window, std::stop_token stop);

} // namespace resonate
