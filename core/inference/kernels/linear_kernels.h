#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstdint>

namespace resonate {

/// What becomes of y = x W' + b.
enum class LinearFinish {
    Store,    ///< y
    Gelu,     ///< gelu(y)
    AddScaled ///< residual + scale y
};

struct LinearArguments {
    const float* from = nullptr; // [rows][inputs], rows fromStride apart
    std::int64_t rows = 0, fromStride = 0;
    std::int64_t inputs = 0, outputs = 0;
    const float* panels = nullptr; ///< from pack()
    const float* bias = nullptr;   ///< as long as the panels are wide
    LinearFinish finish = LinearFinish::Store;
    float* to = nullptr;
    std::int64_t toStride = 0; ///< between rows
    /// Outputs lie in groups of this many, whose beginnings in `to` are groupStride apart: the heads of an attention.
    std::int64_t groupWidth = 0, groupStride = 0;
    const float* residual = nullptr; ///< AddScaled: as `to`, which it may be
    const float* scale = nullptr;    ///< AddScaled: as `bias`
    float* scratch = nullptr;        ///< scratchFloats() of memory, 64-byte aligned
};

/// Matrix products with rearranged weights.
struct LinearKernels {
    int panelWidth;                                                         ///< outputs side by side
    std::int64_t (*panelFloats)(std::int64_t inputs, std::int64_t outputs); ///< memory that pack() fills
    /// weight [outputs][inputs] -> panels [outputs / panelWidth, rounded up][inputs][panelWidth], 64-byte aligned
    void (*pack)(const float* weight, std::int64_t inputs, std::int64_t outputs, float* panels);
    std::int64_t (*scratchFloats)(std::int64_t rows, std::int64_t inputs);
    void (*multiply)(const LinearArguments& arguments);
};

RESONATE_KERNEL_TABLE(LinearKernels, linearKernels)

} // namespace resonate
