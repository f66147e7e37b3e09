#pragma once

#include "core/overview/spectrogram/frequency_axis.h"
#include "core/overview/spectrogram/spectrogram_tile.h"

#include <functional>
#include <memory>

namespace resonate {

/// What a picture of a spectrogram shows.
struct RasterView {
    double beginSeconds = 0.0;
    double endSeconds = 0.0; ///< > beginSeconds
    FrequencyAxis axis;
    int width = 0; ///< pixels
    int height = 0;

    bool operator==(const RasterView&) const = default;
};

/// The level of detail that a picture is drawn from: the coarsest with at least one column for a pixel.
int rasterLevel(const SpectrogramGrid& grid, const RasterView& view) noexcept;

/// Tiles [first, last] of one level.
struct TileRange {
    int level = 0;
    std::int64_t first = 0;
    std::int64_t last = -1;

    bool operator==(const TileRange&) const = default;
};
TileRange tilesInView(const SpectrogramGrid& grid, const RasterView& view) noexcept;

/// Draws pictures of levels from tiles. Where several bins or columns fall on one pixel the loudest is shown, so that a
/// line thinner than a pixel does not come and go while zooming; where pixels are smaller than bins and columns, what
/// lies between is interpolated in decibels. Reused from picture to picture, it takes no memory once it is warm.
class TileRaster final {
public:
    using Tile = std::shared_ptr<const SpectrogramTile>;
    /// The tile, or one of a coarser level that holds its stretch, or null.
    using FindTile = std::function<Tile(int level, std::int64_t index)>;
    struct PixelSpan {
        int begin = 0;
        int end = 0;
    };

    /// Prepares for a picture, whose rows are asked for next.
    void begin(const SpectrogramGrid& grid, const RasterView& view, const FindTile& find);
    /// Row `y`, 0 at the top, of width codes. Zero where nothing is known.
    void row(int y, std::span<LevelCode> out) noexcept;

    /// Where there was no tile at all.
    const std::vector<PixelSpan>& missing() const noexcept { return m_missing; }
    /// True if each tile was there, at its own level and exact.
    bool isComplete() const noexcept { return m_isComplete; }

private:
    struct Piece { // of the line of columns, from one tile
        Tile tile;
        int begin;       // in the line
        int count;       // columns of the line
        int shift;       // how many levels the tile is coarser
        int phase;       // of the first column in its coarse column
        int firstColumn; // in the tile
    };
    struct RowPlan {
        int firstBin = 0;
        int bins = 0;   // 0: between firstBin and the next
        int weight = 0; // of the next, /256
    };
    void planPieces(const SpectrogramGrid& grid, const RasterView& view, const FindTile& find);
    void addMissing(const SpectrogramGrid& grid, const RasterView& view, const TileRange& tiles);
    void planColumns(const SpectrogramGrid& grid, const RasterView& view);
    void planRows(const SpectrogramGrid& grid, const RasterView& view);
    void fillLine(const RowPlan& plan) noexcept;

    std::vector<Piece> m_pieces;
    std::vector<RowPlan> m_rows;
    std::vector<int> m_left;          // [width], index into the line
    std::vector<int> m_right;         // [width]
    std::vector<std::uint16_t> m_mix; // [width], share of the right one / 256 when stretched
    std::vector<LevelCode> m_line;    // the columns in view, of one row
    std::vector<LevelCode> m_scratch; // one row of a tile
    std::vector<PixelSpan> m_missing;
    std::int64_t m_firstColumn = 0;
    int m_lineColumns = 0;
    int m_widest = 0; // columns on one pixel
    bool m_isStretched = false;
    bool m_isComplete = true;
};

} // namespace resonate
