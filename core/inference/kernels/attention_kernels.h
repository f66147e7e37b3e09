#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstdint>

namespace resonate {

/// A few queries of one head over all keys and values of that head.
struct AttentionArguments {
    const float* queries = nullptr; // [queryCount][width]
    int queryCount = 0;             ///< up to AttentionKernels::queriesAtOnce
    const float* keys = nullptr;    // [tokens][width]
    const float* values = nullptr;  // [tokens][width]
    std::int64_t tokens = 0;
    int width = 0;       ///< of a head
    float* to = nullptr; // [queryCount][width], rows toStride apart
    std::int64_t toStride = 0;
    float* scratch = nullptr; ///< scratchFloats(width), 64-byte aligned
};

/// softmax(Q K' / sqrt(width)) V without ever holding more scores than fit into the first cache: keys are taken in
/// chunks, and sums are rescaled when a later chunk has a larger maximum.
/// Source: M. Milakov, N. Gimelshein, "Online normalizer calculation for softmax" (2018).
struct AttentionKernels {
    int queriesAtOnce;
    std::int64_t (*scratchFloats)(int width);
    void (*attend)(const AttentionArguments& arguments);
};

RESONATE_KERNEL_TABLE(AttentionKernels, attentionKernels)

} // namespace resonate
