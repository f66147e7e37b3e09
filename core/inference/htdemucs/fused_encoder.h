#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/residual_branch.h"
#include "core/inference/kernels/fused_frequency_encoder.h"
#include "core/inference/kernels/fused_time_encoder.h"

#include <memory>
#include <variant>

namespace resonate {

/// An encoder layer by the fused kernels: float32, on the CPU.
class FusedEncoder final {
public:
    struct Parts {
        bool overFrequency = false;
        std::int64_t stride = 0;
        std::int64_t padding = 0;
        const Affine* conv = nullptr;
        const ResidualBranch* residual = nullptr; ///< may be null
        const Affine* rewrite = nullptr;
    };
    /// Nothing where the kernels do not know such a layer.
    static std::unique_ptr<FusedEncoder> create(const Parts& parts);

    /// As EncoderLayer::forward().
    at::Tensor forward(const at::Tensor& x, const at::Tensor& embedding, const Lane& lane) const;

private:
    using Kernel = std::variant<FusedFrequencyEncoder, FusedTimeEncoder>;
    FusedEncoder(Kernel kernel, std::int64_t channels);
    at::Tensor overFrequency(const FusedFrequencyEncoder& kernel, const at::Tensor& x, const at::Tensor& embedding,
                             const Lane& lane) const;
    at::Tensor overTime(const FusedTimeEncoder& kernel, const at::Tensor& x, const Lane& lane) const;

    Kernel m_kernel;
    std::int64_t m_channels;
};

} // namespace resonate
