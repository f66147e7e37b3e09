#pragma once

#include "core/inference/htdemucs/affine.h"
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
    static std::unique_ptr<FusedDecoder> create(const Parts& parts, std::shared_ptr<KernelScratch> scratch);

    /// As DecoderLayer::forward(). The weights of the channels that were asked for last are kept.
    at::Tensor forward(const at::Tensor& x, const at::Tensor& skip, std::int64_t length, const at::Tensor& channels,
                       const StopFlag& stop);

private:
    using Kernel = std::variant<FusedFrequencyDecoder, FusedTimeDecoder>;
    FusedDecoder(Kernel kernel, std::int64_t outputs, std::shared_ptr<KernelScratch> scratch);
    void select(const at::Tensor& channels);
    at::Tensor overFrequency(const at::Tensor& x, const at::Tensor& skip, const StopFlag& stop) const;
    at::Tensor overTime(const at::Tensor& x, const at::Tensor& skip, std::int64_t length, const StopFlag& stop) const;
    std::int64_t outputs() const noexcept { return static_cast<std::int64_t>(m_selected.size()); }

    Kernel m_kernel;
    std::vector<int> m_all;
    std::vector<int> m_selected;
    std::shared_ptr<KernelScratch> m_scratch;
};

} // namespace resonate
