#pragma once

#include "core/inference/kernels/instruction_set.h"

#include <cstddef>

namespace resonate {

/// A matrix of channels [rows][columns], row r at data + r * stride.
struct HiddenRows {
    float* data = nullptr;
    std::ptrdiff_t stride = 0;
    int rows = 0;
    int columns = 0;
};

/// What normalising a residual branch's hidden channels needs. Sums go over the columns in single precision, 16 to 4 at
/// a time, and over rows in double.
struct HiddenRowKernels {
    /// The mean of all values, and the sum of their squared distances from it.
    void (*moments)(const HiddenRows& hidden, double* mean, double* squares);
    /// GELU(. * scale[row] + offset[row]) in place; the means of the rows afterwards.
    void (*normaliseAndGelu)(const HiddenRows& hidden, const float* scale, const float* offset, float* means);
    /// products[i][j] = sum over the columns of (row i - means[i]) * (row j - means[j]), for all i and j.
    void (*covariance)(const HiddenRows& hidden, const float* means, float* products);
};

RESONATE_KERNEL_TABLE(HiddenRowKernels, hiddenRowKernels)

} // namespace resonate
