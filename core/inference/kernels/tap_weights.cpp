#include "core/inference/kernels/tap_weights.h"

#include <cstddef>

namespace resonate {
namespace {

/// rowOfPanel(panel, r) is the element's row, or negative where there is none.
template <typename RowOfPanel>
std::vector<float> packed(const TapWeights::Shape& shape, int panels, int panelRows, const TapWeights::Element& element,
                          const RowOfPanel& rowOfPanel)
{
    std::vector<float> panelsOut;
    panelsOut.reserve(std::size_t(panels) * std::size_t(shape.channels) * std::size_t(shape.taps) *
                      std::size_t(panelRows));
    for (int panel = 0; panel < panels; ++panel)
        for (int channel = 0; channel < shape.channels; ++channel)
            for (int tap = 0; tap < shape.taps; ++tap)
                for (int r = 0; r < panelRows; ++r) {
                    const int row = rowOfPanel(panel, r);
                    panelsOut.push_back(row < 0 ? 0.0F : element(row, channel, tap));
                }
    return panelsOut;
}

} // namespace

TapWeights TapWeights::plain(const TapKernels& kernels, const Shape& shape, const Element& element)
{
    const int height = kernels.panelRows;
    const auto rowOfPanel = [&](int panel, int r) {
        const int row = panel * height + r;
        return row < shape.rows ? row : -1;
    };
    TapWeights weights;
    weights.m_shape = shape;
    weights.m_panels = packed(shape, (shape.rows + height - 1) / height, height, element, rowOfPanel);
    return weights;
}

TapWeights TapWeights::gated(const TapKernels& kernels, const Shape& shape, const Element& element)
{
    const int pairs = kernels.panelRows / 2;
    const auto rowOfPanel = [&](int panel, int r) {
        const int pair = panel * pairs + r % pairs;
        if (pair >= shape.rows)
            return -1;
        return r < pairs ? pair : shape.rows + pair;
    };
    TapWeights weights;
    weights.m_shape = shape;
    weights.m_panels = packed(shape, (shape.rows + pairs - 1) / pairs, kernels.panelRows, element, rowOfPanel);
    return weights;
}

TapProduct TapWeights::product(const float* input, std::ptrdiff_t channelStride, const std::ptrdiff_t* tapOffsets,
                               int columns) const noexcept
{
    TapProduct product;
    product.weights = m_panels.data();
    product.input = input;
    product.channelStride = channelStride;
    product.tapOffsets = tapOffsets;
    product.taps = m_shape.taps;
    product.channels = m_shape.channels;
    product.rows = m_shape.rows;
    product.columns = columns;
    return product;
}

GateBias::GateBias(const float* bias, int pairs)
    : m_ones(std::size_t(pairs), 1.0F), m_values(bias, bias + pairs), m_gates(bias + pairs, bias + 2 * pairs)
{
}

GateTerms GateBias::terms(const float* added) const noexcept
{
    return {m_ones.data(), m_values.data(), m_ones.data(), m_gates.data(), added};
}

} // namespace resonate
