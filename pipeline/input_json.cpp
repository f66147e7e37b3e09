#include "pipeline/input_json.h"

#include <QJsonArray>

namespace resonate {
namespace {

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

} // namespace

QJsonObject inputJson(const std::filesystem::path& input, const MediaReport& decoded, const AudioSource& recording)
{
    QJsonObject tags;
    for (const auto& [name, value] : decoded.tags)
        tags.insert(text(name), text(value));
    QJsonArray notices;
    for (const MediaNotice& notice : decoded.notices)
        notices.append(
            QJsonObject{{QStringLiteral("code"), text(notice.code)}, {QStringLiteral("text"), text(notice.text)}});
    QJsonArray offsets;
    for (const double offset : decoded.dcOffset)
        offsets.append(offset);
    const AudioFormat format = recording.format();
    return {{QStringLiteral("path"), text(input.string())},
            {QStringLiteral("container"), text(decoded.container)},
            {QStringLiteral("codec"), text(decoded.codec)},
            {QStringLiteral("bitsPerSample"), decoded.bitsPerSample},
            {QStringLiteral("bitRate"), static_cast<double>(decoded.bitRate)},
            {QStringLiteral("sampleRateHz"), decoded.sourceSampleRateHz},
            {QStringLiteral("channels"), decoded.sourceChannels},
            {QStringLiteral("channelLayout"), text(decoded.channelLayout)},
            {QStringLiteral("workingChannels"), format.channels},
            {QStringLiteral("frames"), static_cast<double>(recording.frames())},
            {QStringLiteral("seconds"), static_cast<double>(recording.frames()) / format.sampleRateHz},
            {QStringLiteral("startSeconds"), decoded.startSeconds},
            {QStringLiteral("audioStreams"), decoded.audioStreams},
            {QStringLiteral("hasPicture"), decoded.hasPicture},
            {QStringLiteral("silencedSamples"), static_cast<double>(decoded.silencedSamples)},
            {QStringLiteral("dcOffset"), offsets},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("notices"), notices}};
}

} // namespace resonate
