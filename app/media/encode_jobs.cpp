#include "app/media/encode_jobs.h"

#include "core/media/encode.h"
#include "core/media/media_extras.h"
#include "pipeline/encoding/encode_settings_json.h"
#include "pipeline/encoding/file_tags_json.h"
#include "pipeline/encoding/memory_file.h"

#include <QJsonDocument>

#include <unistd.h>

namespace resonate {
namespace {

constexpr std::size_t kMaxTagJsonBytes = 16 << 20;

Result<FileTags> tagsOf(int words, int cover)
{
    const auto json = bytesOfFile(words, kMaxTagJsonBytes);
    if (!json)
        return json.error();
    FileTags tags =
        fileTagsFromJson(QJsonDocument::fromJson(QByteArray::fromRawData(reinterpret_cast<const char*>(json->data()),
                                                                         static_cast<qsizetype>(json->size())))
                             .object());
    if (!tags.cover)
        return tags;
    auto picture = bytesOfFile(cover, kMaxCoverBytes);
    if (!picture)
        return picture.error();
    tags.cover->bytes = *std::move(picture);
    return tags;
}

} // namespace

Result<QJsonObject> encodeJob(const QJsonObject& job)
{
    EncodeRequest request;
    request.input = job[QStringLiteral("audio")].toInt(-1);
    request.output = job[QStringLiteral("output")].toInt(-1);
    const auto settings = encodeSettingsFromJson(job[QStringLiteral("settings")].toObject());
    if (!settings)
        return settings.error();
    request.settings = *settings;
    auto tags = tagsOf(job[QStringLiteral("tags")].toInt(-1), job[QStringLiteral("cover")].toInt(-1));
    if (!tags)
        return tags.error();
    request.tags = *std::move(tags);
    if (auto done = encodeStream(request); !done)
        return done.error();
    return QJsonObject{};
}

Result<QJsonObject> extrasJob(const QJsonObject& job)
{
    auto extras = extrasOfMedia(job[QStringLiteral("input")].toInt(-1));
    if (!extras)
        return extras.error();
    if (extras->cover) {
        const auto& bytes = extras->cover->bytes;
        if (pwrite(job[QStringLiteral("cover")].toInt(-1), bytes.data(), bytes.size(), 0) != std::ssize(bytes))
            return Error{ErrorCode::Io, "handing over the cover failed"};
    }
    return fileTagsJson({std::move(extras->tags), std::move(extras->chapters), {}, {}});
}

} // namespace resonate
