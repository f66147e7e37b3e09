#pragma once

#include "core/overview/peaks/peak_pyramid.h"

#include <span>

namespace resonate {

/// As PeakPyramid::columns(), from the samples themselves: `samples[0]` is frame 0, and column i stands for every frame
/// that begins in it. Each column also touches the sample before it, so that neighbours meet. Columns without a frame
/// among `samples` are empty.
void columnsOfSamples(std::span<const float> samples, double firstFrame, double framesPerColumn,
                      std::span<PeakColumn> out) noexcept;

/// The same of the straight lines between neighbouring samples, for columns that are no wider than a frame: what the
/// line reaches within each column. Its rms is 0.
void columnsOfLine(std::span<const float> samples, double firstFrame, double framesPerColumn,
                   std::span<PeakColumn> out) noexcept;

} // namespace resonate
