#include "widgets/spectrogram/spectrogram_image.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

ColorTable levelColors(const SpectrogramStyle& style)
{
    ColorTable colors{};
    const ColorTable& map = colorTable(style.colors);
    for (std::size_t code = 0; code < colors.size(); ++code) {
        const double share =
            (levelDb(static_cast<LevelCode>(code)) - style.floorDb) / (style.ceilingDb - style.floorDb);
        colors[code] = map[static_cast<std::size_t>(std::lround(255.0 * std::clamp(share, 0.0, 1.0)))];
    }
    return colors;
}

using DifferenceColors = std::array<QRgb, 511>; // of code differences from -255

DifferenceColors differenceColors(const SpectrogramStyle& style)
{
    DifferenceColors colors{};
    for (std::size_t i = 0; i < colors.size(); ++i) {
        const double db = kLevelStepDb * (static_cast<double>(i) - 255.0);
        const double share = 0.5 + 0.5 * std::clamp(db / style.differenceDb, -1.0, 1.0);
        colors[i] = differenceTable()[static_cast<std::size_t>(std::lround(255.0 * share))];
    }
    return colors;
}

} // namespace

void SpectrogramImage::draw(const Layers& layers, const RasterView& view, const SpectrogramStyle& style, QRgb outside,
                            TileStore& store)
{
    if (m_image.size() != QSize(view.width, view.height))
        m_image = QImage(view.width, view.height, QImage::Format_RGB32);
    m_row.resize(static_cast<std::size_t>(view.width));
    if (layers.content == SpectrogramContent::Difference) {
        layers.first.begin(view, store);
        layers.second.begin(view, store);
        drawDifference(layers, style);
        clearOutside({std::max(layers.first.inside().begin, layers.second.inside().begin),
                      std::min(layers.first.inside().end, layers.second.inside().end)},
                     outside);
        m_missing = layers.first.missing();
        m_missing.insert(m_missing.end(), layers.second.missing().begin(), layers.second.missing().end());
        m_isComplete = layers.first.isComplete() && layers.second.isComplete();
    } else {
        SpectrogramLayer& layer = layers.content == SpectrogramContent::First ? layers.first : layers.second;
        layer.begin(view, store);
        drawLevels(layer, style);
        clearOutside(layer.inside(), outside);
        m_missing = layer.missing();
        m_isComplete = layer.isComplete();
    }
}

void SpectrogramImage::drawLevels(SpectrogramLayer& layer, const SpectrogramStyle& style)
{
    const ColorTable colors = levelColors(style);
    for (int y = 0; y < m_image.height(); ++y) {
        layer.row(y, m_row);
        auto* const pixels = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (std::size_t x = 0; x < m_row.size(); ++x)
            pixels[x] = colors[m_row[x]];
    }
}

void SpectrogramImage::drawDifference(const Layers& layers, const SpectrogramStyle& style)
{
    const DifferenceColors colors = differenceColors(style);
    const LevelCode floor = levelCode(style.floorDb);
    m_otherRow.resize(m_row.size());
    for (int y = 0; y < m_image.height(); ++y) {
        layers.first.row(y, m_row);
        layers.second.row(y, m_otherRow);
        auto* const pixels = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        for (std::size_t x = 0; x < m_row.size(); ++x)
            pixels[x] =
                colors[static_cast<std::size_t>(255 + std::max(m_otherRow[x], floor) - std::max(m_row[x], floor))];
    }
}

void SpectrogramImage::clearOutside(TileRaster::PixelSpan inside, QRgb outside)
{
    const int end = std::max(inside.begin, inside.end);
    if (inside.begin == 0 && end == m_image.width())
        return;
    for (int y = 0; y < m_image.height(); ++y) {
        auto* const pixels = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        std::fill(pixels, pixels + inside.begin, outside);
        std::fill(pixels + end, pixels + m_image.width(), outside);
    }
}

} // namespace resonate
