#pragma once

#include "core/separation/model_separator.h"
#include "pipeline/model_worker/model_worker.h"

namespace resonate {

/// Separation by models that run in a worker, which is ended, and its memory given back, when they have done.
class WorkerSeparator final : public Separator {
public:
    /// `weights`: [model][source], empty for all alike.
    WorkerSeparator(ModelSeparator::Identity identity, std::shared_ptr<ModelWorker> worker,
                    std::vector<std::vector<double>> weights, const ModelSeparationSettings& settings);

    std::string name() const override { return m_separator.name(); }
    std::string fingerprint() const override { return m_separator.fingerprint(); }
    /// Once.
    Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                      const Checkpoint& checkpoint, const WorkContext& context) const override;

private:
    std::shared_ptr<ModelWorker> m_worker;
    ModelSeparator m_separator;
};

/// All of a worker's models as one bag.
ModelBag bagOf(const std::shared_ptr<ModelWorker>& worker, std::vector<std::vector<double>> weights);

} // namespace resonate
