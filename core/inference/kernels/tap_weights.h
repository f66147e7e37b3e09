#pragma once

#include "core/inference/kernels/tap_product.h"

#include <functional>
#include <vector>

namespace resonate {

/// A convolution's weights in the order in which the kernels read them: [panel][channel][tap][row of the panel], the
/// last panel filled up with zeros. A gated panel holds values in its first half and their gates in the second.
class TapWeights final {
public:
    struct Shape {
        int rows = 0; ///< outputs; of a gated product: pairs
        int channels = 0;
        int taps = 0;
    };
    /// The weight of an output row, an input channel and a tap. In gated products gate r is row `rows + r`.
    using Element = std::function<float(int row, int channel, int tap)>;

    TapWeights() = default;
    static TapWeights plain(const TapKernels& kernels, const Shape& shape, const Element& element);
    static TapWeights gated(const TapKernels& kernels, const Shape& shape, const Element& element);

    const Shape& shape() const noexcept { return m_shape; }
    /// A product with these weights; input and columns are the caller's. The offsets are kept, not copied.
    TapProduct product(const float* input, std::ptrdiff_t channelStride, const std::ptrdiff_t* tapOffsets,
                       int columns) const noexcept;

private:
    Shape m_shape;
    std::vector<float> m_panels;
};

/// The terms of a gate that is only given a bias.
class GateBias final {
public:
    GateBias() = default;
    GateBias(const float* bias, int pairs); ///< bias[2 * pairs], values first
    GateTerms terms(const float* added = nullptr) const noexcept;

private:
    std::vector<float> m_ones;
    std::vector<float> m_values;
    std::vector<float> m_gates;
};

/// The next multiple of 16, what TapProduct may read beyond the columns.
constexpr int paddedColumns(int columns) noexcept
{
    return (columns + 15) / 16 * 16;
}

} // namespace resonate
