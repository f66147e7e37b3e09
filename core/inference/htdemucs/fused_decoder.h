#pragma once

#include "core/inference/htdemucs/affine.h"
#include "core/inference/htdemucs/lane.h"
#include "core/inference/htdemucs/residual_branch.h"
#include "core/inference/kernels/fused_frequency_decoder.h"
#include "core/inference/kernels/fused_time_decoder.h"

#include <memory>
#include <variant>
#include <vector>

namespace resonate {

/// A decoder layer by the fused kernels: float32, on the CPU.
class FusedDecoder final {
public:
    struct Parts {
        bool overFrequency = false;
        bool gelu = true;
        std::int64_t stride = 0;
        std::int64_t padding = 0;
        std::int64_t context = 0;
        const Affine* rewrite = nullptr;
        const ResidualBranch* residual = nullptr; ///< may be null
        const Affine* conv = nullptr;
    };
    /// Nothing where the kernels do not know such a layer.
    static std::unique_ptr<FusedDecoder> create(const Parts& parts);

    /// As DecoderLayer::forward().
    at::Tensor forward(const at::Tensor& x, const at::Tensor& skip, std::int64_t length, const Lane& lane) const;
    /// As DecoderLayer::select(). Nobody is inside of forward().
    void select(const at::Tensor& channels);

private:
    using Kernel = std::variant<FusedFrequencyDecoder, FusedTimeDecoder>;
    FusedDecoder(Kernel kernel, std::int64_t outputs);
    at::Tensor overFrequency(const at::Tensor& x, const at::Tensor& skip, const Lane& lane) const;
    at::Tensor overTime(const at::Tensor& x, const at::Tensor& skip, std::int64_t length, const Lane& lane) const;
    std::int64_t outputs() const noexcept { return static_cast<std::int64_t>(m_selected.size()); }

    Kernel m_kernel;
    std::vector<int> m_all;
    std::vector<int> m_selected;
};

} // namespace resonate
