#include "pipeline/model_worker/model_protocol.h"

#include "core/audio/limits.h"

#include <QJsonArray>

#include <numeric>

namespace resonate {
namespace {

constexpr int kMostSources = 64;
constexpr int kMostPieces = 256;
constexpr std::int64_t kLongestSegmentSeconds = 600;

} // namespace

std::int64_t SegmentRequest::floats(int channels) const noexcept
{
    const auto frames = std::accumulate(pieces.begin(), pieces.end(), std::int64_t{0});
    return frames * channels * (1 + static_cast<std::int64_t>(sources.size()));
}

QJsonObject toJson(const SegmentModelInfo& info)
{
    QJsonArray sources;
    for (const std::string& source : info.sources)
        sources.append(QString::fromStdString(source));
    return {{QStringLiteral("sources"), sources},
            {QStringLiteral("sampleRateHz"), info.sampleRateHz},
            {QStringLiteral("channels"), info.channels},
            {QStringLiteral("segmentFrames"), static_cast<double>(info.segmentFrames)},
            {QStringLiteral("batch"), info.batch},
            {QStringLiteral("device"), QString::fromStdString(info.device)}};
}

std::optional<SegmentModelInfo> segmentModelInfoFromJson(const QJsonObject& json)
{
    SegmentModelInfo info;
    for (const QJsonValue& source : json[QStringLiteral("sources")].toArray())
        info.sources.push_back(source.toString().toStdString());
    info.sampleRateHz = json[QStringLiteral("sampleRateHz")].toInt();
    info.channels = json[QStringLiteral("channels")].toInt();
    info.segmentFrames = json[QStringLiteral("segmentFrames")].toInteger();
    info.batch = json[QStringLiteral("batch")].toInt();
    info.device = json[QStringLiteral("device")].toString().toStdString();
    const bool sensible = !info.sources.empty() && info.sources.size() <= kMostSources &&
                          info.sampleRateHz >= kMinSampleRateHz && info.sampleRateHz <= kMaxSampleRateHz &&
                          info.channels >= 1 && info.channels <= 2 && info.segmentFrames >= 1 &&
                          info.segmentFrames <= kLongestSegmentSeconds * info.sampleRateHz && info.batch >= 1 &&
                          info.batch <= kMostPieces;
    return sensible ? std::optional(info) : std::nullopt;
}

QJsonObject toJson(const SegmentRequest& request)
{
    QJsonArray pieces;
    for (const std::int64_t frames : request.pieces)
        pieces.append(static_cast<double>(frames));
    QJsonArray sources;
    for (const int source : request.sources)
        sources.append(source);
    return {{QStringLiteral("model"), request.model},
            {QStringLiteral("pieces"), pieces},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("exchangeBytes"), static_cast<double>(request.exchangeBytes)}};
}

std::optional<SegmentRequest> segmentRequestFromJson(const QJsonObject& json,
                                                     const std::vector<SegmentModelInfo>& models)
{
    SegmentRequest request;
    request.model = json[QStringLiteral("model")].toInt(-1);
    request.exchangeBytes = json[QStringLiteral("exchangeBytes")].toInteger();
    if (request.model < 0 || request.model >= static_cast<int>(models.size()))
        return {};
    const SegmentModelInfo& info = models[static_cast<std::size_t>(request.model)];
    for (const QJsonValue& frames : json[QStringLiteral("pieces")].toArray()) {
        request.pieces.push_back(frames.toInteger());
        if (request.pieces.back() < 1 || request.pieces.back() > info.segmentFrames)
            return {};
    }
    for (const QJsonValue& source : json[QStringLiteral("sources")].toArray()) {
        const int previous = request.sources.empty() ? -1 : request.sources.back();
        request.sources.push_back(source.toInt(-1));
        if (request.sources.back() <= previous || request.sources.back() >= static_cast<int>(info.sources.size()))
            return {};
    }
    const bool fits = !request.pieces.empty() && request.pieces.size() <= kMostPieces && !request.sources.empty() &&
                      request.floats(info.channels) <= request.exchangeBytes / std::int64_t{sizeof(float)};
    return fits ? std::optional(request) : std::nullopt;
}

} // namespace resonate
