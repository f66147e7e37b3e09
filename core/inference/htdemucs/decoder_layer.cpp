#include "core/inference/htdemucs/decoder_layer.h"

#include <ATen/ATen.h>

#include <utility>

namespace resonate {

DecoderLayer::DecoderLayer(const HtDemucsConfig& config, const LayerTopology& layer, HtDemucsWeights& weights,
                           const std::string& prefix)
    : m_overFrequency(layer.overFrequency),
      m_last(layer.last),
      m_stride(config.stride),
      m_padding(config.kernelSize / 4),
      m_context(config.decoderContext),
      m_groups(config.normGroups),
      m_conv(Affine::take(weights, prefix + "conv_tr"))
{
    if (layer.normalised)
        m_norm = Affine::take(weights, prefix + "norm2");
    if (config.rewrite) {
        m_rewrite = Affine::take(weights, prefix + "rewrite");
        if (layer.normalised)
            m_rewriteNorm = Affine::take(weights, prefix + "norm1");
    }
    if (config.decoderResiduals)
        m_residual.emplace(config, weights, prefix + "dconv.layers.");
}

void DecoderLayer::moveTo(const at::Device& device)
{
    for (Affine* part : {&m_rewrite, &m_rewriteNorm, &m_conv, &m_norm})
        part->moveTo(device);
    if (m_residual)
        m_residual->moveTo(device);
    if (m_channels.defined())
        m_channels = m_channels.to(device);
}

void DecoderLayer::select(const at::Tensor& channels)
{
    m_channels = channels;
    if (m_fused)
        m_fused->select(channels);
    else if (channels.defined())
        m_channels = channels.to(m_conv.weight.device());
}

void DecoderLayer::useKernels()
{
    if (m_rewrite.defined() && !m_norm.defined())
        m_fused = FusedDecoder::create({m_overFrequency, !m_last, m_stride, m_padding, m_context, &m_rewrite,
                                        m_residual ? &*m_residual : nullptr, &m_conv});
    if (!m_fused)
        return;
    m_fused->select(m_channels);
    m_rewrite.release();
    m_conv.release();
    if (m_residual)
        m_residual->release();
}

at::Tensor DecoderLayer::expanded(const at::Tensor& x, const Affine& conv) const
{
    if (m_overFrequency)
        return at::conv_transpose2d(x, conv.weight, conv.bias, {m_stride, 1});
    return at::conv_transpose1d(x, conv.weight, conv.bias, m_stride);
}

at::Tensor DecoderLayer::forward(at::Tensor x, const at::Tensor& skip, std::int64_t length, const Lane& lane) const
{
    const StopFlag& stop = lane.stop;
    stop.check();
    if (m_fused)
        return m_fused->forward(x, skip, length, lane);
    x = x + skip;
    if (m_rewrite.defined()) {
        x = m_overFrequency ? at::conv2d(x, m_rewrite.weight, m_rewrite.bias, 1, m_context)
                            : at::conv1d(x, m_rewrite.weight, m_rewrite.bias, 1, m_context);
        if (m_rewriteNorm.defined())
            x = at::group_norm(x, m_groups, m_rewriteNorm.weight, m_rewriteNorm.bias, kNormEpsilon);
        stop.check();
        x = at::glu(x, 1);
    }
    if (m_residual)
        x = m_residual->forward(std::move(x), stop);
    stop.check();
    const bool fewer = m_channels.defined() && !m_norm.defined(); // a norm sees all channels of a group
    const Affine conv =
        fewer ? Affine{m_conv.weight.index_select(1, m_channels), m_conv.bias.index_select(0, m_channels)} : m_conv;
    x = expanded(x, conv);
    if (m_norm.defined()) {
        x = at::group_norm(x, m_groups, m_norm.weight, m_norm.bias, kNormEpsilon);
        if (m_channels.defined())
            x = x.index_select(1, m_channels);
    }
    x = x.narrow(2, m_padding, m_overFrequency ? x.size(2) - 2 * m_padding : length);
    stop.check();
    return m_last ? x.contiguous() : at::gelu(x.contiguous());
}

} // namespace resonate
