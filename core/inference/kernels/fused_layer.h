#pragma once

#include "core/inference/kernels/fused_residual.h"

#include <cstddef>
#include <vector>

namespace resonate {

/// An encoder layer: conv -> GELU -> residual branch -> 1x1 rewrite -> GLU. The convolution runs along frequency or
/// time.
struct EncoderShape {
    int inputs = 0;
    int channels = 0;
    int kernel = 8;
    int stride = 4;
    int padding = 2; ///< on both sides
    FusedResidualLayer::Shape residual;
};
struct EncoderWeights {
    const float* convWeight = nullptr; ///< [channels][inputs][kernel]
    const float* convBias = nullptr;
    std::vector<ResidualLayerWeights> residual; ///< may be empty
    const float* rewriteWeight = nullptr;       ///< [2 * channels][channels]
    const float* rewriteBias = nullptr;
};

/// A decoder layer: + skip -> rewrite -> GLU -> residual branch -> transposed conv, cropped -> GELU unless it is the
/// last.
struct DecoderShape {
    int channels = 0;
    int outputs = 0;
    int kernel = 8;
    int stride = 4;
    int crop = 2;    ///< on both sides
    int context = 1; ///< reach of the rewrite, in time and, in the frequency branch, in frequency
    bool gelu = true;
    FusedResidualLayer::Shape residual;
};
struct DecoderWeights {
    const float* rewriteWeight = nullptr; ///< [2 * channels][channels][2 * context + 1] (twice in the frequency branch)
    const float* rewriteBias = nullptr;
    std::vector<ResidualLayerWeights> residual;
    const float* transposedWeight = nullptr; ///< [channels][outputs][kernel]
    const float* transposedBias = nullptr;
};

/// Channels of rows of columns, with any distance between channels and between rows. Columns are contiguous.
template <typename Float>
struct FrequencyPlane {
    Float* data = nullptr;
    std::ptrdiff_t channelStride = 0;
    std::ptrdiff_t rowStride = 0;
    int rows = 0;
    int columns = 0;
    Float* at(int channel, int row) const noexcept { return data + channel * channelStride + row * rowStride; }
};

/// Channels of samples.
template <typename Float>
struct TimePlane {
    Float* data = nullptr;
    std::ptrdiff_t channelStride = 0;
    int columns = 0;
    Float* at(int channel, int column) const noexcept { return data + channel * channelStride + column; }
};

} // namespace resonate
