#pragma once

#include "core/separation/segment_model.h"
#include "pipeline/model_worker/exchange_memory.h"
#include "pipeline/worker_conversation.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>

namespace resonate {

/// A file that holds one network, and what the worker is told of it besides.
struct ModelFile {
    std::filesystem::path path;
    QJsonObject description; ///< "kind": "htdemucs" or "script", and what the kind needs
};

/// How models are run.
struct ModelRunSettings {
    int threads = 0;                         ///< 0: one for each processor
    QString device = QStringLiteral("auto"); ///< auto, cpu, cuda
    bool bfloat16 = false;                   ///< quicker where the processor has it, and less exact
    int lanes = 0;                           ///< segments side by side on the processor; 0: the worker chooses
};

/// The program resonate-model with some models loaded, which is asked for one batch of pieces at a time. For one
/// thread, whose end would be the worker's too. The environment variable RESONATE_MODEL names another program.
class ModelWorker final {
public:
    /// Something the user should know, in one line.
    using Warn = std::function<void(const QString&)>;

    /// Starts the program and waits until the models are loaded. Errors: BadInput (a file cannot be read or is refused,
    /// as "PATH: reason"), BadUsage (the device), Worker, Cancelled.
    static Result<std::shared_ptr<ModelWorker>> start(const std::vector<ModelFile>& files,
                                                      const ModelRunSettings& settings, Warn warn,
                                                      const std::stop_token& stop);

    const std::vector<SegmentModelInfo>& models() const noexcept { return m_models; }

    /// As SegmentModel::separate(), by the model of that index. A stop kills the program. Errors: Worker, Cancelled.
    Result<> separate(int model, std::span<const SegmentTask> tasks, std::span<const int> wanted,
                      const std::stop_token& stop);
    /// Gives up one model and its memory: it is not asked again.
    void release(int model);
    /// Ends the program and gives its memory back; separate() is an error afterwards.
    void end();

private:
    ModelWorker(WorkerConversation conversation, ExchangeMemory exchange, Warn warn);
    Result<QJsonObject> hear(const QString& expected, std::chrono::milliseconds limit, const std::stop_token& stop);
    Result<> learnModels(std::size_t expected, const QJsonObject& ready);

    std::unique_ptr<WorkerConversation> m_conversation;
    ExchangeMemory m_exchange;
    Warn m_warn;
    std::vector<SegmentModelInfo> m_models;
    std::size_t m_refused = 0; ///< which file a failure is about
};

/// One of a worker's models.
class RemoteModel final : public SegmentModel {
public:
    RemoteModel(std::shared_ptr<ModelWorker> worker, int index) : m_worker(std::move(worker)), m_index(index) {}
    const SegmentModelInfo& info() const noexcept override
    {
        return m_worker->models()[static_cast<std::size_t>(m_index)];
    }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int> wanted,
                      const std::stop_token& stop) override
    {
        return m_worker->separate(m_index, tasks, wanted, stop);
    }

private:
    std::shared_ptr<ModelWorker> m_worker;
    int m_index;
};

} // namespace resonate
