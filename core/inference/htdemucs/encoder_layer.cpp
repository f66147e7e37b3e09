#include "core/inference/htdemucs/encoder_layer.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {

EncoderLayer::EncoderLayer(const HtDemucsConfig& config, const LayerTopology& layer, HtDemucsWeights& weights,
                           const std::string& prefix)
    : m_overFrequency(layer.overFrequency),
      m_stride(config.stride),
      m_padding(config.kernelSize / 4),
      m_context(config.encoderContext),
      m_groups(config.normGroups),
      m_conv(Affine::take(weights, prefix + "conv"))
{
    if (layer.normalised)
        m_norm = Affine::take(weights, prefix + "norm1");
    if (config.rewrite) {
        m_rewrite = Affine::take(weights, prefix + "rewrite");
        if (layer.normalised)
            m_rewriteNorm = Affine::take(weights, prefix + "norm2");
    }
    if (config.encoderResiduals)
        m_residual.emplace(config, weights, prefix + "dconv.layers.");
}

void EncoderLayer::moveTo(const at::Device& device)
{
    for (Affine* part : {&m_conv, &m_norm, &m_rewrite, &m_rewriteNorm})
        part->moveTo(device);
    if (m_residual)
        m_residual->moveTo(device);
}

void EncoderLayer::useKernels()
{
    if (m_rewrite.defined() && !m_norm.defined() && m_context == 0)
        m_fused = FusedEncoder::create(
            {m_overFrequency, m_stride, m_padding, &m_conv, m_residual ? &*m_residual : nullptr, &m_rewrite});
    if (!m_fused)
        return;
    m_conv.release();
    m_rewrite.release();
    if (m_residual)
        m_residual->release();
}

at::Tensor EncoderLayer::forward(at::Tensor x, const at::Tensor& embedding, const Lane& lane) const
{
    lane.stop.check();
    if (m_fused)
        return m_fused->forward(x, embedding, lane);
    x = byAten(std::move(x), lane.stop);
    return embedding.defined() ? x.add_(embedding) : x;
}

at::Tensor EncoderLayer::byAten(at::Tensor x, const StopFlag& stop) const
{
    if (m_overFrequency) {
        x = at::conv2d(x, m_conv.weight, m_conv.bias, {m_stride, 1}, {m_padding, 0});
    } else {
        const std::int64_t lacking = (m_stride - x.size(-1) % m_stride) % m_stride;
        if (lacking > 0)
            x = at::constant_pad_nd(x, {0, lacking});
        x = at::conv1d(x, m_conv.weight, m_conv.bias, m_stride, m_padding);
    }
    if (m_norm.defined())
        x = at::group_norm(x, m_groups, m_norm.weight, m_norm.bias, kNormEpsilon);
    stop.check();
    at::gelu_(x);
    if (m_residual)
        x = m_residual->forward(std::move(x), stop);
    if (!m_rewrite.defined())
        return x;
    stop.check();
    x = m_overFrequency ? at::conv2d(x, m_rewrite.weight, m_rewrite.bias, 1, m_context)
                        : at::conv1d(x, m_rewrite.weight, m_rewrite.bias, 1, m_context);
    if (m_rewriteNorm.defined())
        x = at::group_norm(x, m_groups, m_rewriteNorm.weight, m_rewriteNorm.bias, kNormEpsilon);
    stop.check();
    return at::glu(x, 1);
}

} // namespace resonate
