#include "pipeline/overview/tile_memory.h"

namespace resonate {

TilePointer TileMemory::find(const TileAddress& address)
{
    const auto place = m_places.find(address);
    if (place == m_places.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, place->second);
    return place->second->second;
}

void TileMemory::insert(const TileAddress& address, TilePointer tile,
                        const std::function<bool(const TileAddress&)>& isPinned)
{
    if (const auto place = m_places.find(address); place != m_places.end()) {
        TilePointer& old = place->second->second;
        if (old->exact && !tile->exact)
            return;
        m_bytes += tile->bytes() - old->bytes();
        old = std::move(tile);
        m_order.splice(m_order.begin(), m_order, place->second);
    } else {
        m_bytes += tile->bytes();
        m_order.emplace_front(address, std::move(tile));
        m_places[address] = m_order.begin();
    }
    for (auto at = m_order.end(); m_bytes > m_limitBytes && at != m_order.begin();) {
        --at;
        if (at == m_order.begin() || isPinned(at->first))
            continue;
        m_bytes -= at->second->bytes();
        m_places.erase(at->first);
        at = m_order.erase(at);
    }
}

} // namespace resonate
