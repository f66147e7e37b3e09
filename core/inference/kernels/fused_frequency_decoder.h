#pragma once

#include "core/inference/kernels/fused_layer.h"
#include "core/inference/kernels/kernel_scratch.h"
#include "core/inference/kernels/row_copies.h"

#include <atomic>

namespace resonate {

/// A decoder layer of the frequency branch. As in the encoder each row is computed to the end of its residual branch
/// within a core's cache. The transposed convolution along frequency, where every output row has two or so input rows,
/// follows when all rows are there.
class FusedFrequencyDecoder final {
public:
    static bool supports(const DecoderShape& shape) noexcept;
    FusedFrequencyDecoder(InstructionSet set, const DecoderShape& shape, const DecoderWeights& weights);

    /// Computes only these output channels from now on, in this order. At first: all.
    void selectOutputs(const std::vector<int>& channels);
    int outputRows(int inputRows) const noexcept;
    /// False: stopped, the output is incomplete.
    bool run(const FrequencyPlane<const float>& input, const FrequencyPlane<const float>& skip,
             const FrequencyPlane<float>& output, KernelScratch& scratch, const std::atomic<bool>* stop) const;

private:
    struct Rows; // between the two halves
    void computeRows(const FrequencyPlane<const float>& input, const FrequencyPlane<const float>& skip,
                     const Rows& rows, float* scratch, int begin, int end) const;
    void transpose(const Rows& rows, const FrequencyPlane<float>& output, int row, int phase) const;
    int tapsOfPhase() const noexcept { return (m_shape.kernel + m_shape.stride - 1) / m_shape.stride; }

    DecoderShape m_shape;
    const TapKernels& m_taps;
    const RowCopyKernels& m_copies;
    TapWeights m_rewrite;
    GateBias m_rewriteBias;
    std::vector<FusedResidualLayer> m_residual;
    std::vector<float> m_transposedWeight; // [channels][outputs][kernel]
    std::vector<float> m_transposedBias;
    std::vector<TapWeights> m_transposed; // [stride]: what goes into output rows stride * row + phase - crop
    std::vector<float> m_selectedBias;
};

} // namespace resonate
