#pragma once

#include "core/inference/kernels/fused_layer.h"
#include "core/inference/kernels/kernel_scratch.h"

#include <atomic>

namespace resonate {

/// An encoder layer of the frequency branch. The residual branch normalises every row of frequencies by itself, so
/// after the convolution nothing connects the rows: each is computed to its end within a core's cache.
class FusedFrequencyEncoder final {
public:
    static bool supports(const EncoderShape& shape) noexcept;
    FusedFrequencyEncoder(InstructionSet set, const EncoderShape& shape, const EncoderWeights& weights);

    int outputRows(int inputRows) const noexcept;
    /// embedding: [output rows][channels], added at the end; may be null. False: stopped, the output is incomplete.
    bool run(const FrequencyPlane<const float>& input, const FrequencyPlane<float>& output, const float* embedding,
             KernelScratch& scratch, const std::atomic<bool>* stop) const;

private:
    void computeRows(const FrequencyPlane<const float>& input, const FrequencyPlane<float>& output,
                     const float* embedding, float* scratch, int begin, int end) const;

    EncoderShape m_shape;
    const TapKernels& m_taps;
    TapWeights m_conv;
    std::vector<float> m_convBias;
    std::vector<FusedResidualLayer> m_residual;
    TapWeights m_rewrite;
    GateBias m_rewriteBias;
};

} // namespace resonate
