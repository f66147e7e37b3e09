#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstdint>

namespace resonate {

/// Functions applied to each value by itself; `to` may be `from`.
struct PointwiseKernels {
    void (*exponential)(const float* from, float* to, std::int64_t count);
    void (*sigmoid)(const float* from, float* to, std::int64_t count);
    void (*gelu)(const float* from, float* to, std::int64_t count);
};

RESONATE_KERNEL_TABLE(PointwiseKernels, pointwiseKernels)

} // namespace resonate
