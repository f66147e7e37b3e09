#include "core/overview/spectrogram/tile_maker.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr int kColumns = SpectrogramGrid::kTileColumns;

/// The nearest code to 10 log10(power).
LevelCode codeOf(float power) noexcept
{
    // The smallest normal number is far below the quietest level and saves the case of zero.
    return levelCode(10.0 * static_cast<double>(std::log10(std::max(power, 1e-30F))));
}

void storeColumn(std::span<const float> powerSum, float count, int column, SpectrogramTile& tile) noexcept
{
    for (std::size_t bin = 0; bin < powerSum.size(); ++bin)
        tile.codes[bin * kColumns + static_cast<std::size_t>(column)] = codeOf(powerSum[bin] / count);
}

} // namespace

Result<SpectrogramTile> TileMaker::exact(const AudioSource& source, int level, std::int64_t index,
                                         const std::stop_token& stop)
{
    assert(level <= SpectrogramGrid::kHighestDirectLevel);
    return make(source, level, index, 1 << SpectrogramGrid::kHighestDirectLevel, stop);
}

Result<SpectrogramTile> TileMaker::draft(const AudioSource& source, int level, std::int64_t index,
                                         const std::stop_token& stop)
{
    if (level <= SpectrogramGrid::kHighestDirectLevel)
        return exact(source, level, index, stop);
    auto tile = make(source, level, index, kDraftTransforms, stop);
    if (tile)
        tile->exact = false;
    return tile;
}

/// `frame` counts the columns of min(level, kFrameLevel).
Result<> TileMaker::addFrame(const AudioSource& source, int level, std::int64_t frame, std::int64_t readAheadEnd)
{
    const std::int64_t hop = m_grid.hop(std::min(level, SpectrogramGrid::kFrameLevel));
    return m_powers.add(source, frame * hop + hop / 2 - m_grid.transformSize() / 2, readAheadEnd, m_power);
}

Result<SpectrogramTile> TileMaker::make(const AudioSource& source, int level, std::int64_t index, int mostTransforms,
                                        const std::stop_token& stop)
{
    SpectrogramTile tile{level, index, m_grid.columnsOf(level, index), m_grid.bins(), true, {}};
    tile.codes.resize(static_cast<std::size_t>(tile.bins) * kColumns);
    const int frameLevel = std::min(level, SpectrogramGrid::kFrameLevel);
    const std::int64_t framesOfAll = m_grid.columns(frameLevel);
    const std::int64_t framesPerColumn = std::int64_t{1} << (level - frameLevel);
    const std::int64_t used = std::min<std::int64_t>(framesPerColumn, mostTransforms);
    const std::int64_t firstColumn = index * kColumns;
    // Spread transforms are far apart: reading ahead would read what nobody wants.
    const std::int64_t readAheadEnd =
        used == framesPerColumn ? (firstColumn + tile.columns) * m_grid.hop(level) + m_grid.transformSize() : 0;
    for (int column = 0; column < tile.columns; ++column) {
        if (stop.stop_requested())
            return cancelled();
        std::ranges::fill(m_power, 0.0F);
        int count = 0;
        for (std::int64_t i = 0; i < used; ++i) {
            const std::int64_t within = (2 * i + 1) * framesPerColumn / (2 * used);
            const std::int64_t frame = (firstColumn + column) * framesPerColumn + within;
            if (frame >= framesOfAll && count > 0)
                break;
            if (auto added = addFrame(source, level, std::min(frame, framesOfAll - 1), readAheadEnd); !added)
                return added.error();
            ++count;
        }
        storeColumn(m_power, static_cast<float>(count), column, tile);
    }
    return tile;
}

} // namespace resonate
