#include "core/inference/htdemucs/transformer_layer.h"

#include <cassert>
#include <utility>

namespace resonate {
namespace {

/// What a part of the layer adds to its input.
at::Tensor scaled(at::Tensor addition, const at::Tensor& scale)
{
    return scale.defined() ? addition.mul_(scale) : std::move(addition);
}

const float* dataOf(const at::Tensor& tensor)
{
    return tensor.defined() ? tensor.data_ptr<float>() : nullptr;
}

TransformerLayerWeights::Map dataOf(const Affine& map)
{
    return {dataOf(map.weight), dataOf(map.bias)};
}

} // namespace

TransformerLayer::TransformerLayer(const HtDemucsConfig& config, AttentionKind kind, HtDemucsWeights& weights,
                                   const std::string& prefix)
    : m_kind(kind),
      m_normFirst(config.normFirst),
      m_gelu(config.gelu),
      m_attention(config.heads, weights, prefix + (kind == AttentionKind::Self ? "self_attn." : "cross_attn.")),
      m_widen(Affine::take(weights, prefix + "linear1")),
      m_narrow(Affine::take(weights, prefix + "linear2"))
{
    const auto norm = [&](const char* name) {
        return TokenNorm{Affine::take(weights, prefix + name), config.layerNormGroups};
    };
    m_queryNorm = norm("norm1");
    TokenNorm second = norm("norm2");
    if (kind == AttentionKind::Cross && m_normFirst) {
        m_keyNorm = std::move(second);
        m_feedForwardNorm = norm("norm3");
    } else { // the third norm of a cross layer whose norms come last is in the file, and unused
        m_feedForwardNorm = std::move(second);
    }
    if (config.normFirst && config.normOut)
        m_outNorm = {Affine::take(weights, prefix + "norm_out"), 1};
    if (config.layerScale) {
        m_attentionScale = weights.take(prefix + "gamma_1.scale");
        m_feedForwardScale = weights.take(prefix + "gamma_2.scale");
    }
}

void TransformerLayer::moveTo(const at::Device& device)
{
    m_attention.moveTo(device);
    m_widen.moveTo(device);
    m_narrow.moveTo(device);
    for (TokenNorm* norm : {&m_queryNorm, &m_keyNorm, &m_feedForwardNorm, &m_outNorm})
        norm->moveTo(device);
    for (at::Tensor* scale : {&m_attentionScale, &m_feedForwardScale})
        if (scale->defined())
            *scale = scale->to(device);
}

at::Tensor TransformerLayer::feedForward(const at::Tensor& tokens, const StopFlag& stop) const
{
    stop.check();
    at::Tensor hidden = at::linear(tokens, m_widen.weight, m_widen.bias);
    stop.check();
    hidden = m_gelu ? at::gelu_(hidden) : at::relu_(hidden);
    return at::linear(hidden, m_narrow.weight, m_narrow.bias);
}

bool TransformerLayer::kernelsKnow() const
{
    return m_normFirst && m_gelu && m_queryNorm.groups == 0;
}

TransformerLayerWeights TransformerLayer::kernelWeights() const
{
    TransformerLayerWeights weights;
    weights.channels = m_narrow.weight.size(0);
    weights.hidden = m_narrow.weight.size(1);
    weights.heads = m_attention.heads();
    weights.cross = m_kind == AttentionKind::Cross;
    weights.queryNorm = dataOf(m_queryNorm.affine);
    weights.keyNorm = dataOf(m_keyNorm.affine);
    weights.feedForwardNorm = dataOf(m_feedForwardNorm.affine);
    weights.outNorm = dataOf(m_outNorm.affine);
    weights.in = dataOf(m_attention.in());
    weights.out = dataOf(m_attention.out());
    weights.widen = dataOf(m_widen);
    weights.narrow = dataOf(m_narrow);
    weights.attentionScale = dataOf(m_attentionScale);
    weights.feedForwardScale = dataOf(m_feedForwardScale);
    weights.epsilon = static_cast<float>(kNormEpsilon);
    return weights;
}

void TransformerLayer::useKernels(Bfloat16Unit unit)
{
    assert(!m_fused);
    if (!kernelsKnow())
        return;
    m_fused = std::make_unique<FusedTransformerLayer>(kernelWeights(), instructionSet(), unit);
    m_attention.giveUpWeights();
    m_widen = {};
    m_narrow = {};
}

at::Tensor TransformerLayer::byKernels(const at::Tensor& tokens, const at::Tensor& other, const Lane& lane) const
{
    const std::int64_t batch = tokens.size(0), count = tokens.size(1), channels = tokens.size(2);
    const bool cross = m_kind == AttentionKind::Cross;
    // The other branch still asks for these tokens when it crosses over.
    at::Tensor result = cross ? at::empty_like(tokens) : tokens;
    for (std::int64_t piece = 0; piece < batch; ++piece) {
        const float* keys = cross ? other.data_ptr<float>() + piece * other.size(1) * channels : nullptr;
        if (!m_fused->process(tokens.data_ptr<float>() + piece * count * channels, count, keys,
                              cross ? other.size(1) : 0, result.data_ptr<float>() + piece * count * channels,
                              lane.memory.transformer, lane.stop.flag()))
            throw NetworkStopped();
    }
    return result;
}

at::Tensor TransformerLayer::forward(const at::Tensor& tokens, const at::Tensor& other, const Lane& lane) const
{
    return m_fused ? byKernels(tokens, other, lane) : byAten(tokens, other, lane.stop);
}

at::Tensor TransformerLayer::byAten(const at::Tensor& tokens, const at::Tensor& other, const StopFlag& stop) const
{
    const bool self = m_kind == AttentionKind::Self;
    if (!m_normFirst) {
        const at::Tensor attended = m_attention.forward(tokens, self ? tokens : other, stop);
        const at::Tensor x = m_queryNorm.forward(tokens + scaled(attended, m_attentionScale));
        return m_feedForwardNorm.forward(x + scaled(feedForward(x, stop), m_feedForwardScale));
    }
    const at::Tensor queries = m_queryNorm.forward(tokens);
    const at::Tensor keys = self ? queries : m_keyNorm.forward(other);
    at::Tensor x = tokens + scaled(m_attention.forward(queries, keys, stop), m_attentionScale);
    x = x + scaled(feedForward(m_feedForwardNorm.forward(x), stop), m_feedForwardScale);
    return m_outNorm.defined() ? m_outNorm.forward(x) : x;
}

} // namespace resonate
