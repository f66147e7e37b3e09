#include "pipeline/encoding/file_tags_json.h"

#include <QJsonArray>

namespace resonate {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonObject gainJson(double gainDb, double peak)
{
    return {{QStringLiteral("gainDb"), gainDb}, {QStringLiteral("peak"), peak}};
}

} // namespace

QJsonObject fileTagsJson(const FileTags& tags)
{
    QJsonObject json;
    QJsonObject texts;
    for (const auto& [key, value] : tags.tags)
        texts.insert(text(key), text(value));
    QJsonArray chapters;
    for (const Chapter& chapter : tags.chapters)
        chapters.append(QJsonObject{{QStringLiteral("begin"), chapter.beginSeconds},
                                    {QStringLiteral("end"), chapter.endSeconds},
                                    {QStringLiteral("title"), text(chapter.title)}});
    json.insert(QStringLiteral("tags"), texts);
    json.insert(QStringLiteral("chapters"), chapters);
    if (tags.cover)
        json.insert(QStringLiteral("coverType"), text(tags.cover->mimeType));
    if (tags.replayGain) {
        json.insert(QStringLiteral("replayGain"), gainJson(tags.replayGain->gainDb, tags.replayGain->peak));
        if (const auto& album = tags.replayGain->album)
            json.insert(QStringLiteral("albumGain"), gainJson(album->gainDb, album->peak));
    }
    return json;
}

FileTags fileTagsFromJson(const QJsonObject& json)
{
    FileTags tags;
    const QJsonObject texts = json[QStringLiteral("tags")].toObject();
    for (auto tag = texts.begin(); tag != texts.end(); ++tag)
        tags.tags.emplace(tag.key().toStdString(), tag.value().toString().toStdString());
    for (const auto& entry : json[QStringLiteral("chapters")].toArray()) {
        const QJsonObject chapter = entry.toObject();
        tags.chapters.push_back({chapter[QStringLiteral("begin")].toDouble(), chapter[QStringLiteral("end")].toDouble(),
                                 chapter[QStringLiteral("title")].toString().toStdString()});
    }
    if (const QJsonValue type = json[QStringLiteral("coverType")]; type.isString())
        tags.cover = CoverArt{type.toString().toStdString(), {}};
    if (const QJsonObject gain = json[QStringLiteral("replayGain")].toObject(); !gain.isEmpty()) {
        tags.replayGain =
            ReplayGain{gain[QStringLiteral("gainDb")].toDouble(), gain[QStringLiteral("peak")].toDouble(), {}};
        if (const QJsonObject album = json[QStringLiteral("albumGain")].toObject(); !album.isEmpty())
            tags.replayGain->album =
                ReplayGain::Album{album[QStringLiteral("gainDb")].toDouble(), album[QStringLiteral("peak")].toDouble()};
    }
    return tags;
}

} // namespace resonate
