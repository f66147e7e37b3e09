#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstddef>
#include <cstdint>

namespace resonate {

/// A convolution seen as a matrix product whose second factor is never built: for every output row m and column n
///     sum over channels c and taps t of  weight[m][c][t] * input[c * channelStride + tapOffsets[t] + n].
/// A tap is an offset, so dilated, two-dimensional, strided (on separated phases) and transposed convolutions are all
/// the same thing. Weights come as TapWeights packs them.
struct TapProduct {
    const float* weights = nullptr;
    const float* input = nullptr; ///< readable up to the next multiple of 16 columns
    std::ptrdiff_t channelStride = 0;
    const std::ptrdiff_t* tapOffsets = nullptr;
    int taps = 0;
    int channels = 0;
    int rows = 0; ///< outputs; for the gated kernels: pairs of value and gate
    int columns = 0;
};

/// Where a product goes: row r begins at to + r * rowStride. Nothing beyond `columns` is written.
struct TapOutput {
    float* to = nullptr;
    std::ptrdiff_t rowStride = 0;
};

/// Per output row: value * scale + offset of the linear half, then of the half that goes through the sigmoid, and what
/// is added at the end.
struct GateTerms {
    const float* valueScale = nullptr;
    const float* valueOffset = nullptr;
    const float* gateScale = nullptr;
    const float* gateOffset = nullptr;
    const float* added = nullptr; ///< may be null
};

/// The products differ in what is done to a tile while it is still in registers.
struct TapKernels {
    int panelRows; ///< outputs that are computed together; TapWeights packs for it
    /// + bias
    void (*plain)(const TapProduct& product, const float* bias, const TapOutput& output);
    /// GELU(. + bias)
    void (*gelu)(const TapProduct& product, const float* bias, const TapOutput& output);
    /// value * sigmoid(gate) (+ added)
    void (*gated)(const TapProduct& product, const GateTerms& terms, const TapOutput& output);
    /// value * sigmoid(gate), added to what is there
    void (*gatedOnto)(const TapProduct& product, const GateTerms& terms, const TapOutput& output);
};

RESONATE_KERNEL_TABLE(TapKernels, tapKernels)

} // namespace resonate
