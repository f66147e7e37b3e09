#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace resonate {

/// How levels become colours. Every map rises in lightness from the quietest to the loudest, so that it reads the same
/// with any kind of colour blindness, in grey and on paper.
enum class ColorMap {
    Ember,    ///< black, violet, red, orange, pale yellow
    Lagoon,   ///< black, blue, teal, green, pale yellow
    Grey,     ///< black to white
    Contrast, ///< black to white by way of saturated colours, twice as steep in the middle
};

inline constexpr std::array<ColorMap, 4> kColorMaps = {ColorMap::Ember, ColorMap::Lagoon, ColorMap::Grey,
                                                       ColorMap::Contrast};

using ColorTable = std::array<QRgb, 256>;

const ColorTable& colorTable(ColorMap map);
/// For differences: dark blue for what became less, grey in the middle, pale orange for what became more. The sign is
/// in the lightness as well as in the hue.
const ColorTable& differenceTable();

/// As the user sees it.
QString colorMapName(ColorMap map);
/// Stable, for settings.
QString colorMapId(ColorMap map);
ColorMap colorMapFromId(const QString& id);

} // namespace resonate
