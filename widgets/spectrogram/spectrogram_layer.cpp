#include "widgets/spectrogram/spectrogram_layer.h"

#include "pipeline/overview/tile_store.h"

#include <algorithm>
#include <cmath>

namespace resonate {

void SpectrogramLayer::setSource(const TileSource& source, double beginSeconds)
{
    if (source == m_source && beginSeconds == m_begin)
        return;
    const bool isLikeBefore = source.audio && m_source.audio && source.grid() == m_grid && beginSeconds == m_begin;
    m_before = isLikeBefore ? m_source : TileSource();
    m_source = source;
    m_grid = source.grid();
    m_begin = beginSeconds;
    m_range = {};
    m_tiles.clear();
}

RasterView SpectrogramLayer::inSource(const RasterView& view) const
{
    RasterView moved = view;
    moved.beginSeconds -= m_begin;
    moved.endSeconds -= m_begin;
    return moved;
}

TileWant SpectrogramLayer::want(const RasterView& view) const
{
    return {m_source, tilesInView(m_grid, inSource(view))};
}

void SpectrogramLayer::begin(const RasterView& view, TileStore& store)
{
    const RasterView own = inSource(view);
    m_range = tilesInView(m_grid, own);
    m_tiles = store.tiles(m_source, m_range);
    if (m_before.audio)
        standIn(store);
    m_raster.begin(m_grid, own, [this](int, std::int64_t index) {
        return m_tiles[static_cast<std::size_t>(index - m_range.first)];
    });
    const double perPixel = (own.endSeconds - own.beginSeconds) / own.width;
    const double end = static_cast<double>(m_grid.frames()) / m_grid.sampleRateHz();
    const auto pixel = [&](double seconds) {
        return static_cast<int>(
            std::clamp(std::round((seconds - own.beginSeconds) / perPixel), 0.0, static_cast<double>(own.width)));
    };
    m_inside = {pixel(0.0), pixel(end)};
}

void SpectrogramLayer::standIn(TileStore& store)
{
    if (std::ranges::none_of(m_tiles, [](const TilePointer& tile) { return tile == nullptr; })) {
        m_before = {};
        return;
    }
    const std::vector<TilePointer> before = store.tiles(m_before, m_range);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        if (!m_tiles[i])
            m_tiles[i] = before[i];
}

void SpectrogramLayer::row(int y, std::span<LevelCode> out) noexcept
{
    m_raster.row(y, out);
    std::fill(out.begin(), out.begin() + m_inside.begin, LevelCode{0});
    std::fill(out.begin() + m_inside.end, out.end(), LevelCode{0});
}

std::optional<double> SpectrogramLayer::levelDbAt(double seconds, double hz) const
{
    const double frame = (seconds - m_begin) * m_grid.sampleRateHz();
    if (frame < 0.0 || frame >= static_cast<double>(m_grid.frames()) || hz < 0.0 || hz > nyquistHz())
        return std::nullopt;
    const auto column = static_cast<std::int64_t>(frame) / m_grid.hop(m_range.level);
    const std::int64_t index = column / SpectrogramGrid::kTileColumns;
    if (index < m_range.first || index > m_range.last || m_tiles.empty())
        return std::nullopt;
    const TilePointer& tile = m_tiles[static_cast<std::size_t>(index - m_range.first)];
    if (!tile)
        return std::nullopt;
    const std::int64_t inTile = (column >> (tile->level - m_range.level)) - tile->index * SpectrogramGrid::kTileColumns;
    return levelDb(tile->at(static_cast<int>(std::lround(hz / m_grid.binHz())), static_cast<int>(inTile)));
}

} // namespace resonate
