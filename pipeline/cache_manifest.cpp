#include "pipeline/cache_manifest.h"

#include "core/base/hash.h"
#include "core/io/working_file.h"
#include "pipeline/durable_file.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace resonate {
namespace {

constexpr int kSchema = 1;
constexpr std::size_t kMaximumManifestBytes = 16 * 1024 * 1024;

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

Error damaged(const std::filesystem::path& path, const std::string& reason)
{
    return {ErrorCode::Io, path.string() + ": " + reason};
}

Result<CachedFile> describeFile(const std::filesystem::path& path, std::stop_token stop)
{
    if (auto synced = syncToDisk(path); !synced)
        return synced.error();
    auto fingerprint = fingerprintFile(path, stop);
    if (!fingerprint)
        return fingerprint.error();
    CachedFile file = {path.filename().string(), fingerprint->bytes, fingerprint->checksum, std::nullopt, 0};
    if (path.extension() != ".wav")
        return file;
    const auto audio = WorkingFile::open(path);
    if (!audio)
        return audio.error();
    file.format = (*audio)->format();
    file.frames = (*audio)->frames();
    return file;
}

QJsonObject toJson(const CachedFile& file)
{
    QJsonObject json = {{QStringLiteral("name"), text(file.name)},
                        {QStringLiteral("bytes"), static_cast<qint64>(file.bytes)},
                        {QStringLiteral("checksum"), text(file.checksum)}};
    if (file.format) {
        json[QStringLiteral("frames")] = static_cast<qint64>(file.frames);
        json[QStringLiteral("sampleRateHz")] = file.format->sampleRateHz;
        json[QStringLiteral("channels")] = file.format->channels;
    }
    return json;
}

CachedFile fileFromJson(const QJsonObject& json)
{
    CachedFile file = {json[QStringLiteral("name")].toString().toStdString(),
                       json[QStringLiteral("bytes")].toInteger(-1),
                       json[QStringLiteral("checksum")].toString().toStdString(), std::nullopt, 0};
    if (json.contains(QStringLiteral("frames"))) {
        file.frames = json[QStringLiteral("frames")].toInteger();
        file.format =
            AudioFormat{json[QStringLiteral("sampleRateHz")].toInt(), json[QStringLiteral("channels")].toInt()};
    }
    return file;
}

/// Over all of the manifest but itself, so that a changed byte in the metadata is found as well.
QString checksumOf(QJsonObject manifest)
{
    manifest.remove(QStringLiteral("checksum"));
    ContentHash hash;
    hash.add(QJsonDocument(manifest).toJson(QJsonDocument::Compact).toStdString());
    return text(hash.hex());
}

Result<CacheManifest> readManifest(const std::filesystem::path& folder, const std::string& key)
{
    const std::filesystem::path path = folder / kManifestName;
    const auto bytes = readSmallFile(path, kMaximumManifestBytes);
    if (!bytes)
        return bytes.error();
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
    if (json[QStringLiteral("schema")].toInt() != kSchema || json[QStringLiteral("key")].toString() != text(key) ||
        json[QStringLiteral("checksum")].toString() != checksumOf(json))
        return damaged(path, "is damaged");
    CacheManifest manifest = {key, {}, json[QStringLiteral("metadata")].toObject()};
    for (const QJsonValue file : json[QStringLiteral("files")].toArray())
        manifest.files.push_back(fileFromJson(file.toObject()));
    return manifest;
}

} // namespace

bool isCacheBookkeeping(const std::string& name)
{
    return name == ".lock" || name == kManifestName || name == kProgressName || name.ends_with(".tmp");
}

Result<CacheManifest> describeFolder(const std::filesystem::path& folder, const std::string& key,
                                     const QJsonObject& metadata, std::stop_token stop)
{
    CacheManifest manifest = {key, {}, metadata};
    std::error_code error;
    std::filesystem::directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
        if (isCacheBookkeeping(at->path().filename().string()))
            continue;
        auto file = describeFile(at->path(), stop);
        if (!file)
            return file.error();
        manifest.files.push_back(std::move(*file));
    }
    if (error)
        return systemError(folder, "reading", error.value());
    std::ranges::sort(manifest.files, {}, &CachedFile::name);
    return manifest;
}

Result<CacheManifest> verifyFolder(const std::filesystem::path& folder, const std::string& key, std::stop_token stop)
{
    auto manifest = readManifest(folder, key);
    if (!manifest)
        return manifest;
    for (const CachedFile& file : manifest->files) {
        const std::filesystem::path path = folder / file.name;
        if (file.name.empty() || path.parent_path() != folder)
            return damaged(folder, "names a file outside of itself");
        std::error_code error;
        if (static_cast<std::int64_t>(std::filesystem::file_size(path, error)) != file.bytes || error)
            return damaged(path, "has not the length it was written with");
        const auto found = fingerprintFile(path, stop);
        if (!found)
            return found.error();
        if (found->bytes != file.bytes || found->checksum != file.checksum)
            return damaged(path, "is not what was written");
    }
    return manifest;
}

Result<> writeManifest(const std::filesystem::path& folder, const CacheManifest& manifest)
{
    QJsonArray files;
    for (const CachedFile& file : manifest.files)
        files.append(toJson(file));
    QJsonObject json = {{QStringLiteral("schema"), kSchema},
                        {QStringLiteral("key"), text(manifest.key)},
                        {QStringLiteral("files"), files},
                        {QStringLiteral("metadata"), manifest.metadata}};
    json[QStringLiteral("checksum")] = checksumOf(json);
    return writeFileDurably(folder / kManifestName, QJsonDocument(json).toJson().toStdString());
}

} // namespace resonate
