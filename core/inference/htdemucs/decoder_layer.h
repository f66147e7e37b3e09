#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/fused_decoder.h"
#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/residual_branch.h"
#include "core/inference/htdemucs/topology.h"

#include <optional>

namespace resonate {

/// Adds what the encoder kept -> rewrite -> GLU -> residual branch -> transposed convolution -> GELU, over frequency or
/// over time. The mirror image of EncoderLayer.
class DecoderLayer final {
public:
    DecoderLayer(const HtDemucsConfig& config, const LayerTopology& layer, HtDemucsWeights& weights,
                 const std::string& prefix);

    /// x, skip [B][C][F][T] -> [B][C'][F * stride][T], or [B][C][L] -> [B][C'][length]; contiguous.
    at::Tensor forward(at::Tensor x, const at::Tensor& skip, std::int64_t length, const Lane& lane) const;
    /// Which of the C' to compute from now on, as an index tensor; undefined: all of them, as at first.
    void select(const at::Tensor& channels);
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels, if they know the layer; weights are on the CPU.
    void useKernels();

private:
    at::Tensor expanded(const at::Tensor& x, const Affine& conv) const;

    bool m_overFrequency;
    bool m_last;
    std::int64_t m_stride;
    std::int64_t m_padding;
    std::int64_t m_context;
    std::int64_t m_groups;
    Affine m_rewrite, m_rewriteNorm, m_conv, m_norm; // all but m_conv may be undefined
    std::optional<ResidualBranch> m_residual;
    at::Tensor m_channels; // that are wanted; undefined: all
    std::unique_ptr<FusedDecoder> m_fused;
};

} // namespace resonate
