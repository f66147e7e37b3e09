#include "pipeline/model_worker/worker_separator.h"

namespace resonate {
namespace {

/// All of a worker's models.
ModelBag bagOf(const std::shared_ptr<ModelWorker>& worker, std::vector<std::vector<double>> weights)
{
    ModelBag bag;
    for (std::size_t i = 0; i < worker->models().size(); ++i)
        bag.models.push_back(std::make_shared<RemoteModel>(worker, static_cast<int>(i)));
    bag.weights = std::move(weights);
    return bag;
}

} // namespace

WorkerSeparator::WorkerSeparator(ModelSeparator::Identity identity, std::shared_ptr<ModelWorker> worker,
                                 std::vector<std::vector<double>> weights, const ModelSeparationSettings& settings)
    : m_worker(worker), m_separator(std::move(identity), bagOf(worker, std::move(weights)), settings)
{
    for (std::size_t i = 0; usable() && i < worker->models().size(); ++i)
        if (!m_separator.needs(i))
            worker->release(static_cast<int>(i));
}

Result<> WorkerSeparator::separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                                   const Checkpoint& checkpoint, const WorkContext& context) const
{
    auto done = m_separator.separate(mix, stems, firstFrame, checkpoint, context);
    m_worker->end();
    return done;
}

} // namespace resonate
