#include "core/overview/spectrogram/tile_raster.h"

#include "core/dsp/simd_clones.h"

#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr int kColumns = SpectrogramGrid::kTileColumns;
constexpr int kWhole = 256; ///< of a weight

RESONATE_SIMD_CLONES void raiseTo(LevelCode* codes, const LevelCode* others, int count) noexcept
{
    for (int i = 0; i < count; ++i)
        codes[i] = codes[i] < others[i] ? others[i] : codes[i];
}

RESONATE_SIMD_CLONES void mix(const LevelCode* a, const LevelCode* b, int weightOfB, LevelCode* out, int count) noexcept
{
    const auto shareOfB = static_cast<std::uint16_t>(weightOfB);
    const auto shareOfA = static_cast<std::uint16_t>(kWhole - weightOfB);
    for (int i = 0; i < count; ++i)
        out[i] = static_cast<LevelCode>(static_cast<std::uint16_t>(a[i] * shareOfA + b[i] * shareOfB + 128) >> 8);
}

double framesPerPixel(const SpectrogramGrid& grid, const RasterView& view) noexcept
{
    return (view.endSeconds - view.beginSeconds) * grid.sampleRateHz() / std::max(1, view.width);
}

} // namespace

int rasterLevel(const SpectrogramGrid& grid, const RasterView& view) noexcept
{
    return grid.levelFor(framesPerPixel(grid, view));
}

TileRange tilesInView(const SpectrogramGrid& grid, const RasterView& view) noexcept
{
    const int level = rasterLevel(grid, view);
    const double framesPerTile = static_cast<double>(grid.hop(level)) * kColumns;
    const std::int64_t most = grid.tiles(level) - 1;
    if (most < 0)
        return {level, 0, -1};
    const auto tileAt = [&](double seconds) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(seconds * grid.sampleRateHz() / framesPerTile), 0,
                                        most);
    };
    return {level, tileAt(view.beginSeconds), tileAt(view.endSeconds)};
}

void TileRaster::begin(const SpectrogramGrid& grid, const RasterView& view, const FindTile& find)
{
    assert(view.width > 0 && view.height > 0 && view.endSeconds > view.beginSeconds);
    planPieces(grid, view, find);
    planColumns(grid, view);
    planRows(grid, view);
    m_scratch.resize(kColumns);
}

void TileRaster::planPieces(const SpectrogramGrid& grid, const RasterView& view, const FindTile& find)
{
    m_pieces.clear();
    m_missing.clear();
    m_isComplete = true;
    const TileRange range = tilesInView(grid, view);
    m_firstColumn = range.first * kColumns;
    m_lineColumns = static_cast<int>(
        std::max<std::int64_t>(0, std::min((range.last + 1) * kColumns, grid.columns(range.level)) - m_firstColumn));
    m_line.assign(static_cast<std::size_t>(m_lineColumns), 0);
    for (std::int64_t index = range.first; index <= range.last; ++index) {
        Tile tile = find(range.level, index);
        m_isComplete = m_isComplete && tile && tile->exact && tile->level == range.level;
        if (!tile) {
            addMissing(grid, view, {range.level, index, index});
            continue;
        }
        const int shift = tile->level - range.level;
        const std::int64_t first = index * kColumns;
        const auto phase = static_cast<int>(first & ((std::int64_t{1} << shift) - 1));
        const auto firstColumn = static_cast<int>((first >> shift) - tile->index * kColumns);
        m_pieces.push_back({std::move(tile), static_cast<int>(first - m_firstColumn),
                            grid.columnsOf(range.level, index), shift, phase, firstColumn});
    }
}

void TileRaster::addMissing(const SpectrogramGrid& grid, const RasterView& view, const TileRange& tiles)
{
    const auto hop = static_cast<double>(grid.hop(tiles.level));
    const auto pixel = [&](std::int64_t column) {
        const double frame = static_cast<double>(column) * hop - view.beginSeconds * grid.sampleRateHz();
        return static_cast<int>(
            std::clamp(std::round(frame / framesPerPixel(grid, view)), 0.0, static_cast<double>(view.width)));
    };
    const PixelSpan span{pixel(tiles.first * kColumns),
                         pixel(std::min((tiles.last + 1) * kColumns, grid.columns(tiles.level)))};
    if (!m_missing.empty() && m_missing.back().end == span.begin)
        m_missing.back().end = span.end;
    else
        m_missing.push_back(span);
}

void TileRaster::planColumns(const SpectrogramGrid& grid, const RasterView& view)
{
    const auto hop = static_cast<double>(grid.hop(rasterLevel(grid, view)));
    const double step = framesPerPixel(grid, view) / hop; // columns per pixel
    const double origin = view.beginSeconds * grid.sampleRateHz() / hop - static_cast<double>(m_firstColumn);
    const auto width = static_cast<std::size_t>(view.width);
    m_isStretched = step < 1.0;
    m_widest = 0;
    m_left.resize(width);
    m_right.resize(width);
    m_mix.resize(width);
    const auto inLine = [this](double column) {
        return std::clamp(static_cast<int>(column), 0, std::max(0, m_lineColumns - 1));
    };
    for (std::size_t x = 0; x < width; ++x) {
        const auto at = static_cast<double>(x);
        if (m_isStretched) {
            const double centre = origin + (at + 0.5) * step - 0.5;
            m_left[x] = inLine(std::floor(centre));
            m_right[x] = inLine(std::floor(centre) + 1.0);
            m_mix[x] = static_cast<std::uint16_t>((centre - std::floor(centre)) * kWhole);
        } else { // the columns whose middle lies on the pixel
            m_left[x] = inLine(std::ceil(origin + at * step - 0.5));
            m_right[x] = std::max(m_left[x], inLine(std::ceil(origin + (at + 1.0) * step - 0.5) - 1.0));
            m_widest = std::max(m_widest, m_right[x] - m_left[x] + 1);
        }
    }
}

void TileRaster::planRows(const SpectrogramGrid& grid, const RasterView& view)
{
    m_rows.resize(static_cast<std::size_t>(view.height));
    const int last = grid.bins() - 1;
    for (int y = 0; y < view.height; ++y) {
        const auto binAt = [&](double fromTop) { return view.axis.hz(1.0 - fromTop / view.height) / grid.binHz(); };
        const double centre = std::clamp(binAt(y + 0.5), 0.0, static_cast<double>(last));
        const int first = std::clamp(static_cast<int>(std::ceil(binAt(y + 1.0))), 0, last);
        const int end = std::clamp(static_cast<int>(std::ceil(binAt(y))), 0, last + 1);
        RowPlan& plan = m_rows[static_cast<std::size_t>(y)];
        if (end > first) {
            plan = {first, end - first, 0};
        } else {
            const int below = std::min(static_cast<int>(centre), last - 1);
            plan = {below, 0, static_cast<int>((centre - below) * kWhole)};
        }
    }
}

void TileRaster::fillLine(const RowPlan& plan) noexcept
{
    for (const Piece& piece : m_pieces) {
        const int columns = ((piece.count - 1 + piece.phase) >> piece.shift) + 1;
        LevelCode* const codes = piece.shift == 0 ? m_line.data() + piece.begin : m_scratch.data();
        const LevelCode* const first = piece.tile->row(plan.firstBin).data() + piece.firstColumn;
        if (plan.bins == 0) {
            mix(first, first + kColumns, plan.weight, codes, columns);
        } else {
            std::copy_n(first, columns, codes);
            for (int bin = 1; bin < plan.bins; ++bin)
                raiseTo(codes, first + static_cast<std::ptrdiff_t>(bin) * kColumns, columns);
        }
        if (piece.shift > 0)
            for (int i = 0; i < piece.count; ++i)
                m_line[static_cast<std::size_t>(piece.begin + i)] =
                    m_scratch[static_cast<std::size_t>((i + piece.phase) >> piece.shift)];
    }
}

void TileRaster::row(int y, std::span<LevelCode> out) noexcept
{
    if (m_lineColumns == 0) {
        std::ranges::fill(out, LevelCode{0});
        return;
    }
    fillLine(m_rows[static_cast<std::size_t>(y)]);
    const LevelCode* const line = m_line.data();
    const int* const left = m_left.data();
    const int* const right = m_right.data();
    if (m_isStretched) {
        for (std::size_t x = 0; x < out.size(); ++x)
            out[x] =
                static_cast<LevelCode>((line[left[x]] * (kWhole - m_mix[x]) + line[right[x]] * m_mix[x] + 128) >> 8);
    } else if (m_widest <= 2) {
        for (std::size_t x = 0; x < out.size(); ++x)
            out[x] = std::max(line[left[x]], line[right[x]]);
    } else {
        for (std::size_t x = 0; x < out.size(); ++x)
            out[x] = *std::max_element(line + left[x], line + right[x] + 1);
    }
}

} // namespace resonate
