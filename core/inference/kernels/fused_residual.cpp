#include "core/inference/kernels/fused_residual.h"

#include <cassert>
#include <cmath>
#include <cstddef>

namespace resonate {
namespace {

double inverseDeviation(const Moments& moments)
{
    return 1.0 / std::sqrt(moments.squares / moments.count + static_cast<double>(FusedResidualLayer::kNormEpsilon));
}

std::vector<double> doubles(const float* values, int count)
{
    return std::vector<double>(values, values + count);
}

} // namespace

bool FusedResidualLayer::supports(const Shape& shape, int dilation) noexcept
{
    return shape.channels > 0 && shape.hidden > 0 && shape.kernel % 2 == 1 && dilation * (shape.kernel / 2) <= kMargin;
}

FusedResidualLayer::FusedResidualLayer(InstructionSet set, const Shape& shape, const ResidualLayerWeights& weights)
    : m_shape(shape),
      m_taps(tapKernels(set)),
      m_rows(hiddenRowKernels(set)),
      m_convBias(weights.convBias, weights.convBias + shape.hidden),
      m_hiddenNorm(weights.hiddenNormWeight, weights.hiddenNormWeight + shape.hidden),
      m_expandWeight(doubles(weights.expandWeight, 2 * shape.channels * shape.hidden)),
      m_expandBias(doubles(weights.expandBias, 2 * shape.channels)),
      m_gateNorm(doubles(weights.gateNormWeight, 2 * shape.channels)),
      m_scale(doubles(weights.scale, shape.channels))
{
    assert(supports(shape, weights.dilation));
    m_conv =
        TapWeights::plain(m_taps, {shape.hidden, shape.channels, shape.kernel}, [&](int row, int channel, int tap) {
            return weights.convWeight[(row * shape.channels + channel) * shape.kernel + tap];
        });
    m_expand = TapWeights::gated(m_taps, {shape.channels, shape.hidden, 1}, [&](int row, int channel, int) {
        return weights.expandWeight[row * shape.hidden + channel];
    });
    for (int tap = 0; tap < shape.kernel; ++tap)
        m_offsets.push_back((tap - shape.kernel / 2) * weights.dilation);
    m_hiddenNorm.insert(m_hiddenNorm.end(), weights.hiddenNormBias, weights.hiddenNormBias + shape.hidden);
    m_gateNorm.insert(m_gateNorm.end(), weights.gateNormBias, weights.gateNormBias + 2 * shape.channels);
    const std::size_t hidden = std::size_t(shape.hidden);
    m_expandSquare.assign(hidden * hidden, 0.0);
    for (int row = 0; row < 2 * shape.channels; ++row) {
        const double* const w = &m_expandWeight[std::size_t(row) * hidden];
        for (std::size_t i = 0; i < hidden; ++i)
            for (std::size_t j = 0; j < hidden; ++j)
                m_expandSquare[i * hidden + j] += w[i] * w[j];
    }
}

void FusedResidualLayer::convolve(const float* x, std::ptrdiff_t stride, const HiddenRows& hidden) const
{
    m_taps.plain(m_conv.product(x, stride, m_offsets.data(), hidden.columns), m_convBias.data(),
                 {hidden.data, hidden.stride});
}

Moments FusedResidualLayer::momentsOf(const HiddenRows& hidden) const
{
    Moments moments;
    moments.count = static_cast<double>(hidden.rows) * hidden.columns;
    m_rows.moments(hidden, &moments.mean, &moments.squares);
    return moments;
}

Covariance FusedResidualLayer::normalise(const HiddenRows& hidden, const Moments& all) const
{
    const std::size_t rows = std::size_t(m_shape.hidden);
    std::vector<float> work(rows * (3 + rows));
    float* const scale = work.data();
    float* const offset = scale + rows;
    float* const means = offset + rows;
    float* const products = means + rows;
    const double inverse = inverseDeviation(all);
    for (std::size_t r = 0; r < rows; ++r) {
        const double factor = inverse * static_cast<double>(m_hiddenNorm[r]);
        scale[r] = static_cast<float>(factor);
        offset[r] = static_cast<float>(static_cast<double>(m_hiddenNorm[rows + r]) - all.mean * factor);
    }
    m_rows.normaliseAndGelu(hidden, scale, offset, means);
    m_rows.covariance(hidden, means, products);
    return {static_cast<double>(hidden.columns), std::vector<double>(means, means + rows),
            std::vector<double>(products, products + rows * rows)};
}

Moments FusedResidualLayer::expandedMoments(const Covariance& all) const
{
    const std::size_t hidden = std::size_t(m_shape.hidden);
    const std::size_t rows = 2 * std::size_t(m_shape.channels);
    Moments moments;
    moments.count = all.count * static_cast<double>(rows);
    std::vector<double> means(m_expandBias);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < hidden; ++i)
            means[row] += m_expandWeight[row * hidden + i] * all.means[i];
        moments.mean += means[row] / static_cast<double>(rows);
    }
    for (const double mean : means)
        moments.squares += all.count * (mean - moments.mean) * (mean - moments.mean);
    for (std::size_t i = 0; i < hidden * hidden; ++i)
        moments.squares += m_expandSquare[i] * all.products[i];
    return moments;
}

FusedResidualLayer::Gate FusedResidualLayer::gateFor(const Covariance& all) const
{
    const std::size_t channels = std::size_t(m_shape.channels);
    const Moments moments = expandedMoments(all);
    const double inverse = inverseDeviation(moments);
    Gate gate;
    gate.m_terms.resize(4 * channels);
    for (std::size_t row = 0; row < 2 * channels; ++row) {
        const bool value = row < channels;
        const double gain = value ? m_scale[row] : 1.0; // LayerScale goes into the linear half
        const double factor = inverse * m_gateNorm[row];
        const double offset = m_gateNorm[2 * channels + row] + (m_expandBias[row] - moments.mean) * factor;
        float* const terms = gate.m_terms.data() + (value ? row : channels + row);
        terms[0] = static_cast<float>(gain * factor);
        terms[channels] = static_cast<float>(gain * offset);
    }
    return gate;
}

GateTerms FusedResidualLayer::Gate::terms() const noexcept
{
    const std::size_t channels = m_terms.size() / 4;
    const float* const first = m_terms.data();
    return {first, first + channels, first + 2 * channels, first + 3 * channels, nullptr};
}

void FusedResidualLayer::expandOnto(const HiddenRows& hidden, const Gate& gate, const TapOutput& x) const
{
    static constexpr std::ptrdiff_t kHere = 0;
    m_taps.gatedOnto(m_expand.product(hidden.data, hidden.stride, &kHere, hidden.columns), gate.terms(), x);
}

void FusedResidualLayer::apply(float* x, std::ptrdiff_t stride, int columns, float* scratch) const
{
    const HiddenRows hidden{scratch, paddedColumns(columns), m_shape.hidden, columns};
    convolve(x, stride, hidden);
    const Covariance covariance = normalise(hidden, momentsOf(hidden));
    expandOnto(hidden, gateFor(covariance), {x, stride});
}

} // namespace resonate
