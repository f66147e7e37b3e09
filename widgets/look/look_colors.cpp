#include "widgets/look/look_colors.h"

namespace resonate {
namespace {

/// Hues that stay apart for every kind of colour blindness: after M. Okabe, K. Ito, "Color Universal Design" (2008).
LookColors lightColors()
{
    return {.original = QColor(0x6b, 0x6b, 0x76),
            .restored = QColor(0x00, 0x72, 0xb2),
            .removed = QColor(0xb0, 0x4a, 0x00),
            .synthesised = QColor(0x9b, 0x3a, 0x77),
            .stems = {QColor(0x00, 0x72, 0xb2), QColor(0xb0, 0x4a, 0x00), QColor(0x00, 0x7a, 0x58),
                      QColor(0x9b, 0x3a, 0x77)},
            .good = QColor(0x00, 0x7a, 0x58),
            .fair = QColor(0x96, 0x62, 0x00),
            .poor = QColor(0xb3, 0x26, 0x1e),
            .playhead = QColor(0xd4, 0x00, 0x2a),
            .selection = QColor(0x00, 0x72, 0xb2, 0x38),
            .grid = QColor(0xd5, 0xd7, 0xde),
            .surface = QColor(0xff, 0xff, 0xff),
            .outline = QColor(0xc4, 0xc7, 0xd0),
            .plot = QColor(0xfb, 0xfb, 0xfd),
            .dimmedText = QColor(0x55, 0x57, 0x61),
            .focus = QColor(0x00, 0x57, 0xb8)};
}

LookColors darkColors()
{
    return {.original = QColor(0xa6, 0xa8, 0xb3),
            .restored = QColor(0x56, 0xb4, 0xe9),
            .removed = QColor(0xf0, 0x95, 0x4d),
            .synthesised = QColor(0xe3, 0x8f, 0xc4),
            .stems = {QColor(0x56, 0xb4, 0xe9), QColor(0xf0, 0x95, 0x4d), QColor(0x3f, 0xc7, 0x9a),
                      QColor(0xe3, 0x8f, 0xc4)},
            .good = QColor(0x3f, 0xc7, 0x9a),
            .fair = QColor(0xe6, 0xb0, 0x3c),
            .poor = QColor(0xff, 0x80, 0x74),
            .playhead = QColor(0xff, 0x5a, 0x70),
            .selection = QColor(0x56, 0xb4, 0xe9, 0x40),
            .grid = QColor(0x3a, 0x3d, 0x47),
            .surface = QColor(0x2a, 0x2c, 0x34),
            .outline = QColor(0x4b, 0x4e, 0x5a),
            .plot = QColor(0x1b, 0x1d, 0x23),
            .dimmedText = QColor(0xb4, 0xb6, 0xc0),
            .focus = QColor(0x8a, 0xd0, 0xff)};
}

LookColors highContrastColors()
{
    LookColors colors = darkColors();
    colors.original = Qt::white;
    colors.grid = QColor(0x80, 0x80, 0x80);
    colors.surface = Qt::black;
    colors.outline = Qt::white;
    colors.plot = Qt::black;
    colors.dimmedText = Qt::white;
    colors.playhead = QColor(0xff, 0xff, 0x00);
    colors.focus = QColor(0xff, 0xff, 0x00);
    return colors;
}

} // namespace

LookColors lookColors(LookKind kind)
{
    switch (kind) {
    case LookKind::Light:
        return lightColors();
    case LookKind::Dark:
        return darkColors();
    case LookKind::HighContrast:
        break;
    }
    return highContrastColors();
}

} // namespace resonate
