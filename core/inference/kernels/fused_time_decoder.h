#pragma once

#include "core/inference/kernels/fused_layer.h"
#include "core/inference/kernels/kernel_scratch.h"
#include "core/inference/kernels/row_copies.h"

#include <atomic>

namespace resonate {

/// A decoder layer of the time branch.
class FusedTimeDecoder final {
public:
    static bool supports(const DecoderShape& shape) noexcept;
    FusedTimeDecoder(InstructionSet set, const DecoderShape& shape, const DecoderWeights& weights);

    /// Computes only these output channels from now on, in this order. At first: all.
    void selectOutputs(const std::vector<int>& channels);
    /// The output's columns say how much of the result is wanted. False: stopped, the output is incomplete.
    bool run(const TimePlane<const float>& input, const TimePlane<const float>& skip, const TimePlane<float>& output,
             KernelScratch& scratch, const std::atomic<bool>* stop) const;

private:
    void rewrite(const TimePlane<const float>& input, const TimePlane<const float>& skip, const TimePlane<float>& x,
                 float* scratch, int first, int count) const;
    void transpose(const float* x, const TimePlane<float>& output, float* scratch, int first, int count) const;
    int tapsOfPhase() const noexcept { return (m_shape.kernel + m_shape.stride - 1) / m_shape.stride; }

    DecoderShape m_shape;
    const TapKernels& m_taps;
    const RowCopyKernels& m_copies;
    TapWeights m_rewrite;
    GateBias m_rewriteBias;
    std::vector<std::ptrdiff_t> m_rewriteOffsets;
    std::vector<FusedResidualLayer> m_residual;
    std::vector<float> m_transposedWeight; // [channels][outputs][kernel]
    std::vector<float> m_transposedBias;
    TapWeights m_transposed; // rows: [output][phase]
    std::vector<std::ptrdiff_t> m_transposedOffsets;
    std::vector<float> m_phaseBias; // [output][phase]
};

} // namespace resonate
