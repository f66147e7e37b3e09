#include "tests/core/inference/kernels/layer_reference.h"

#include <cmath>
#include <functional>
#include <random>

namespace resonate {
namespace {

using Weight = std::function<double(int row, int channel, int alongRows, int alongColumns)>;

struct Reach {
    int rows = 1;
    int columns = 1;
    int rowStride = 1;
    int columnStride = 1;
    int rowPadding = 0;
    int columnPadding = 0;
    int dilation = 1; // along columns
};

ReferencePlane convolution(const ReferencePlane& x, int outputs, int rows, int columns, const Reach& reach,
                           const Weight& weight, const float* bias)
{
    ReferencePlane y(outputs, rows, columns);
    for (int m = 0; m < outputs; ++m)
        for (int f = 0; f < rows; ++f)
            for (int n = 0; n < columns; ++n) {
                double sum = static_cast<double>(bias[m]);
                for (int c = 0; c < x.channels; ++c)
                    for (int i = 0; i < reach.rows; ++i)
                        for (int j = 0; j < reach.columns; ++j)
                            sum += weight(m, c, i, j) *
                                   x.at(c, f * reach.rowStride + i - reach.rowPadding,
                                        n * reach.columnStride + j * reach.dilation - reach.columnPadding);
                y.at(m, f, n) = sum;
            }
    return y;
}

void geluOfAll(ReferencePlane& x)
{
    for (double& value : x.values)
        value = 0.5 * value * std::erfc(-value / std::sqrt(2.0));
}

/// GroupNorm with one group: over channels and columns, for each row.
void normalise(ReferencePlane& x, const float* weight, const float* bias)
{
    const double count = static_cast<double>(x.channels) * x.columns;
    for (int f = 0; f < x.rows; ++f) {
        double mean = 0.0;
        double variance = 0.0;
        for (int c = 0; c < x.channels; ++c)
            for (int n = 0; n < x.columns; ++n)
                mean += x.at(c, f, n) / count;
        for (int c = 0; c < x.channels; ++c)
            for (int n = 0; n < x.columns; ++n)
                variance += std::pow(x.at(c, f, n) - mean, 2) / count;
        for (int c = 0; c < x.channels; ++c)
            for (int n = 0; n < x.columns; ++n)
                x.at(c, f, n) = (x.at(c, f, n) - mean) / std::sqrt(variance + 1e-5) * static_cast<double>(weight[c]) +
                                static_cast<double>(bias[c]);
    }
}

ReferencePlane gated(const ReferencePlane& x)
{
    ReferencePlane y(x.channels / 2, x.rows, x.columns);
    for (int c = 0; c < y.channels; ++c)
        for (int f = 0; f < x.rows; ++f)
            for (int n = 0; n < x.columns; ++n)
                y.at(c, f, n) = x.at(c, f, n) / (1.0 + std::exp(-x.at(y.channels + c, f, n)));
    return y;
}

void addResidual(ReferencePlane& x, const FusedResidualLayer::Shape& shape, const ResidualLayerWeights& layer)
{
    Reach reach;
    reach.columns = shape.kernel;
    reach.dilation = layer.dilation;
    reach.columnPadding = layer.dilation * (shape.kernel / 2);
    ReferencePlane h = convolution(
        x, shape.hidden, x.rows, x.columns, reach,
        [&](int m, int c, int, int j) {
            return static_cast<double>(layer.convWeight[(m * shape.channels + c) * shape.kernel + j]);
        },
        layer.convBias);
    normalise(h, layer.hiddenNormWeight, layer.hiddenNormBias);
    geluOfAll(h);
    ReferencePlane z = convolution(
        h, 2 * shape.channels, x.rows, x.columns, Reach{},
        [&](int m, int c, int, int) { return static_cast<double>(layer.expandWeight[m * shape.hidden + c]); },
        layer.expandBias);
    normalise(z, layer.gateNormWeight, layer.gateNormBias);
    const ReferencePlane branch = gated(z);
    for (int c = 0; c < x.channels; ++c)
        for (int f = 0; f < x.rows; ++f)
            for (int n = 0; n < x.columns; ++n)
                x.at(c, f, n) += static_cast<double>(layer.scale[c]) * branch.at(c, f, n);
}

} // namespace

ReferencePlane::ReferencePlane(int channelCount, int rowCount, int columnCount)
    : channels(channelCount),
      rows(rowCount),
      columns(columnCount),
      values(static_cast<std::size_t>(channelCount) * static_cast<std::size_t>(rowCount) *
             static_cast<std::size_t>(columnCount))
{
}

double& ReferencePlane::at(int channel, int row, int column)
{
    return values[static_cast<std::size_t>((channel * rows + row) * columns + column)];
}

double ReferencePlane::at(int channel, int row, int column) const
{
    if (row < 0 || row >= rows || column < 0 || column >= columns)
        return 0.0;
    return values[static_cast<std::size_t>((channel * rows + row) * columns + column)];
}

ReferencePlane noisePlane(int channels, int rows, int columns, std::uint32_t seed)
{
    ReferencePlane plane(channels, rows, columns);
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.1F, 1.0F);
    for (double& value : plane.values)
        value = static_cast<double>(normal(random)); // exact in single precision
    return plane;
}

const float* LayerNoise::values(std::size_t count, float scale, float mean)
{
    std::mt19937 random(m_seed++);
    std::normal_distribution<float> normal(mean, scale);
    std::vector<float> noise(count);
    for (float& value : noise)
        value = normal(random);
    m_values.push_back(std::move(noise));
    return m_values.back().data();
}

std::vector<ResidualLayerWeights> LayerNoise::residual(const FusedResidualLayer::Shape& shape, int layers)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto hidden = static_cast<std::size_t>(shape.hidden);
    const auto kernel = static_cast<std::size_t>(shape.kernel);
    std::vector<ResidualLayerWeights> all;
    for (int layer = 0; layer < layers; ++layer) {
        ResidualLayerWeights weights;
        weights.convWeight = values(hidden * channels * kernel, 1.0F / std::sqrt(float(channels * kernel)));
        weights.convBias = values(hidden, 0.3F);
        weights.hiddenNormWeight = values(hidden, 0.3F, 1.0F);
        weights.hiddenNormBias = values(hidden, 0.3F);
        weights.expandWeight = values(2 * channels * hidden, 1.0F / std::sqrt(float(hidden)));
        weights.expandBias = values(2 * channels, 0.3F);
        weights.gateNormWeight = values(2 * channels, 0.3F, 1.0F);
        weights.gateNormBias = values(2 * channels, 0.3F);
        weights.scale = values(channels, 0.5F);
        weights.dilation = 1 << layer;
        all.push_back(weights);
    }
    return all;
}

EncoderWeights LayerNoise::encoder(const EncoderShape& shape, int residualLayers)
{
    const auto inputs = static_cast<std::size_t>(shape.inputs);
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto kernel = static_cast<std::size_t>(shape.kernel);
    EncoderWeights weights;
    weights.convWeight = values(channels * inputs * kernel, 1.0F / std::sqrt(float(inputs * kernel)));
    weights.convBias = values(channels, 0.3F);
    weights.residual = residual(shape.residual, residualLayers);
    weights.rewriteWeight = values(2 * channels * channels, 1.0F / std::sqrt(float(channels)));
    weights.rewriteBias = values(2 * channels, 0.3F);
    return weights;
}

DecoderWeights LayerNoise::decoder(const DecoderShape& shape, int residualLayers, bool frequency)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const auto outputs = static_cast<std::size_t>(shape.outputs);
    const auto kernel = static_cast<std::size_t>(shape.kernel);
    const auto reach = static_cast<std::size_t>(2 * shape.context + 1);
    const std::size_t taps = frequency ? reach * reach : reach;
    DecoderWeights weights;
    weights.rewriteWeight = values(2 * channels * channels * taps, 1.0F / std::sqrt(float(channels * taps)));
    weights.rewriteBias = values(2 * channels, 0.3F);
    weights.residual = residual(shape.residual, residualLayers);
    weights.transposedWeight = values(channels * outputs * kernel, 1.0F / std::sqrt(float(channels)));
    weights.transposedBias = values(outputs, 0.3F);
    return weights;
}

ReferencePlane referenceEncoder(const EncoderShape& shape, const EncoderWeights& weights, bool frequency,
                                const ReferencePlane& input, const float* embedding)
{
    const auto count = [&](int size) { return (size + 2 * shape.padding - shape.kernel) / shape.stride + 1; };
    const int filled = (input.columns + shape.stride - 1) / shape.stride * shape.stride;
    Reach reach;
    (frequency ? reach.rows : reach.columns) = shape.kernel;
    (frequency ? reach.rowStride : reach.columnStride) = shape.stride;
    (frequency ? reach.rowPadding : reach.columnPadding) = shape.padding;
    ReferencePlane x = convolution(
        input, shape.channels, frequency ? count(input.rows) : 1, frequency ? input.columns : count(filled), reach,
        [&](int m, int c, int i, int j) {
            return static_cast<double>(weights.convWeight[(m * shape.inputs + c) * shape.kernel + i + j]);
        },
        weights.convBias);
    geluOfAll(x);
    for (const ResidualLayerWeights& layer : weights.residual)
        addResidual(x, shape.residual, layer);
    ReferencePlane y = gated(convolution(
        x, 2 * shape.channels, x.rows, x.columns, Reach{},
        [&](int m, int c, int, int) { return static_cast<double>(weights.rewriteWeight[m * shape.channels + c]); },
        weights.rewriteBias));
    for (int c = 0; c < y.channels && embedding != nullptr; ++c)
        for (int f = 0; f < y.rows; ++f)
            for (int n = 0; n < y.columns; ++n)
                y.at(c, f, n) += static_cast<double>(embedding[f * y.channels + c]);
    return y;
}

ReferencePlane referenceDecoder(const DecoderShape& shape, const DecoderWeights& weights, bool frequency,
                                const ReferencePlane& input, const ReferencePlane& skip, int outputColumns)
{
    ReferencePlane sum = input;
    for (std::size_t i = 0; i < sum.values.size(); ++i) // as single precision rounds it
        sum.values[i] = static_cast<double>(static_cast<float>(input.values[i]) + static_cast<float>(skip.values[i]));
    const int width = 2 * shape.context + 1;
    Reach reach;
    reach.rows = frequency ? width : 1;
    reach.columns = width;
    reach.rowPadding = frequency ? shape.context : 0;
    reach.columnPadding = shape.context;
    ReferencePlane x = gated(convolution(
        sum, 2 * shape.channels, sum.rows, sum.columns, reach,
        [&](int m, int c, int i, int j) {
            return static_cast<double>(
                weights.rewriteWeight[((m * shape.channels + c) * reach.rows + i) * reach.columns + j]);
        },
        weights.rewriteBias));
    for (const ResidualLayerWeights& layer : weights.residual)
        addResidual(x, shape.residual, layer);
    const int rows = frequency ? (x.rows - 1) * shape.stride + shape.kernel - 2 * shape.crop : 1;
    ReferencePlane y(shape.outputs, rows, outputColumns);
    for (int m = 0; m < shape.outputs; ++m)
        for (int f = 0; f < y.rows; ++f)
            for (int n = 0; n < y.columns; ++n)
                y.at(m, f, n) = static_cast<double>(weights.transposedBias[m]);
    for (int c = 0; c < x.channels; ++c)
        for (int m = 0; m < shape.outputs; ++m)
            for (int f = 0; f < x.rows; ++f)
                for (int n = 0; n < x.columns; ++n)
                    for (int k = 0; k < shape.kernel; ++k) {
                        const int toRow = frequency ? f * shape.stride + k - shape.crop : 0;
                        const int toColumn = frequency ? n : n * shape.stride + k - shape.crop;
                        if (toRow >= 0 && toRow < y.rows && toColumn >= 0 && toColumn < y.columns)
                            y.at(m, toRow, toColumn) +=
                                x.at(c, f, n) *
                                static_cast<double>(
                                    weights.transposedWeight[(c * shape.outputs + m) * shape.kernel + k]);
                    }
    if (shape.gelu)
        geluOfAll(y);
    return y;
}

} // namespace resonate
