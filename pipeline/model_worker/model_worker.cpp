#include "pipeline/model_worker/model_worker.h"

#include "pipeline/model_worker/model_protocol.h"
#include "pipeline/worker_failure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>

namespace resonate {
namespace {

using Heard = WorkerConversation::Heard;

constexpr int kExchangeInWorker = 3; // the first descriptor that a worker is given
constexpr int kFirstModelInWorker = 4;
constexpr std::chrono::milliseconds kLoadLimit = std::chrono::minutes(5);
// A segment takes about a second; somebody else's model on a weak machine may take a hundred times that.
constexpr std::chrono::milliseconds kLimitPerPiece = std::chrono::minutes(2);

Error broken(std::string reason)
{
    return {ErrorCode::Worker, "the model worker " + std::move(reason)};
}

Result<Descriptor> openModel(const std::filesystem::path& path)
{
    Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file)
        return Error{ErrorCode::BadInput, path.string() + ": cannot be read: " + std::strerror(errno)};
    return file;
}

/// Waiting threads sleep, so that a window beside them stays quick; the number of threads is said in one place.
std::vector<std::string> environmentFor(int threads)
{
    return {"OMP_NUM_THREADS=" + std::to_string(threads),
            "OMP_DYNAMIC=false",
            "OMP_WAIT_POLICY=passive",
            "OMP_PROC_BIND=false",
            "OPENBLAS_NUM_THREADS=" + std::to_string(threads),
            "GOMP_SPINCOUNT=1000"};
}

/// A stranger's program may take what networks of this kind take, and no more. An official network knows its size, and
/// a graphics card's driver maps more than there is.
WorkerLimits modelLimits([[maybe_unused]] const std::vector<ModelFile>& files)
{
    WorkerLimits limits;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    constexpr std::uint64_t kScriptBytes = 12ULL << 30;
    for (const ModelFile& file : files)
        if (file.description[QStringLiteral("kind")].toString() == QLatin1String("script"))
            limits.addressSpaceBytes = kScriptBytes;
#endif
    limits.fileBytes = 1; // it has nothing to write
    limits.outputBytes = 0;
    return limits;
}

std::string howItEnded(int status)
{
    return WIFSIGNALED(status) ? "broke down (signal " + std::to_string(WTERMSIG(status)) + ")"
                               : "ended without an answer (exit status " + std::to_string(WEXITSTATUS(status)) + ")";
}

} // namespace

ModelWorker::ModelWorker(WorkerConversation conversation, ExchangeMemory exchange, Warn warn)
    : m_conversation(std::make_unique<WorkerConversation>(std::move(conversation))),
      m_exchange(std::move(exchange)),
      m_warn(std::move(warn))
{
}

Result<std::shared_ptr<ModelWorker>> ModelWorker::start(const std::vector<ModelFile>& files,
                                                        const ModelRunSettings& settings, Warn warn,
                                                        const std::stop_token& stop)
{
    auto exchange = ExchangeMemory::create();
    if (!exchange)
        return exchange.error();
    std::vector<Descriptor> opened;
    std::vector<int> descriptors = {exchange->descriptor()};
    QJsonArray models;
    for (const ModelFile& file : files) {
        auto model = openModel(file.path);
        if (!model)
            return model.error();
        opened.push_back(std::move(*model));
        descriptors.push_back(opened.back().value());
        QJsonObject described = file.description;
        described.insert(QStringLiteral("descriptor"), kFirstModelInWorker + static_cast<int>(models.size()));
        models.append(described);
    }
    const int threads =
        settings.threads > 0 ? settings.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const QJsonObject job{{QStringLiteral("exchange"), kExchangeInWorker},
                          {QStringLiteral("models"), models},
                          {QStringLiteral("threads"), threads},
                          {QStringLiteral("device"), settings.device},
                          {QStringLiteral("bfloat16"), settings.bfloat16},
                          {QStringLiteral("lanes"), settings.lanes}};
    auto conversation = WorkerConversation::start({workerProgram("resonate-model", "RESONATE_MODEL"), job, descriptors,
                                                   modelLimits(files), environmentFor(threads)});
    if (!conversation)
        return broken("could not be started: " + conversation.error().detail);
    const std::shared_ptr<ModelWorker> worker(
        new ModelWorker(std::move(*conversation), std::move(*exchange), std::move(warn)));
    auto ready = worker->hear(QStringLiteral("ready"), kLoadLimit, stop);
    if (!ready) {
        Error error = ready.error();
        if (error.code == ErrorCode::BadInput) // the worker knows no paths: it says which file it was
            error.detail = files[std::min(worker->m_refused, files.size() - 1)].path.string() + ": " + error.detail;
        return error;
    }
    if (auto learnt = worker->learnModels(files.size(), *ready); !learnt)
        return learnt.error();
    return worker;
}

Result<> ModelWorker::learnModels(std::size_t expected, const QJsonObject& ready)
{
    std::int64_t floats = 0;
    for (const QJsonValue& model : ready[QStringLiteral("models")].toArray()) {
        const auto info = segmentModelInfoFromJson(model.toObject());
        if (!info)
            return broken("said what makes no sense");
        SegmentRequest largest{0, std::vector(static_cast<std::size_t>(info->batch), info->segmentFrames), {}, 0};
        largest.sources.resize(info->sources.size());
        floats = std::max(floats, largest.floats(info->channels));
        m_models.push_back(*info);
    }
    if (m_models.size() != expected)
        return broken("said what makes no sense");
    return m_exchange.fixSize(floats * std::int64_t{sizeof(float)});
}

Result<QJsonObject> ModelWorker::hear(const QString& expected, std::chrono::milliseconds limit,
                                      const std::stop_token& stop)
{
    const auto deadline = WorkerConversation::Clock::now() + limit;
    while (true) {
        QByteArray line;
        switch (m_conversation->listen(line, stop, deadline)) {
        case Heard::Line:
            break;
        case Heard::Stopped:
            m_conversation->end(SIGKILL);
            return cancelled();
        case Heard::TooLate:
            m_conversation->end(SIGKILL);
            return broken("did not answer within " +
                          std::to_string(std::chrono::duration_cast<std::chrono::seconds>(limit).count()) + " s");
        case Heard::Ended:
            return broken(howItEnded(m_conversation->status()));
        case Heard::Babble:
            m_conversation->end(SIGKILL);
            return broken("sent no proper answer");
        }
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.contains(QStringLiteral("failed"))) {
            m_refused = static_cast<std::size_t>(std::max(0, said[QStringLiteral("model")].toInt()));
            return errorFromJson(said[QStringLiteral("failed")].toObject());
        }
        if (said.contains(expected))
            return said[expected].toObject();
        const QString warning = said[QStringLiteral("warning")].toString();
        if (warning.isEmpty()) {
            m_conversation->end(SIGKILL);
            return broken("sent no proper answer");
        }
        if (m_warn)
            m_warn(warning);
    }
}

Result<> ModelWorker::separate(int model, std::span<const SegmentTask> tasks, std::span<const int> wanted,
                               const std::stop_token& stop)
{
    if (!m_conversation)
        return broken("has been ended");
    const std::span<float> floats = m_exchange.floats();
    SegmentRequest request{model, {}, {wanted.begin(), wanted.end()}, static_cast<std::int64_t>(floats.size_bytes())};
    float* next = floats.data();
    for (const SegmentTask& task : tasks) {
        const std::int64_t frames = task.input.frames();
        request.pieces.push_back(frames);
        copyAudio(task.input, AudioView(next, task.input.channels(), frames, frames));
        next += frames * task.input.channels() * (1 + static_cast<std::int64_t>(wanted.size()));
    }
    m_conversation->say({{QStringLiteral("separate"), toJson(request)}});
    const auto limit = kLimitPerPiece * static_cast<std::int64_t>(tasks.size());
    if (auto done = hear(QStringLiteral("separated"), limit, stop); !done)
        return done.error();
    const float* from = floats.data();
    for (const SegmentTask& task : tasks) {
        const std::int64_t frames = task.input.frames();
        const int channels = task.input.channels();
        from += frames * channels;
        for (const AudioView& source : task.sources) {
            copyAudio(ConstAudioView(from, channels, frames, frames), source);
            from += frames * channels;
        }
    }
    return {};
}

void ModelWorker::release(int model)
{
    m_conversation->say({{QStringLiteral("release"), model}});
}

void ModelWorker::end()
{
    m_conversation.reset();
}

} // namespace resonate
