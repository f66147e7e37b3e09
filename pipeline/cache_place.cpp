#include "pipeline/cache_place.h"

#include "pipeline/disk_space.h"
#include "pipeline/text.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <tuple>
#include <vector>

#include <unistd.h>

namespace resonate {

Q_LOGGING_CATEGORY(cacheLog, "resonate.cache")

namespace {

namespace fs = std::filesystem;

/// An interrupted run is taken up again the next day, seldom the next week.
constexpr std::chrono::hours kAbandonedAfter(7 * 24);

struct Occupant {
    fs::path folder;
    std::int64_t bytes = 0;
    fs::file_time_type lastUse;
};

std::vector<fs::path> listFolder(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error))
        found.push_back(at->path());
    return found;
}

Occupant measure(const fs::path& folder)
{
    Occupant occupant = {folder, 0, FolderLock::lastUse(folder)};
    for (const fs::path& file : listFolder(folder)) {
        std::error_code error;
        const auto bytes = fs::file_size(file, error);
        occupant.bytes += error ? 0 : static_cast<std::int64_t>(bytes);
    }
    return occupant;
}

std::vector<Occupant> occupants(const fs::path& root)
{
    std::vector<Occupant> found;
    for (const fs::path& shelf : listFolder(root))
        if (shelf.filename().string().size() == 2)
            for (const fs::path& folder : listFolder(shelf))
                found.push_back(measure(folder));
    std::ranges::sort(found, {}, [](const Occupant& one) { return std::tie(one.lastUse, one.folder); });
    return found;
}

bool isPartial(const Occupant& occupant)
{
    return occupant.folder.extension() == ".partial";
}

bool isAbandoned(const Occupant& occupant)
{
    return isPartial(occupant) && fs::file_time_type::clock::now() - occupant.lastUse > kAbandonedAfter;
}

/// Removes what `unwanted` chooses, oldest first, and what is not in use; returns how many bytes were freed.
template <class Unwanted>
std::int64_t evict(const CachePlace& place, std::vector<Occupant>& all, Unwanted unwanted)
{
    std::int64_t freed = 0;
    std::erase_if(all, [&](const Occupant& occupant) {
        if (!unwanted(occupant, freed))
            return false;
        const auto lock = FolderLock::tryAcquire(occupant.folder, FolderLock::Mode::Exclusive);
        if (!lock)
            return false;
        qCInfo(cacheLog, "evicting %s (%s)", occupant.folder.c_str(), formatBytes(occupant.bytes).c_str());
        place.remove(occupant.folder);
        freed += occupant.bytes;
        return true;
    });
    return freed;
}

} // namespace

CachePlace::~CachePlace()
{
    std::error_code ignored;
    if (removedAtEnd)
        fs::remove_all(root, ignored);
}

Result<FolderLock> CachePlace::lockNames(std::stop_token stop) const
{
    auto lock = FolderLock::acquire(root, FolderLock::Mode::Exclusive, stop);
    if (!lock)
        return lock.error();
    if (!*lock)
        return Error{ErrorCode::Io, root.string() + ": the cache's folder is gone"};
    return std::move(**lock);
}

void CachePlace::remove(const std::filesystem::path& folder) const
{
    std::string trash = (root / "trash-XXXXXX").string();
    std::error_code ignored;
    if (::mkdtemp(trash.data()) == nullptr) {
        fs::remove_all(folder, ignored); // a full disk may have no room even for a name
        return;
    }
    fs::rename(folder, fs::path(trash) / folder.filename(), ignored);
    fs::remove_all(trash, ignored);
}

Result<> CachePlace::makeRoom(std::int64_t bytesNeeded, std::stop_token stop) const
{
    auto names = lockNames(stop);
    if (!names)
        return names.error();
    std::error_code ignored;
    for (const fs::path& left : listFolder(root))
        if (left.filename().string().starts_with("trash-"))
            fs::remove_all(left, ignored);
    std::vector<Occupant> all = occupants(root);
    evict(*this, all, [](const Occupant& occupant, std::int64_t) { return isAbandoned(occupant); });

    std::int64_t total = 0;
    for (const Occupant& occupant : all)
        total += occupant.bytes;
    const auto free = freeSpaceBytes(root);
    if (!free)
        return free.error();
    const std::int64_t room = std::min(sizeLimitBytes - total, *free);
    const std::int64_t freed = evict(*this, all, [&](const Occupant& occupant, std::int64_t freedSoFar) {
        return room + freedSoFar < bytesNeeded && !isPartial(occupant) && !stop.stop_requested();
    });
    if (stop.stop_requested())
        return cancelled();
    // The limit is there to keep the disk tidy; it must not stop a recording whose stems alone are longer.
    if (sizeLimitBytes - total + freed < bytesNeeded)
        qCInfo(cacheLog, "%s: goes over its limit of %s for now", root.c_str(), formatBytes(sizeLimitBytes).c_str());
    return requireSpace(root, bytesNeeded);
}

} // namespace resonate
