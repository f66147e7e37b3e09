#include "widgets/look/look_palette.h"

namespace resonate {
namespace {

/// What a palette is made from; bevels are derived.
struct Basics {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabledText;
    QColor placeholder;
    QColor accent;
    QColor onAccent;
    QColor link;
    QColor visited;
    QColor shadow;
    QColor border; ///< of buttons and fields
};

Basics basicsOf(LookKind kind)
{
    switch (kind) {
    case LookKind::Light:
        return {.window = QColor(0xf2, 0xf3, 0xf6),
                .base = Qt::white,
                .alternate = QColor(0xf6, 0xf7, 0xfa),
                .button = QColor(0xfc, 0xfc, 0xfe),
                .text = QColor(0x1b, 0x1c, 0x22),
                .disabledText = QColor(0x8a, 0x8c, 0x96),
                .placeholder = QColor(0x66, 0x69, 0x74),
                .accent = QColor(0x00, 0x5f, 0xa3),
                .onAccent = Qt::white,
                .link = QColor(0x00, 0x5f, 0xa3),
                .visited = QColor(0x7a, 0x3b, 0x8f),
                .shadow = QColor(0x60, 0x63, 0x6e),
                .border = QColor(0x85, 0x88, 0x94)};
    case LookKind::Dark:
        return {.window = QColor(0x20, 0x22, 0x29),
                .base = QColor(0x1a, 0x1c, 0x22),
                .alternate = QColor(0x22, 0x24, 0x2b),
                .button = QColor(0x33, 0x36, 0x40),
                .text = QColor(0xee, 0xef, 0xf4),
                .disabledText = QColor(0x80, 0x83, 0x90),
                .placeholder = QColor(0xa4, 0xa7, 0xb3),
                .accent = QColor(0x6c, 0xbd, 0xef),
                .onAccent = QColor(0x08, 0x18, 0x24),
                .link = QColor(0x7c, 0xc6, 0xf2),
                .visited = QColor(0xd9, 0xa8, 0xea),
                .shadow = QColor(0x08, 0x09, 0x0c),
                .border = QColor(0x86, 0x89, 0x96)};
    case LookKind::HighContrast:
        break;
    }
    return {.window = Qt::black,
            .base = Qt::black,
            .alternate = QColor(0x14, 0x14, 0x14),
            .button = Qt::black,
            .text = Qt::white,
            .disabledText = QColor(0xa8, 0xa8, 0xa8),
            .placeholder = QColor(0xd0, 0xd0, 0xd0),
            .accent = QColor(0xff, 0xff, 0x00),
            .onAccent = Qt::black,
            .link = QColor(0x7f, 0xe0, 0xff),
            .visited = QColor(0xff, 0xa8, 0xff),
            .shadow = Qt::black,
            .border = Qt::white};
}

} // namespace

QPalette lookPalette(LookKind kind)
{
    const Basics basics = basicsOf(kind);
    QPalette palette;
    palette.setColor(QPalette::Window, basics.window);
    palette.setColor(QPalette::WindowText, basics.text);
    palette.setColor(QPalette::Base, basics.base);
    palette.setColor(QPalette::AlternateBase, basics.alternate);
    palette.setColor(QPalette::Text, basics.text);
    palette.setColor(QPalette::Button, basics.button);
    palette.setColor(QPalette::ButtonText, basics.text);
    palette.setColor(QPalette::BrightText, basics.onAccent);
    palette.setColor(QPalette::ToolTipBase, basics.base);
    palette.setColor(QPalette::ToolTipText, basics.text);
    palette.setColor(QPalette::PlaceholderText, basics.placeholder);
    palette.setColor(QPalette::Highlight, basics.accent);
    palette.setColor(QPalette::HighlightedText, basics.onAccent);
    palette.setColor(QPalette::Link, basics.link);
    palette.setColor(QPalette::LinkVisited, basics.visited);
    palette.setColor(QPalette::Shadow, basics.shadow);
    palette.setColor(QPalette::Dark, basics.border);
    palette.setColor(QPalette::Mid, basics.border);
    palette.setColor(QPalette::Midlight, basics.alternate);
    palette.setColor(QPalette::Light, basics.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, basics.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, basics.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, basics.window);
    return palette;
}

} // namespace resonate
