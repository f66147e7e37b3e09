#include "pipeline/overview/tile_pack.h"

#include "pipeline/cache_key.h"
#include "pipeline/durable_file.h"

#include <cassert>

namespace resonate {
namespace {

constexpr int kVersion = 1;                    ///< raised whenever tiles of the same audio change
constexpr const char* kFileName = "tiles.bin"; ///< the codes of tile after tile, as SpectrogramTile has them

std::string entryKey(const TilePackPlace& place)
{
    return cacheKey({place.key,
                     "spectrogram",
                     kVersion,
                     {{QStringLiteral("channel"), place.channel},
                      {QStringLiteral("level"), place.level},
                      {QStringLiteral("pack"), static_cast<qint64>(place.pack)}}});
}

std::size_t tileBytes(const SpectrogramGrid& grid)
{
    return static_cast<std::size_t>(grid.bins()) * SpectrogramGrid::kTileColumns;
}

std::int64_t tilesIn(const SpectrogramGrid& grid, const TilePackPlace& place)
{
    return std::clamp<std::int64_t>(grid.tiles(place.level) - place.pack * kTilesPerPack, 0, kTilesPerPack);
}

} // namespace

Result<std::vector<TilePointer>> loadTilePack(const Cache& cache, const TilePackPlace& place,
                                              const SpectrogramGrid& grid, const std::stop_token& stop)
{
    const auto entry = cache.find(entryKey(place), stop);
    if (!entry)
        return entry.error();
    const auto count = static_cast<std::size_t>(tilesIn(grid, place));
    const std::size_t each = tileBytes(grid);
    std::vector<TilePointer> tiles;
    if (!*entry)
        return tiles;
    const auto bytes = readSmallFile((*entry)->file(kFileName), count * each);
    if (!bytes || bytes->size() != count * each)
        return tiles;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t index = place.pack * kTilesPerPack + static_cast<std::int64_t>(i);
        auto tile = std::make_shared<SpectrogramTile>();
        tile->level = place.level;
        tile->index = index;
        tile->columns = grid.columnsOf(place.level, index);
        tile->bins = grid.bins();
        const auto* const codes = reinterpret_cast<const LevelCode*>(bytes->data() + i * each);
        tile->codes.assign(codes, codes + each);
        tiles.push_back(std::move(tile));
    }
    return tiles;
}

Result<> saveTilePack(const Cache& cache, const TilePackPlace& place, const std::vector<TilePointer>& tiles,
                      const std::stop_token& stop)
{
    std::string bytes;
    for (const TilePointer& tile : tiles) {
        assert(tile->exact && tile->level == place.level);
        bytes.append(reinterpret_cast<const char*>(tile->codes.data()), tile->codes.size());
    }
    auto claim = cache.begin(entryKey(place), static_cast<std::int64_t>(bytes.size()), stop);
    if (!claim)
        return claim.error();
    auto* const partial = std::get_if<PartialEntry>(&*claim);
    if (partial == nullptr)
        return {}; // somebody else was quicker, with the same bytes
    if (auto written = writeFileDurably(partial->file(kFileName), bytes); !written)
        return written;
    auto entry = std::move(*partial).commit({}, stop);
    return entry ? Result<>() : Result<>(entry.error());
}

} // namespace resonate
