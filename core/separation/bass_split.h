#pragma once

#include <span>
#include <vector>

namespace resonate {

/// Up to which frequency tonal sound is the bass's: 2.5 times the middle fundamental of the bass line, 200..300 Hz.
double bassCutoffHz(std::span<const float> bassFundamentalsHz);

/// The share of tonal power, 0..1 per bin, that goes to the bass: a smooth low-pass, 1/2 at `cutoffHz`.
std::vector<float> bassShelf(double cutoffHz, double binHz, int bins);

} // namespace resonate
