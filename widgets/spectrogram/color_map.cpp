#include "widgets/spectrogram/color_map.h"

#include "widgets/spectrogram/oklab.h"

#include <QCoreApplication>

#include <span>

namespace resonate {
namespace {

struct Anchor {
    double position; // 0..1
    OkLch color;
};

/// Straight lines between the anchors, in lightness, chroma and hue.
ColorTable tableThrough(std::span<const Anchor> anchors)
{
    ColorTable table{};
    std::size_t next = 1;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double position = static_cast<double>(i) / (table.size() - 1);
        while (next + 1 < anchors.size() && anchors[next].position < position)
            ++next;
        const auto& [p0, a] = anchors[next - 1];
        const auto& [p1, b] = anchors[next];
        const double share = (position - p0) / (p1 - p0);
        const auto between = [share](double from, double to) { return from + share * (to - from); };
        table[i] = toRgb(
            {between(a.lightness, b.lightness), between(a.chroma, b.chroma), between(a.hueDegrees, b.hueDegrees)});
    }
    return table;
}

// Lightness rises evenly in all but the last, so that equal steps in decibels look equal.
constexpr Anchor kEmber[] = {{0.0, {0.08, 0.02, 290.0}},
                             {0.25, {0.30, 0.14, 305.0}},
                             {0.50, {0.52, 0.20, 365.0}},
                             {0.75, {0.74, 0.17, 415.0}},
                             {1.0, {0.97, 0.08, 460.0}}};
constexpr Anchor kLagoon[] = {{0.0, {0.08, 0.02, 280.0}},
                              {0.25, {0.30, 0.12, 265.0}},
                              {0.50, {0.52, 0.10, 215.0}},
                              {0.75, {0.74, 0.13, 160.0}},
                              {1.0, {0.97, 0.10, 108.0}}};
constexpr Anchor kGrey[] = {{0.0, {0.1, 0.0, 0.0}}, {1.0, {1.0, 0.0, 0.0}}};
constexpr Anchor kContrast[] = {
    {0.0, {0.08, 0.0, 265.0}}, {0.30, {0.24, 0.11, 265.0}}, {0.70, {0.80, 0.16, 95.0}}, {1.0, {1.0, 0.0, 100.0}}};
constexpr Anchor kDifference[] = {{0.0, {0.22, 0.12, 255.0}}, {0.25, {0.40, 0.13, 250.0}}, {0.5, {0.58, 0.0, 250.0}},
                                  {0.5, {0.58, 0.0, 65.0}},   {0.75, {0.76, 0.13, 65.0}},  {1.0, {0.94, 0.09, 75.0}}};

struct Entry {
    const char* id;
    const char* name;
};

Entry entryOf(ColorMap map)
{
    switch (map) {
    case ColorMap::Ember:
        return {"ember", QT_TRANSLATE_NOOP("ColorMap", "Ember")};
    case ColorMap::Lagoon:
        return {"lagoon", QT_TRANSLATE_NOOP("ColorMap", "Lagoon")};
    case ColorMap::Grey:
        return {"grey", QT_TRANSLATE_NOOP("ColorMap", "Grey")};
    case ColorMap::Contrast:
        return {"contrast", QT_TRANSLATE_NOOP("ColorMap", "High contrast")};
    }
    return {};
}

} // namespace

const ColorTable& colorTable(ColorMap map)
{
    static const ColorTable ember = tableThrough(kEmber);
    static const ColorTable lagoon = tableThrough(kLagoon);
    static const ColorTable grey = tableThrough(kGrey);
    static const ColorTable contrast = tableThrough(kContrast);
    switch (map) {
    case ColorMap::Lagoon:
        return lagoon;
    case ColorMap::Grey:
        return grey;
    case ColorMap::Contrast:
        return contrast;
    case ColorMap::Ember:
        break;
    }
    return ember;
}

const ColorTable& differenceTable()
{
    static const ColorTable table = tableThrough(kDifference);
    return table;
}

QString colorMapName(ColorMap map)
{
    return QCoreApplication::translate("ColorMap", entryOf(map).name);
}

QString colorMapId(ColorMap map)
{
    return QString::fromLatin1(entryOf(map).id);
}

ColorMap colorMapFromId(const QString& id)
{
    for (const ColorMap map : kColorMaps)
        if (colorMapId(map) == id)
            return map;
    return ColorMap::Ember;
}

} // namespace resonate
