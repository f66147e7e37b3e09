#include "pipeline/cache.h"

#include "pipeline/cache_place.h"
#include "pipeline/durable_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdlib>

namespace resonate {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTemporaryPrefix = ".resonate-cache-";
constexpr std::size_t kMaximumProgressBytes = 1024 * 1024;

[[maybe_unused]] bool isKey(const std::string& key)
{
    return key.size() == 32 && key.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<> makeFolder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return systemError(folder, "creating", error.value());
    return {};
}

void removeContent(const fs::path& folder)
{
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->path().filename() != ".lock")
            fs::remove_all(at->path(), ignored);
    }
}

std::int64_t contentBytes(const fs::path& folder)
{
    std::int64_t bytes = 0;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        std::error_code unknown;
        const auto length = fs::file_size(at->path(), unknown);
        bytes += unknown ? 0 : static_cast<std::int64_t>(length);
    }
    return bytes;
}

std::optional<QJsonObject> readProgress(const fs::path& folder)
{
    const auto bytes = readSmallFile(folder / kProgressName, kMaximumProgressBytes);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Removes what processes that were killed left behind; a living one holds the lock of its folder.
void removeOrphans(const fs::path& parent)
{
    std::error_code error;
    for (fs::directory_iterator at(parent, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        if (!at->path().filename().string().starts_with(kTemporaryPrefix))
            continue;
        std::error_code ignored;
        if (const auto lock = FolderLock::tryAcquire(at->path() / "owner", FolderLock::Mode::Exclusive))
            fs::remove_all(at->path(), ignored);
    }
}

/// The lock of the partial folder of `key`, which is made if it is missing.
Result<FolderLock> lockPartial(const fs::path& folder, std::stop_token stop)
{
    for (;;) {
        if (auto made = makeFolder(folder); !made)
            return made.error();
        auto lock = FolderLock::acquire(folder, FolderLock::Mode::Exclusive, stop);
        if (!lock)
            return lock.error();
        if (*lock)
            return std::move(**lock);
        // Committed or evicted while we waited for it.
    }
}

} // namespace

Result<Cache> Cache::open(const fs::path& root, std::int64_t sizeLimitBytes)
{
    assert(sizeLimitBytes > 0);
    if (auto made = makeFolder(root); !made)
        return made.error();
    auto place = std::make_shared<CachePlace>();
    std::error_code error;
    place->root = fs::absolute(root, error);
    place->sizeLimitBytes = sizeLimitBytes;
    if (auto writable = place->lockNames({}); !writable)
        return writable.error();
    return Cache(std::move(place));
}

Result<Cache> Cache::temporary(const fs::path& parent)
{
    if (auto made = makeFolder(parent); !made)
        return made.error();
    removeOrphans(parent);
    std::error_code error;
    std::string root = (fs::absolute(parent, error) / (std::string(kTemporaryPrefix) + "XXXXXX")).string();
    if (::mkdtemp(root.data()) == nullptr)
        return systemError(root, "creating", errno);
    auto place = std::make_shared<CachePlace>();
    place->root = root;
    auto owner = lockPartial(place->root / "owner", {});
    if (!owner)
        return owner.error();
    place->removedAtEnd = std::move(*owner);
    return Cache(std::move(place));
}

fs::path Cache::defaultRoot()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return fs::path(QFile::encodeName(base).toStdString()) / "resonate";
}

Result<std::optional<CacheEntry>> Cache::find(const std::string& key, std::stop_token stop) const
{
    assert(isKey(key));
    const fs::path folder = m_place->entryFolder(key);
    auto lock = FolderLock::acquire(folder, FolderLock::Mode::Shared, stop);
    if (!lock && lock.error().code == ErrorCode::Cancelled)
        return lock.error();
    if (!lock || !*lock)
        return std::optional<CacheEntry>();
    auto manifest = verifyFolder(folder, key, stop);
    if (manifest) {
        (*lock)->touch();
        return std::optional(CacheEntry(m_place, folder, std::move(**lock), std::move(*manifest)));
    }
    if (manifest.error().code == ErrorCode::Cancelled)
        return manifest.error();
    qCWarning(cacheLog, "removing a damaged cache entry: %s", manifest.error().detail.c_str());
    auto names = m_place->lockNames(stop);
    if (!names && names.error().code == ErrorCode::Cancelled)
        return names.error();
    if (names && (*lock)->isOf(folder)) // not one that was made anew meanwhile
        m_place->remove(folder);
    return std::optional<CacheEntry>();
}

Result<Cache::Claim> Cache::begin(const std::string& key, std::int64_t bytesNeeded, std::stop_token stop) const
{
    assert(isKey(key) && bytesNeeded >= 0);
    const fs::path folder = m_place->partialFolder(key);
    auto lock = lockPartial(folder, stop);
    if (!lock)
        return lock.error();
    // With the lock in hand nobody else can complete the entry: what find() says now stays true.
    auto finished = find(key, stop);
    if (!finished)
        return finished.error();
    if (*finished) {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
        return Claim(std::move(**finished));
    }
    std::optional<QJsonObject> progress = readProgress(folder);
    if (!progress)
        removeContent(folder);
    lock->touch();
    if (auto room = m_place->makeRoom(std::max<std::int64_t>(bytesNeeded - contentBytes(folder), 0), stop); !room) {
        std::error_code ignored;
        if (!progress)
            fs::remove_all(folder, ignored);
        return room.error();
    }
    return Claim(PartialEntry(m_place, key, folder, std::move(*lock), std::move(progress)));
}

std::int64_t Cache::bytesHeld(const std::string& key) const
{
    return contentBytes(m_place->entryFolder(key)) + contentBytes(m_place->partialFolder(key));
}

const fs::path& Cache::root() const noexcept
{
    return m_place->root;
}

} // namespace resonate
