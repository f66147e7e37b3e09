#pragma once

#include "core/overview/spectrogram/frequency_axis.h"

#include <vector>

namespace resonate {

/// Round frequencies along an axis of `height` pixels, none nearer than `apart` to another, the roundest first.
std::vector<double> frequencyMarks(const FrequencyAxis& axis, double height, double apart);

} // namespace resonate
