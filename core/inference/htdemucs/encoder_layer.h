#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/fused_encoder.h"
#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/residual_branch.h"
#include "core/inference/htdemucs/topology.h"

#include <optional>

namespace resonate {

/// Strided convolution -> GELU -> residual branch -> rewrite -> GLU, over frequency or over time.
class EncoderLayer final {
public:
    EncoderLayer(const HtDemucsConfig& config, const LayerTopology& layer, HtDemucsWeights& weights,
                 const std::string& prefix);

    /// x [B][C][F][T] -> [B][C'][F / stride][T], or [B][C][L] -> [B][C'][ceil(L / stride)]; contiguous. `embedding`
    /// [1][C'][F / stride][1] is added at the end; it may be undefined.
    at::Tensor forward(at::Tensor x, const at::Tensor& embedding, const Lane& lane) const;
    void moveTo(const at::Device& device);
    /// From now on by the fused kernels, if they know the layer; weights are on the CPU.
    void useKernels();

private:
    at::Tensor byAten(at::Tensor x, const StopFlag& stop) const;

    bool m_overFrequency;
    std::int64_t m_stride;
    std::int64_t m_padding;
    std::int64_t m_context;
    std::int64_t m_groups;
    Affine m_conv, m_norm, m_rewrite, m_rewriteNorm; // the last three may be undefined
    std::optional<ResidualBranch> m_residual;
    std::unique_ptr<FusedEncoder> m_fused;
};

} // namespace resonate
