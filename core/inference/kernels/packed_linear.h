#pragma once

#include "core/inference/kernels/linear_kernels.h"
#include "core/inference/kernels/scratch.h"

namespace resonate {

/// A linear map whose weights were rearranged for one set of kernels.
class PackedLinear final {
public:
    PackedLinear() = default;
    /// weight [outputs][inputs]; bias and scale [outputs] or nullptr, as 0 and 1. All are copied.
    PackedLinear(const LinearKernels& kernels, const float* weight, const float* bias, const float* scale,
                 std::int64_t inputs, std::int64_t outputs);

    /// The part of the arguments that the map decides.
    LinearArguments arguments() const noexcept;
    void multiply(const LinearArguments& arguments) const { m_kernels->multiply(arguments); }
    std::int64_t scratchFloats(std::int64_t rows) const { return m_kernels->scratchFloats(rows, m_inputs); }
    std::int64_t inputs() const noexcept { return m_inputs; }
    std::int64_t outputs() const noexcept { return m_outputs; }

private:
    const LinearKernels* m_kernels = nullptr;
    std::int64_t m_inputs = 0, m_outputs = 0;
    Scratch m_panels, m_vectors;
    const float *m_weights = nullptr, *m_bias = nullptr, *m_scale = nullptr;
};

} // namespace resonate
