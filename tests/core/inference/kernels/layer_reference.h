#pragma once

#include "core/inference/kernels/fused_layer.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// [channels][rows][columns] in double precision; the time branch has one row.
struct ReferencePlane {
    int channels = 0;
    int rows = 0;
    int columns = 0;
    std::vector<double> values;

    ReferencePlane(int channelCount, int rowCount, int columnCount);
    double& at(int channel, int row, int column);
    double at(int channel, int row, int column) const; ///< 0 outside
};

ReferencePlane noisePlane(int channels, int rows, int columns, std::uint32_t seed);

/// Random weights of a layer, and what the pointers of EncoderWeights and DecoderWeights point to.
class LayerNoise final {
public:
    LayerNoise(std::uint32_t seed) : m_seed(seed) {}
    const float* values(std::size_t count, float scale, float mean = 0.0F);
    EncoderWeights encoder(const EncoderShape& shape, int residualLayers);
    DecoderWeights decoder(const DecoderShape& shape, int residualLayers, bool frequency);

private:
    std::vector<ResidualLayerWeights> residual(const FusedResidualLayer::Shape& shape, int layers);
    std::uint32_t m_seed;
    std::vector<std::vector<float>> m_values;
};

/// The layers by their definition, one loop per index. `frequency`: the convolutions run along the rows, and every row
/// has statistics of its own.
ReferencePlane referenceEncoder(const EncoderShape& shape, const EncoderWeights& weights, bool frequency,
                                const ReferencePlane& input, const float* embedding);
ReferencePlane referenceDecoder(const DecoderShape& shape, const DecoderWeights& weights, bool frequency,
                                const ReferencePlane& input, const ReferencePlane& skip, int outputColumns);

} // namespace resonate
