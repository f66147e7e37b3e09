#pragma once

#include "core/inference/kernels/fused_layer.h"
#include "core/inference/kernels/kernel_scratch.h"
#include "core/inference/kernels/row_copies.h"

#include <atomic>

namespace resonate {

/// An encoder layer of the time branch.
class FusedTimeEncoder final {
public:
    static bool supports(const EncoderShape& shape) noexcept;
    FusedTimeEncoder(InstructionSet set, const EncoderShape& shape, const EncoderWeights& weights);

    /// The input counts as if zeros filled it up to a multiple of the stride.
    int outputColumns(int inputColumns) const noexcept;
    /// False: stopped, the output is incomplete.
    bool run(const TimePlane<const float>& input, const TimePlane<float>& output, KernelScratch& scratch,
             const std::atomic<bool>* stop) const;

private:
    void convolve(const TimePlane<const float>& input, const TimePlane<float>& output, float* scratch, int first,
                  int count) const;
    std::size_t convolutionFloats() const;
    std::ptrdiff_t phaseStride() const;

    EncoderShape m_shape;
    const TapKernels& m_taps;
    const RowCopyKernels& m_copies;
    TapWeights m_conv;
    std::vector<std::ptrdiff_t> m_offsets; // of the convolution's taps among the phases
    std::vector<float> m_convBias;
    std::vector<FusedResidualLayer> m_residual;
    TapWeights m_rewrite;
    GateBias m_rewriteBias;
};

} // namespace resonate
