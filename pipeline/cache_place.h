#pragma once

#include "pipeline/folder_lock.h"

#include <QLoggingCategory>

#include <cstdint>
#include <filesystem>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>

namespace resonate {

Q_DECLARE_LOGGING_CATEGORY(cacheLog)

/// The folder a cache lives in and what may happen there. Names in it: `<2 hex>/<key>` is an entry, `<2
/// hex>/<key>.partial` one in the making, `trash-*` what is being removed. Entries change names only under the lock of
/// the root.
struct CachePlace {
    std::filesystem::path root;
    std::int64_t sizeLimitBytes = std::numeric_limits<std::int64_t>::max();
    std::optional<FolderLock> removedAtEnd; ///< a temporary cache, ours alone

    CachePlace() = default;
    CachePlace(const CachePlace&) = delete;
    CachePlace& operator=(const CachePlace&) = delete;
    ~CachePlace();

    std::filesystem::path entryFolder(const std::string& key) const { return root / key.substr(0, 2) / key; }
    std::filesystem::path partialFolder(const std::string& key) const
    {
        return root / key.substr(0, 2) / (key + ".partial");
    }

    /// Errors: Io (also when the root is gone), Cancelled.
    Result<FolderLock> lockNames(std::stop_token stop) const;
    /// Takes a folder out of the cache at once, and then from the disk. The caller holds the lock of names.
    void remove(const std::filesystem::path& folder) const;
    /// Evicts until `bytesNeeded` more fit in the limit and on the disk: left-overs and partials that nobody has
    /// touched for a week first, then the entries used longest ago. What is in use stays. Errors: NoSpace (disk), Io,
    /// Cancelled.
    Result<> makeRoom(std::int64_t bytesNeeded, std::stop_token stop) const;
};

} // namespace resonate
