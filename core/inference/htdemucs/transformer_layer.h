#pragma once

#include "core/inference/htdemucs/attention.h"
#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/token_norm.h"
#include "core/inference/kernels/fused_transformer_layer.h"

#include <memory>

namespace resonate {

enum class AttentionKind { Self, Cross };

/// Attention and a feed-forward part, each added to what goes in, for one of the two branches.
class TransformerLayer final {
public:
    /// `prefix` as in "crosstransformer.layers.0."
    TransformerLayer(const HtDemucsConfig& config, AttentionKind kind, HtDemucsWeights& weights,
                     const std::string& prefix);

    /// tokens [B][S][C], other [B][K][C] -> [B][S][C], contiguous. Self-attention does not look at `other`, and may
    /// overwrite its tokens.
    at::Tensor forward(const at::Tensor& tokens, const at::Tensor& other, const Lane& lane) const;
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels, if they know the layer; weights are on the CPU. The kernels have the matrices
    /// in an order of their own and the originals are freed, so there is no way back.
    void useKernels(Bfloat16Unit unit);

private:
    bool kernelsKnow() const;
    TransformerLayerWeights kernelWeights() const;
    at::Tensor byKernels(const at::Tensor& tokens, const at::Tensor& other, const Lane& lane) const;
    at::Tensor byAten(const at::Tensor& tokens, const at::Tensor& other, const StopFlag& stop) const;
    at::Tensor feedForward(const at::Tensor& tokens, const StopFlag& stop) const;

    AttentionKind m_kind;
    bool m_normFirst;
    bool m_gelu;
    MultiHeadAttention m_attention;
    Affine m_widen, m_narrow;
    TokenNorm m_queryNorm;                           ///< after the attention when norms come last
    TokenNorm m_keyNorm;                             ///< of cross-attention, when norms come first
    TokenNorm m_feedForwardNorm;                     ///< after the feed-forward part when norms come last
    TokenNorm m_outNorm;                             ///< may be undefined
    at::Tensor m_attentionScale, m_feedForwardScale; ///< [C], may be undefined
    std::unique_ptr<FusedTransformerLayer> m_fused;
};

} // namespace resonate
