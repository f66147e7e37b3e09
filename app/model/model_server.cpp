#include "app/model/model_server.h"

#include "app/worker/worker_channel.h"
#include "pipeline/model_worker/model_protocol.h"
#include "pipeline/worker_failure.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr qsizetype kMaxLineBytes = 1 << 20;

/// Where the pieces of a request lie in the exchange.
struct Batch {
    std::vector<std::vector<AudioView>> sources; ///< [piece][source]
    std::vector<SegmentTask> tasks;
};

Batch layOut(const SegmentRequest& request, int channels, std::span<float> floats)
{
    Batch batch;
    float* next = floats.data();
    const auto take = [&](std::int64_t frames) {
        const AudioView view(next, channels, frames, frames);
        next += frames * channels;
        return view;
    };
    batch.sources.resize(request.pieces.size());
    for (std::size_t p = 0; p < request.pieces.size(); ++p) {
        const AudioView input = take(request.pieces[p]);
        for (std::size_t s = 0; s < request.sources.size(); ++s)
            batch.sources[p].push_back(take(request.pieces[p]));
        batch.tasks.push_back({input, batch.sources[p]});
    }
    return batch;
}

bool isFinite(const AudioView& audio)
{
    for (int c = 0; c < audio.channels(); ++c)
        if (!std::ranges::all_of(audio.channel(c), [](float sample) { return std::isfinite(sample); }))
            return false;
    return true;
}

} // namespace

int ModelServer::run()
{
    LineReader lines(kMaxLineBytes);
    QByteArray line;
    if (!lines.next(line) || !load(QJsonDocument::fromJson(line).object()))
        return 1;
    while (lines.next(line)) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        if (const QJsonValue released = request[QStringLiteral("release")]; released.isDouble()) {
            if (const int model = released.toInt(); model >= 0 && model < static_cast<int>(m_models.size()))
                m_models[static_cast<std::size_t>(model)].reset();
            continue;
        }
        const auto done = separate(request[QStringLiteral("separate")].toObject());
        sendLine(done ? QJsonObject{{QStringLiteral("separated"), QJsonObject{}}} : failedLine(done.error()));
    }
    return 0;
}

bool ModelServer::load(const QJsonObject& job)
{
    const QJsonArray models = job[QStringLiteral("models")].toArray();
    Settings settings{std::max(1, job[QStringLiteral("threads")].toInt()),
                      job[QStringLiteral("device")].toString().toStdString(), job[QStringLiteral("bfloat16")].toBool(),
                      std::max(0, job[QStringLiteral("lanes")].toInt())};
    if (models.size() > 1 && settings.lanes == 0)
        settings.lanes = 1; // each network has lanes of its own, and their memory with them
    m_exchangeDescriptor = job[QStringLiteral("exchange")].toInt(-1);
    if (models.isEmpty()) {
        sendLine(failedLine(
            {ErrorCode::Internal, "resonate-model is run by Resonate; it takes its job on its standard input"}));
        return false;
    }
    QJsonArray infos;
    for (const QJsonValue& model : models) {
        auto loaded = m_loader(model.toObject(), model.toObject()[QStringLiteral("descriptor")].toInt(-1), settings);
        if (!loaded) {
            QJsonObject failed = failedLine(loaded.error());
            failed.insert(QStringLiteral("model"), infos.size());
            sendLine(failed);
            return false;
        }
        m_infos.push_back((*loaded)->info());
        m_models.push_back(std::move(*loaded));
        infos.append(toJson(m_infos.back()));
    }
    sendLine({{QStringLiteral("ready"), QJsonObject{{QStringLiteral("models"), infos}}}});
    return true;
}

Result<> ModelServer::separate(const QJsonObject& json)
{
    const auto request = segmentRequestFromJson(json, m_infos);
    if (!request)
        return Error{ErrorCode::Internal, "the model worker was asked for what makes no sense"};
    if (m_exchange.floats().empty()) {
        auto exchange = ExchangeMemory::open(m_exchangeDescriptor, request->exchangeBytes);
        if (!exchange)
            return exchange.error();
        m_exchange = std::move(*exchange);
    }
    if (static_cast<std::int64_t>(m_exchange.floats().size_bytes()) != request->exchangeBytes)
        return Error{ErrorCode::Internal, "the exchange memory is not as announced"};
    const auto model = static_cast<std::size_t>(request->model);
    if (!m_models[model])
        return Error{ErrorCode::Internal, "the model worker was asked for a model that it has given up"};
    const Batch batch = layOut(*request, m_infos[model].channels, m_exchange.floats());
    if (auto done = m_models[model]->separate(batch.tasks, request->sources, {}); !done)
        return done.error();
    for (const auto& sources : batch.sources)
        if (!std::ranges::all_of(sources, isFinite))
            return Error{ErrorCode::Worker, "the model gave samples that are no numbers"};
    return {};
}

} // namespace resonate
