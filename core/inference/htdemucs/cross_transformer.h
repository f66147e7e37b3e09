#pragma once

#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/transformer_layer.h"

#include <utility>
#include <vector>

namespace resonate {

/// The transformer between encoders and decoders: layers of self-attention within each branch and of cross-attention
/// between the two take turns.
/// Source: S. Rouard, F. Massa, A. Defossez, "Hybrid Transformers for Music Source Separation" (2023), section 3.
class CrossTransformer final {
public:
    CrossTransformer(const HtDemucsConfig& config, HtDemucsWeights& weights);

    /// Spectrogram [B][C][F][T] and time [B][C][L] -> the same shapes, contiguous.
    std::pair<at::Tensor, at::Tensor> forward(const at::Tensor& spectrum, const at::Tensor& time,
                                              const Lane& lane) const;
    void moveTo(const at::Device& device);
    /// Layers by the fused kernels, as far as these know them, their linear maps by `unit`; weights are on the CPU.
    void useKernels(Bfloat16Unit unit);

private:
    at::Tensor withPositions(const TokenNorm& norm, at::Tensor tokens, const at::Tensor& positions) const;

    double m_maxPeriod;
    double m_positionWeight;
    TokenNorm m_normIn, m_normInTime; // may be undefined
    std::vector<TransformerLayer> m_layers, m_layersTime;
};

} // namespace resonate
