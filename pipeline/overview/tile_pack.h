#pragma once

#include "pipeline/cache.h"
#include "pipeline/overview/tile_source.h"

#include <vector>

namespace resonate {

/// How tiles lie on the disk: kTilesPerPack neighbours of one level are one entry of the cache. Levels below
/// kLowestPackedLevel are computed as quickly as they are read.
inline constexpr int kTilesPerPack = 16;
inline constexpr int kLowestPackedLevel = 3;

struct TilePackPlace {
    std::string key; ///< of the source
    int channel = kAllChannels;
    int level = 0;
    std::int64_t pack = 0; ///< holds the tiles [pack * kTilesPerPack, ...)
};

/// All exact tiles of the pack, in order; nothing when it is not there or damaged. Errors: Cancelled.
Result<std::vector<TilePointer>> loadTilePack(const Cache& cache, const TilePackPlace& place,
                                              const SpectrogramGrid& grid, const std::stop_token& stop);
/// Stores all tiles of a pack, which are exact. Errors: NoSpace, Io, Cancelled.
Result<> saveTilePack(const Cache& cache, const TilePackPlace& place, const std::vector<TilePointer>& tiles,
                      const std::stop_token& stop);

} // namespace resonate
