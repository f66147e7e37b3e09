#pragma once

#include "pipeline/cache_entry.h"

namespace resonate {

/// Room for the stems of a few concerts.
inline constexpr std::int64_t kDefaultCacheLimitBytes = 20LL * 1024 * 1024 * 1024;

/// What earlier work left on the disk, found by what went into it (see cacheKey). Safe for several threads and several
/// processes at once. Who wants to make an entry that somebody else is making waits for it: the work is dear and its
/// result the same, so doing it twice side by side would gain nothing.
class Cache final {
public:
    /// Makes the folder if it is missing. `sizeLimitBytes` > 0. Errors: Io, NoSpace.
    static Result<Cache> open(const std::filesystem::path& root, std::int64_t sizeLimitBytes = kDefaultCacheLimitBytes);
    /// A cache without a limit in a folder of its own in `parent`, removed when the last entry and this object are
    /// gone; what a killed process left there is removed as well. Errors: Io, NoSpace.
    static Result<Cache> temporary(const std::filesystem::path& parent);
    /// $XDG_CACHE_HOME/resonate, or ~/.cache/resonate.
    static std::filesystem::path defaultRoot();

    /// A finished entry, every file of which was read and compared with its checksum. A damaged one is removed and
    /// counts as absent. Errors: Cancelled only.
    Result<std::optional<CacheEntry>> find(const std::string& key, std::stop_token stop = {}) const;

    using Claim = std::variant<CacheEntry, PartialEntry>;
    /// The finished entry, or, if there is none, the right to make it, which one at a time has: waits while somebody
    /// else makes it (the same thread must not ask twice). Makes room for `bytesNeeded` first; what an interrupted
    /// partial already holds counts towards them. Errors: NoSpace, Io, Cancelled.
    Result<Claim> begin(const std::string& key, std::int64_t bytesNeeded, std::stop_token stop = {}) const;

    /// What the entry of that key takes on the disk, finished or in the making; 0 when there is none. Says nothing
    /// about whether it is whole.
    std::int64_t bytesHeld(const std::string& key) const;

    const std::filesystem::path& root() const noexcept;

private:
    explicit Cache(std::shared_ptr<const CachePlace> place) : m_place(std::move(place)) {}
    std::shared_ptr<const CachePlace> m_place;
};

} // namespace resonate
