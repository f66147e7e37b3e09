#pragma once

#include <optional>
#include <span>

namespace resonate {

/// Loudness from the K-weighted mean squares of consecutive 100 ms blocks; see KWeightedEnergy.

/// Integrated loudness, LUFS: 400 ms windows every 100 ms, gated at -70 LUFS and at 10 LU below the mean of those.
/// Empty when nothing is loud or long enough to count. Source: ITU-R BS.1770-4, annex 1, equations 3-7.
std::optional<double> integratedLufs(std::span<const double> meanSquares);

/// Loudness range, LU: 95th less 10th percentile of 3 s windows every second, gated at -70 LUFS and 20 LU below their
/// mean. 0 when there is too little. Source: EBU Tech 3342, 2016.
double loudnessRangeLu(std::span<const double> meanSquares);

/// Loudness, LUFS, of a mean square.
double lufsOfMeanSquare(double meanSquare) noexcept;

} // namespace resonate
