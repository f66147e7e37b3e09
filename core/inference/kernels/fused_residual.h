#pragma once

#include "core/inference/kernels/covariance.h"
#include "core/inference/kernels/hidden_rows.h"
#include "core/inference/kernels/moments.h"
#include "core/inference/kernels/tap_weights.h"

#include <vector>

namespace resonate {

/// One layer of Demucs' residual branch: conv -> norm -> GELU -> 1x1 conv -> norm -> GLU -> scale. Row-major arrays.
struct ResidualLayerWeights {
    const float* convWeight = nullptr; ///< [hidden][channels][kernel]
    const float* convBias = nullptr;
    const float* hiddenNormWeight = nullptr;
    const float* hiddenNormBias = nullptr;
    const float* expandWeight = nullptr; ///< [2 * channels][hidden]
    const float* expandBias = nullptr;
    const float* gateNormWeight = nullptr; ///< [2 * channels]
    const float* gateNormBias = nullptr;
    const float* scale = nullptr; ///< [channels]
    int dilation = 1;
};

/// x += branch(x) for one layer, in steps, because each norm goes over all channels and columns: a short piece does
/// them one after the other in the cache, a long one in tiles with all tiles done before the next step.
///
/// The second norm's statistics are those of the expanded channels z = W h + b, eight times as many as the hidden ones.
/// They are not computed from z, which is therefore never stored: the sum of squares of W h about its mean is that of
/// the elements of (W^T W) times those of h's covariance.
class FusedResidualLayer final {
public:
    static constexpr float kNormEpsilon = 1e-5F;
    static constexpr int kMargin = 16; ///< the widest reach of the dilated convolution

    struct Shape {
        int channels = 0;
        int hidden = 0;
        int kernel = 3; ///< odd
    };
    FusedResidualLayer(InstructionSet set, const Shape& shape, const ResidualLayerWeights& weights);
    static bool supports(const Shape& shape, int dilation) noexcept;

    int hidden() const noexcept { return m_shape.hidden; }
    /// x must be followed and preceded by kMargin columns (zeros where the piece ends).
    void convolve(const float* x, std::ptrdiff_t stride, const HiddenRows& hidden) const;
    Moments momentsOf(const HiddenRows& hidden) const;
    Covariance normalise(const HiddenRows& hidden, const Moments& all) const;

    /// What the gate is to do for an input with this covariance.
    class Gate final {
    public:
        GateTerms terms() const noexcept;

    private:
        friend class FusedResidualLayer;
        std::vector<float> m_terms; // [4][channels]
    };
    Gate gateFor(const Covariance& all) const;
    void expandOnto(const HiddenRows& hidden, const Gate& gate, const TapOutput& x) const;

    /// All steps on one piece. scratch: hidden rows * paddedColumns(columns) floats.
    void apply(float* x, std::ptrdiff_t stride, int columns, float* scratch) const;

private:
    Moments expandedMoments(const Covariance& all) const;

    Shape m_shape;
    const TapKernels& m_taps;
    const HiddenRowKernels& m_rows;
    TapWeights m_conv;
    TapWeights m_expand;
    std::vector<std::ptrdiff_t> m_offsets; // of the convolution's taps
    std::vector<float> m_convBias;
    std::vector<float> m_hiddenNorm; // [2][hidden]: weights, biases
    std::vector<double> m_expandWeight;
    std::vector<double> m_expandBias;
    std::vector<double> m_expandSquare; // W^T W
    std::vector<double> m_gateNorm;     // [2][2 * channels]
    std::vector<double> m_scale;
};

} // namespace resonate
