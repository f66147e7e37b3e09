#pragma once

#include "core/inference/kernels/instruction_set.h"
#include "core/inference/kernels/moments.h"

#include <cstdint>

namespace resonate {

struct NormKernels {
    /// Every row over its own values: (x - mean) / sqrt(variance + epsilon) weight + bias.
    void (*normalizeRows)(const float* from, std::int64_t fromStride, std::int64_t rows, std::int64_t width,
                          const float* weight, const float* bias, float epsilon, float* to, std::int64_t toStride);
    Moments (*moments)(const float* row, std::int64_t width);
    /// row = (row - mean) inverseDeviation weight + bias, in place.
    void (*applyNorm)(float* row, std::int64_t width, float mean, float inverseDeviation, const float* weight,
                      const float* bias);
};

RESONATE_KERNEL_TABLE(NormKernels, normKernels)

} // namespace resonate
