#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstddef>

namespace resonate {

/// Moving values into the order in which the products want them.
struct RowCopyKernels {
    /// sum[i] = a[i] + b[i]
    void (*add)(const float* a, const float* b, float* sum, int count);
    /// Every `stride`-th sample goes to a phase of its own:
    /// phases[p * phaseStride + i] = samples[i * stride + p] for i < count.
    void (*split)(const float* samples, int stride, int count, float* phases, std::ptrdiff_t phaseStride);
    /// Undoes split().
    void (*join)(const float* phases, std::ptrdiff_t phaseStride, int stride, int count, float* samples);
};

RESONATE_KERNEL_TABLE(RowCopyKernels, rowCopyKernels)

} // namespace resonate
