#pragma once

#include "pipeline/overview/tile_source.h"

#include <compare>
#include <functional>
#include <list>
#include <map>

namespace resonate {

/// A tile of one of the sources that a store knows, which it numbers.
struct TileAddress {
    int source = 0;
    int level = 0;
    std::int64_t index = 0;

    auto operator<=>(const TileAddress&) const = default;
};

/// The tiles that were used last, up to a number of bytes. For one thread at a time.
class TileMemory final {
public:
    explicit TileMemory(std::int64_t limitBytes) : m_limitBytes(limitBytes) {}

    /// Null if it is not there; otherwise it counts as used now.
    TilePointer find(const TileAddress& address);
    /// Replaces what is there, unless that is exact and `tile` is not. Drops what was used longest ago, except what
    /// `isPinned`.
    void insert(const TileAddress& address, TilePointer tile, const std::function<bool(const TileAddress&)>& isPinned);
    std::int64_t bytes() const noexcept { return m_bytes; }

private:
    using Order = std::list<std::pair<TileAddress, TilePointer>>; // the latest used first
    std::int64_t m_limitBytes;
    std::int64_t m_bytes = 0;
    Order m_order;
    std::map<TileAddress, Order::iterator> m_places;
};

} // namespace resonate
