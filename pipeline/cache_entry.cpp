#include "pipeline/cache_entry.h"

#include "pipeline/cache_place.h"
#include "pipeline/durable_file.h"

#include <QJsonDocument>

namespace resonate {

namespace fs = std::filesystem;

PartialEntry::PartialEntry(std::shared_ptr<const CachePlace> place, std::string key, fs::path folder, FolderLock lock,
                           std::optional<QJsonObject> progress)
    : m_place(std::move(place)),
      m_key(std::move(key)),
      m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_progress(std::move(progress))
{
}

Result<> PartialEntry::saveProgress(const QJsonObject& progress)
{
    auto written = writeFileDurably(m_folder / kProgressName,
                                    QJsonDocument(progress).toJson(QJsonDocument::Compact).toStdString());
    if (!written)
        return written;
    m_progress = progress;
    m_lock.touch();
    return {};
}

Result<CacheEntry> PartialEntry::commit(const QJsonObject& metadata, std::stop_token stop) &&
{
    auto manifest = describeFolder(m_folder, m_key, metadata, stop);
    if (!manifest)
        return manifest.error();
    if (auto written = writeManifest(m_folder, *manifest); !written)
        return written.error();
    const fs::path folder = m_place->entryFolder(m_key);
    auto names = m_place->lockNames(stop);
    if (!names)
        return names.error();
    std::error_code error;
    if (fs::exists(folder, error)) // one that could not be read when we began
        m_place->remove(folder);
    fs::rename(m_folder, folder, error);
    if (error)
        return systemError(folder, "renaming", error.value());
    fs::remove(folder / kProgressName, error);
    m_lock.share();
    m_lock.touch();
    if (auto synced = syncToDisk(folder.parent_path()); !synced)
        return synced.error();
    return CacheEntry(std::move(m_place), folder, std::move(m_lock), std::move(*manifest));
}

void PartialEntry::discard() &&
{
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace resonate
