#pragma once

#include "widgets/spectrogram/spectrogram_layer.h"
#include "widgets/spectrogram/spectrogram_style.h"

#include <QImage>

namespace resonate {

/// What of two sources a view shows.
enum class SpectrogramContent {
    First,
    Second,
    Difference, ///< the second less the first, in decibels
};

/// The picture of one spectrogram, or of the difference of two. What is below the style's floor in both counts as
/// equal: differences of what nobody hears are none.
class SpectrogramImage final {
public:
    struct Layers {
        SpectrogramLayer& first;
        SpectrogramLayer& second;
        SpectrogramContent content = SpectrogramContent::First;
    };
    /// `outside` is the colour of where no source is.
    void draw(const Layers& layers, const RasterView& view, const SpectrogramStyle& style, QRgb outside,
              TileStore& store);
    QImage& image() noexcept { return m_image; }
    bool isComplete() const noexcept { return m_isComplete; }
    const std::vector<TileRaster::PixelSpan>& missing() const noexcept { return m_missing; }

private:
    void drawLevels(SpectrogramLayer& layer, const SpectrogramStyle& style);
    void drawDifference(const Layers& layers, const SpectrogramStyle& style);
    void clearOutside(TileRaster::PixelSpan inside, QRgb outside);

    QImage m_image;
    std::vector<LevelCode> m_row;
    std::vector<LevelCode> m_otherRow;
    std::vector<TileRaster::PixelSpan> m_missing;
    bool m_isComplete = false;
};

} // namespace resonate
