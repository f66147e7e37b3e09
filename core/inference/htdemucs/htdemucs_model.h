#pragma once

#include "core/inference/checkpoint/model_package.h"
#include "core/inference/htdemucs/network_runner.h"
#include "core/separation/segment_model.h"

#include <memory>

namespace resonate {

/// Hybrid Transformer Demucs out of an official package. Pieces that are shorter than what the model was trained on are
/// continued by silence where the model demands that, and cut again.
/// Source: S. Rouard, F. Massa, A. Defossez, "Hybrid Transformers for Music Source Separation" (2023).
class HtDemucsModel final : public SegmentModel {
public:
    /// The package is not needed afterwards. Errors: BadInput with a clause that says what is wrong with the model,
    /// such as "sets cac=False, which is not supported"; BadUsage when there is no such device; Worker.
    static Result<std::unique_ptr<HtDemucsModel>> create(const ModelPackage& package, const NetworkOptions& options);

    const SegmentModelInfo& info() const noexcept override { return m_info; }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                      const std::stop_token& stop) override;
    /// "cpu" or "cuda"; the first may follow the second when its memory runs out.
    std::string device() const { return m_runner->device(); }

private:
    HtDemucsModel(const HtDemucsConfig& config, std::unique_ptr<NetworkRunner> runner);
    std::int64_t workingFrames(const SegmentTask& task) const noexcept;
    Result<> separateTogether(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                              const std::stop_token& stop);

    SegmentModelInfo m_info;
    bool m_useTrainingLength;
    std::unique_ptr<NetworkRunner> m_runner;
};

} // namespace resonate
