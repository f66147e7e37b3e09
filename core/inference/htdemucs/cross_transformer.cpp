#include "core/inference/htdemucs/cross_transformer.h"

#include "core/inference/htdemucs/positional_embedding.h"

namespace resonate {

CrossTransformer::CrossTransformer(const HtDemucsConfig& config, HtDemucsWeights& weights)
    : m_maxPeriod(config.maxPeriod), m_positionWeight(config.positionWeight)
{
    const std::string prefix = "crosstransformer.";
    if (config.normIn || config.normInGroups > 0) {
        const std::int64_t groups = config.normIn ? 0 : config.normInGroups;
        m_normIn = {Affine::take(weights, prefix + "norm_in"), groups};
        m_normInTime = {Affine::take(weights, prefix + "norm_in_t"), groups};
    }
    for (int index = 0; index < config.transformerLayers; ++index) {
        const bool cross = (index % 2 == 1) != config.crossFirst;
        const AttentionKind kind = cross ? AttentionKind::Cross : AttentionKind::Self;
        const std::string number = std::to_string(index) + ".";
        m_layers.emplace_back(config, kind, weights, prefix + "layers." + number);
        m_layersTime.emplace_back(config, kind, weights, prefix + "layers_t." + number);
    }
}

void CrossTransformer::moveTo(const at::Device& device)
{
    m_normIn.moveTo(device);
    m_normInTime.moveTo(device);
    for (std::vector<TransformerLayer>* branch : {&m_layers, &m_layersTime})
        for (TransformerLayer& layer : *branch)
            layer.moveTo(device);
}

void CrossTransformer::useKernels(Bfloat16Unit unit)
{
    for (std::vector<TransformerLayer>* branch : {&m_layers, &m_layersTime})
        for (TransformerLayer& layer : *branch)
            layer.useKernels(unit);
}

at::Tensor CrossTransformer::withPositions(const TokenNorm& norm, at::Tensor tokens, const at::Tensor& positions) const
{
    if (norm.defined())
        tokens = norm.forward(tokens);
    return at::add(tokens, positions.to(tokens.device()), m_positionWeight);
}

std::pair<at::Tensor, at::Tensor> CrossTransformer::forward(const at::Tensor& spectrum, const at::Tensor& time,
                                                            const Lane& lane) const
{
    const std::int64_t batch = spectrum.size(0), channels = spectrum.size(1);
    const std::int64_t bins = spectrum.size(2), columns = spectrum.size(3);
    at::Tensor tokens = spectrum.permute({0, 3, 2, 1}).reshape({batch, columns * bins, channels});
    tokens = withPositions(m_normIn, tokens, spectrogramEmbedding(bins, columns, channels, m_maxPeriod));
    at::Tensor timeTokens = time.transpose(1, 2).contiguous();
    timeTokens = withPositions(m_normInTime, timeTokens, timeEmbedding(time.size(2), channels, m_maxPeriod));

    for (std::size_t index = 0; index < m_layers.size(); ++index) {
        const at::Tensor before = tokens;
        tokens = m_layers[index].forward(tokens, timeTokens, lane);
        timeTokens = m_layersTime[index].forward(timeTokens, before, lane);
    }
    return {tokens.view({batch, columns, bins, channels}).permute({0, 3, 2, 1}).contiguous(),
            timeTokens.transpose(1, 2).contiguous()};
}

} // namespace resonate
