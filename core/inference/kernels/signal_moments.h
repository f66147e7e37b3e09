#pragma once

#include "core/inference/kernels/moments.h"

#include <cstdint>

namespace resonate {

/// Mean and spread of a long signal, the same whatever the number of threads.
Moments momentsOf(const float* values, std::int64_t count);
/// (values - mean) * factor into `to`, which may be `values`.
void shiftAndScale(const float* values, std::int64_t count, float mean, float factor, float* to);

} // namespace resonate
