#include "pipeline/overview/tile_ledger.h"

#include "pipeline/overview/tile_pack.h"

#include <algorithm>

namespace resonate {
namespace {

constexpr int kHighestDirect = SpectrogramGrid::kHighestDirectLevel;

PackAddress packOf(const TileAddress& address)
{
    return {address.source, address.level, address.index / kTilesPerPack};
}

} // namespace

int TileLedger::identify(const TileSource& source)
{
    const SpectrogramGrid grid = source.grid();
    const auto known = std::ranges::find_if(m_sources, [&](const Source& other) {
        return other.source.key == source.key && other.source.channel == source.channel && other.grid == grid;
    });
    if (known != m_sources.end())
        return static_cast<int>(known - m_sources.begin());
    m_sources.push_back({source, grid, {}, std::nullopt});
    m_sources.back().source.audio.reset();
    return static_cast<int>(std::ssize(m_sources)) - 1;
}

void TileLedger::want(const void* viewer, const std::vector<TileWant>& wants)
{
    std::erase_if(m_wants, [viewer](const Want& want) { return want.viewer == viewer; });
    for (auto want = wants.rbegin(); want != wants.rend(); ++want) {
        if (!want->source.audio)
            continue;
        m_wants.push_front({viewer, identify(want->source), want->range});
        at(m_wants.front().source).source = want->source;
    }
    for (int number = 0; number < std::ssize(m_sources); ++number)
        if (std::ranges::find(m_wants, number, &Want::source) == m_wants.end())
            at(number).source.audio.reset();
}

TilePointer TileLedger::tile(const TileAddress& address)
{
    for (int level = address.level; level <= grid(address.source).coarsestLevel(); ++level)
        if (auto tile = m_memory.find({address.source, level, address.index >> (level - address.level)}))
            return tile;
    return nullptr;
}

std::optional<TileJob> TileLedger::takeJob()
{
    auto job = nextJob();
    if (!job)
        return job;
    if (const auto* make = std::get_if<MakeTile>(&job->work))
        m_tilesBegun.insert(make->address);
    else if (const auto* merge = std::get_if<MergeTiles>(&job->work))
        m_tilesBegun.insert(merge->address);
    else if (const auto* load = std::get_if<LoadPack>(&job->work))
        m_packsBegun.insert(load->pack);
    else
        m_toSave.pop_front();
    return job;
}

TileJob TileLedger::jobOf(int source, Work work) const
{
    const Source& from = m_sources[static_cast<std::size_t>(source)];
    return {std::move(work), from.source, from.grid};
}

std::optional<TileJob> TileLedger::nextJob()
{
    for (const Want& want : m_wants)
        if (auto job = firstDraft(want))
            return job;
    if (!m_toSave.empty())
        return jobOf(m_toSave.front().pack.source, m_toSave.front());
    for (const Want& want : m_wants)
        if (auto job = neighbour(want))
            return job;
    for (const Want& want : m_wants)
        for (std::int64_t index = want.range.first; index <= want.range.last; ++index)
            if (auto job = piece({want.source, want.range.level, index}))
                return job;
    return std::nullopt;
}

std::optional<TileJob> TileLedger::firstDraft(const Want& want)
{
    if (auto job = draft({want.source, grid(want.source).coarsestLevel(), 0}))
        return job;
    const std::int64_t middle = (want.range.first + want.range.last) / 2;
    for (std::int64_t away = 0; away <= want.range.last - want.range.first; ++away)
        for (const std::int64_t index : {middle + away, middle - away})
            if (index >= want.range.first && index <= want.range.last)
                if (auto job = draft({want.source, want.range.level, index}))
                    return job;
    return std::nullopt;
}

std::optional<TileJob> TileLedger::neighbour(const Want& want)
{
    for (const std::int64_t index : {want.range.last + 1, want.range.first - 1})
        if (index >= 0 && index < grid(want.source).tiles(want.range.level))
            if (auto job = draft({want.source, want.range.level, index}))
                return job;
    return std::nullopt;
}

/// What brings any tile for that place.
std::optional<TileJob> TileLedger::draft(const TileAddress& address)
{
    const Source& source = at(address.source);
    if (source.failure || source.grid.frames() == 0 || m_memory.find(address) || m_tilesBegun.contains(address))
        return std::nullopt;
    bool isOnItsWay = false;
    if (auto load = fromDisk(address, isOnItsWay); load || isOnItsWay)
        return load;
    return jobOf(address.source, MakeTile{address, address.level <= kHighestDirect});
}

/// The next step towards an exact tile: one of those below it, or what it is merged from. Depth first, so that little
/// lies about half finished.
std::optional<TileJob> TileLedger::piece(const TileAddress& address)
{
    if (at(address.source).failure)
        return std::nullopt;
    const TilePointer there = m_memory.find(address);
    if ((there && there->exact) || m_tilesBegun.contains(address))
        return std::nullopt;
    bool isOnItsWay = false;
    if (auto load = fromDisk(address, isOnItsWay); load || isOnItsWay)
        return load;
    if (address.level <= kHighestDirect)
        return jobOf(address.source, MakeTile{address, true});
    TilePointer below[2];
    bool isReady = true;
    for (int i = 0; i < 2; ++i) {
        const TileAddress child{address.source, address.level - 1, 2 * address.index + i};
        if (child.index >= grid(address.source).tiles(child.level))
            break;
        if (auto job = piece(child))
            return job;
        below[i] = m_memory.find(child);
        isReady = isReady && below[i] && below[i]->exact;
    }
    if (!isReady)
        return std::nullopt;
    return jobOf(address.source, MergeTiles{address, below[0], below[1]});
}

std::optional<TileJob> TileLedger::fromDisk(const TileAddress& address, bool& isOnItsWay)
{
    const PackAddress pack = packOf(address);
    Source& source = at(address.source);
    if (!m_hasDisk || !source.source.isKept || address.level < kLowestPackedLevel)
        return std::nullopt;
    if (source.packs.try_emplace({pack.level, pack.pack}, PackState::MayBeThere).first->second == PackState::Absent)
        return std::nullopt;
    isOnItsWay = m_packsBegun.contains(pack);
    if (isOnItsWay)
        return std::nullopt;
    return jobOf(pack.source, LoadPack{pack});
}

bool TileLedger::isPinned(const TileAddress& address) const noexcept
{
    return std::ranges::any_of(m_wants, [&](const Want& want) {
        return want.source == address.source &&
               ((want.range.level == address.level && want.range.first - 1 <= address.index &&
                 address.index <= want.range.last + 1) ||
                grid(want.source).coarsestLevel() == address.level);
    });
}

void TileLedger::insert(const TileAddress& address, TilePointer tile)
{
    m_memory.insert(address, std::move(tile), [this](const TileAddress& other) { return isPinned(other); });
}

void TileLedger::tileDone(const TileAddress& address, TilePointer tile)
{
    m_tilesBegun.erase(address);
    const bool isExact = tile->exact;
    insert(address, std::move(tile));
    if (isExact)
        savePackIfWhole(address);
}

void TileLedger::savePackIfWhole(const TileAddress& address)
{
    const PackAddress pack = packOf(address);
    Source& source = at(address.source);
    const auto state = source.packs.find({pack.level, pack.pack});
    if (state == source.packs.end() || state->second != PackState::Absent || m_packsBegun.contains(pack))
        return;
    std::vector<TilePointer> tiles;
    const std::int64_t end = std::min((pack.pack + 1) * kTilesPerPack, source.grid.tiles(pack.level));
    for (std::int64_t index = pack.pack * kTilesPerPack; index < end; ++index) {
        tiles.push_back(m_memory.find({address.source, address.level, index}));
        if (!tiles.back() || !tiles.back()->exact)
            return;
    }
    m_packsBegun.insert(pack);
    m_toSave.push_back({pack, std::move(tiles)});
}

void TileLedger::loaded(const PackAddress& pack, const std::vector<TilePointer>& tiles)
{
    m_packsBegun.erase(pack);
    if (tiles.empty())
        at(pack.source).packs[{pack.level, pack.pack}] = PackState::Absent;
    for (const TilePointer& tile : tiles)
        insert({pack.source, tile->level, tile->index}, tile);
}

void TileLedger::saved(const PackAddress& pack, bool isOnDisk)
{
    // One that could not be stored stays begun: trying again with every tile would not make more room on the disk.
    if (!isOnDisk)
        return;
    m_packsBegun.erase(pack);
    at(pack.source).packs[{pack.level, pack.pack}] = PackState::MayBeThere;
}

void TileLedger::failed(const TileJob& job, const Error& error)
{
    if (const auto* make = std::get_if<MakeTile>(&job.work)) {
        m_tilesBegun.erase(make->address);
        at(make->address.source).failure = error;
    } else if (const auto* merge = std::get_if<MergeTiles>(&job.work)) {
        m_tilesBegun.erase(merge->address);
        at(merge->address.source).failure = error;
    } else if (const auto* load = std::get_if<LoadPack>(&job.work)) {
        loaded(load->pack, {});
    }
}

void TileLedger::retry(int source)
{
    at(source).failure.reset();
}

} // namespace resonate
