#pragma once

#include "pipeline/cache_manifest.h"
#include "pipeline/folder_lock.h"

#include <memory>
#include <variant>

namespace resonate {

struct CachePlace; // where a cache lives; kept alive by its entries

/// A finished entry. While this object lives the entry is not evicted, and its files stay where they are.
class CacheEntry final {
public:
    CacheEntry(std::shared_ptr<const CachePlace> place, std::filesystem::path folder, FolderLock lock,
               CacheManifest manifest)
        : m_place(std::move(place)),
          m_folder(std::move(folder)),
          m_lock(std::move(lock)),
          m_manifest(std::move(manifest))
    {
    }
    const std::filesystem::path& folder() const noexcept { return m_folder; }
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    const std::string& key() const noexcept { return m_manifest.key; }
    const std::vector<CachedFile>& files() const noexcept { return m_manifest.files; }
    const QJsonObject& metadata() const noexcept { return m_manifest.metadata; }

private:
    std::shared_ptr<const CachePlace> m_place;
    std::filesystem::path m_folder;
    FolderLock m_lock; // shared
    CacheManifest m_manifest;
};

/// An entry in the making: a folder that nobody else writes to while this object lives. Left without commit() or
/// discard(), by a cancel or a crash, it stays on the disk, and the next begin() of its key goes on with it.
class PartialEntry final {
public:
    PartialEntry(std::shared_ptr<const CachePlace> place, std::string key, std::filesystem::path folder,
                 FolderLock lock, std::optional<QJsonObject> progress);

    const std::filesystem::path& folder() const noexcept { return m_folder; }
    std::filesystem::path file(const std::string& name) const { return m_folder / name; }
    /// What saveProgress() last stored, in this process or one before it; nothing: start at the beginning, in an empty
    /// folder.
    const std::optional<QJsonObject>& progress() const noexcept { return m_progress; }
    /// Stores how far the work is, whole or not at all. What it speaks of must be safe on the disk already
    /// (WorkingFileWriter::checkpoint). Errors: NoSpace, Io; the state before stays.
    Result<> saveProgress(const QJsonObject& progress);
    /// Completes the entry: every file is made safe, measured and listed, then the folder gets its name. All files must
    /// be closed. Errors: NoSpace, Io, Cancelled; the partial stays on the disk then.
    Result<CacheEntry> commit(const QJsonObject& metadata, std::stop_token stop = {}) &&;
    /// Removes what was made.
    void discard() &&;

private:
    std::shared_ptr<const CachePlace> m_place;
    std::string m_key;
    std::filesystem::path m_folder;
    FolderLock m_lock; // exclusive
    std::optional<QJsonObject> m_progress;
};

} // namespace resonate
