#pragma once

#include "pipeline/overview/tile_source.h"

#include <optional>
#include <vector>

namespace resonate {

class TileStore;

/// One spectrogram as a view shows it: a source that begins somewhere on the time axis.
class SpectrogramLayer final {
public:
    /// Until something of it is known, the one before stands in where it is as long and begins at the same moment: a
    /// preview that was rendered again.
    void setSource(const TileSource& source, double beginSeconds);
    bool isSet() const noexcept { return m_source.audio != nullptr; }
    const TileSource& source() const noexcept { return m_source; }
    double nyquistHz() const noexcept { return m_grid.sampleRateHz() / 2.0; }

    /// What is needed for a picture, in times of the axis.
    TileWant want(const RasterView& view) const;
    /// Takes what there is and prepares rows of a picture.
    void begin(const RasterView& view, TileStore& store);
    /// Row `y`, 0 at the top. Zero where nothing is known or nothing is.
    void row(int y, std::span<LevelCode> out) noexcept;

    /// Pixels of the picture that lie in the source, and those of them that nothing is known of yet.
    TileRaster::PixelSpan inside() const noexcept { return m_inside; }
    const std::vector<TileRaster::PixelSpan>& missing() const noexcept { return m_raster.missing(); }
    bool isComplete() const noexcept { return m_raster.isComplete() && !m_before.audio; }

    /// The level at a moment and a frequency of the last picture.
    std::optional<double> levelDbAt(double seconds, double hz) const;

private:
    RasterView inSource(const RasterView& view) const;
    void standIn(TileStore& store);

    TileSource m_source;
    TileSource m_before; // stands in
    SpectrogramGrid m_grid;
    double m_begin = 0.0;
    TileRange m_range;
    std::vector<TilePointer> m_tiles; // of m_range
    TileRaster m_raster;
    TileRaster::PixelSpan m_inside;
};

} // namespace resonate
