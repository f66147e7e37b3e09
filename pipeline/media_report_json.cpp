#include "pipeline/media_report_json.h"

#include <QJsonArray>

namespace resonate {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string text(const QJsonObject& json, const char* key)
{
    return json[QLatin1String(key)].toString().toStdString();
}

} // namespace

QJsonObject mediaReportJson(const MediaReport& report)
{
    QJsonArray offsets;
    for (const double offset : report.dcOffset)
        offsets.append(offset);
    QJsonObject tags;
    for (const auto& [key, value] : report.tags)
        tags.insert(text(key), text(value));
    QJsonArray notices;
    for (const MediaNotice& notice : report.notices)
        notices.append(
            QJsonObject{{QStringLiteral("code"), text(notice.code)}, {QStringLiteral("text"), text(notice.text)}});
    return {
        {QStringLiteral("reader"), text(report.reader)},
        {QStringLiteral("container"), text(report.container)},
        {QStringLiteral("codec"), text(report.codec)},
        {QStringLiteral("bitsPerSample"), report.bitsPerSample},
        {QStringLiteral("bitRate"), static_cast<qint64>(report.bitRate)},
        {QStringLiteral("sourceSampleRateHz"), report.sourceSampleRateHz},
        {QStringLiteral("sourceChannels"), report.sourceChannels},
        {QStringLiteral("channelLayout"), text(report.channelLayout)},
        {QStringLiteral("sampleRateHz"), report.format.sampleRateHz},
        {QStringLiteral("channels"), report.format.channels},
        {QStringLiteral("frames"), static_cast<qint64>(report.frames)},
        {QStringLiteral("startSeconds"), report.startSeconds},
        {QStringLiteral("audioStreams"), report.audioStreams},
        {QStringLiteral("hasPicture"), report.hasPicture},
        {QStringLiteral("silencedSamples"), static_cast<qint64>(report.silencedSamples)},
        {QStringLiteral("dcOffset"), offsets},
        {QStringLiteral("tags"), tags},
        {QStringLiteral("notices"), notices},
    };
}

MediaReport mediaReportFromJson(const QJsonObject& json)
{
    MediaReport report;
    report.reader = text(json, "reader");
    report.container = text(json, "container");
    report.codec = text(json, "codec");
    report.bitsPerSample = json[QStringLiteral("bitsPerSample")].toInt();
    report.bitRate = json[QStringLiteral("bitRate")].toInteger();
    report.sourceSampleRateHz = json[QStringLiteral("sourceSampleRateHz")].toInt();
    report.sourceChannels = json[QStringLiteral("sourceChannels")].toInt();
    report.channelLayout = text(json, "channelLayout");
    report.format = {json[QStringLiteral("sampleRateHz")].toInt(), json[QStringLiteral("channels")].toInt()};
    report.frames = json[QStringLiteral("frames")].toInteger();
    report.startSeconds = json[QStringLiteral("startSeconds")].toDouble();
    report.audioStreams = json[QStringLiteral("audioStreams")].toInt();
    report.hasPicture = json[QStringLiteral("hasPicture")].toBool();
    report.silencedSamples = json[QStringLiteral("silencedSamples")].toInteger();
    for (const auto& offset : json[QStringLiteral("dcOffset")].toArray())
        report.dcOffset.push_back(offset.toDouble());
    const QJsonObject tags = json[QStringLiteral("tags")].toObject();
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        report.tags.emplace(tag.key().toStdString(), tag.value().toString().toStdString());
    for (const auto& entry : json[QStringLiteral("notices")].toArray())
        report.notices.push_back({text(entry.toObject(), "code"), text(entry.toObject(), "text")});
    return report;
}

} // namespace resonate
