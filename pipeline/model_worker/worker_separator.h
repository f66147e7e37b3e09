#pragma once

#include "core/separation/model_separator.h"
#include "pipeline/model_worker/model_worker.h"

namespace resonate {

/// Separation by models that run in a worker, which is ended, and its memory given back, when they have done.
class WorkerSeparator final : public Separator {
public:
    /// `weights`: [model][source], empty for all alike. Models that the stems do not need are given up.
    WorkerSeparator(ModelSeparator::Identity identity, std::shared_ptr<ModelWorker> worker,
                    std::vector<std::vector<double>> weights, const ModelSeparationSettings& settings);

    /// Whether models and settings fit. Errors: BadUsage.
    const Result<>& usable() const noexcept { return m_separator.usable(); }
    std::string name() const override { return m_separator.name(); }
    std::string fingerprint() const override { return m_separator.fingerprint(); }
    /// Once.
    Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                      const Checkpoint& checkpoint, const WorkContext& context) const override;

private:
    std::shared_ptr<ModelWorker> m_worker;
    ModelSeparator m_separator;
};

} // namespace resonate
