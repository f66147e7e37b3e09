#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/config.h"
#include "core/inference/htdemucs/stop_flag.h"
#include "core/inference/kernels/fused_residual.h"

#include <vector>

namespace resonate {

/// Narrow dilated convolutions over time that are added to what goes in ("DConv"): conv 3 -> norm -> GELU -> conv 1 ->
/// norm -> GLU -> scale, the dilation doubling from step to step.
/// Source: A. Defossez, "Hybrid Spectrogram and Waveform Source Separation" (2021), section 3.2.
class ResidualBranch final {
public:
    /// `prefix` as in "encoder.0.dconv.layers."
    ResidualBranch(const HtDemucsConfig& config, HtDemucsWeights& weights, const std::string& prefix);

    /// x [B][C][L], or [B][C][F][T], where each frequency is a sample of its own; gives the same shape, contiguous.
    at::Tensor forward(at::Tensor x, const StopFlag& stop) const;
    void moveTo(const at::Device& device);

    /// For the fused kernels: whether they can do it, and with what. The weights stay this object's, on the CPU.
    bool suitsKernels() const;
    /// Gives up the weights, when the kernels have copied them: forward() is at an end.
    void release() { m_steps.clear(); }
    FusedResidualLayer::Shape kernelShape() const;
    std::vector<ResidualLayerWeights> kernelWeights() const;

private:
    struct Step {
        std::int64_t dilation = 1;
        Affine narrow, narrowNorm, wide, wideNorm;
        at::Tensor scale;
    };
    at::Tensor overTime(at::Tensor x, const StopFlag& stop) const; // [N][C][T]

    std::vector<Step> m_steps;
};

} // namespace resonate
