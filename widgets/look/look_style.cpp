#include "widgets/look/look_style.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QStyleOption>

namespace resonate {
namespace {

constexpr double kRadius = 5.0;
constexpr double kBoxRadius = 2.0;
constexpr double kRingWidth = 2.0;

bool isDefault(const QStyleOption* option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0 &&
           (option->state & QStyle::State_Enabled) != 0;
}

void drawRing(QPainter* painter, const QRectF& rect)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Look::instance().colors().focus, kRingWidth));
    painter->setBrush(Qt::NoBrush);
    const double inset = kRingWidth / 2.0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

QColor mixed(const QColor& color, const QColor& with, double share)
{
    const auto part = [share](float from, float to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(part(color.redF(), with.redF()), part(color.greenF(), with.greenF()),
                            part(color.blueF(), with.blueF()));
}

QColor fillOf(const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    const QColor text = palette.color(QPalette::ButtonText);
    QColor fill = isDefault(option) ? palette.color(QPalette::Highlight) : palette.color(QPalette::Button);
    if ((option->state & QStyle::State_Enabled) == 0)
        return mixed(fill, palette.color(QPalette::Window), 0.6);
    if ((option->state & QStyle::State_On) != 0)
        fill = mixed(fill, palette.color(QPalette::Highlight), 0.25);
    if ((option->state & QStyle::State_Sunken) != 0)
        return mixed(fill, text, 0.16);
    return (option->state & QStyle::State_MouseOver) != 0 ? mixed(fill, text, 0.07) : fill;
}

void drawButton(const QStyleOption* option, QPainter* painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QColor border = option->palette.color(QPalette::Mid);
    painter->setPen(isDefault(option) ? QPen(Qt::NoPen)
                                      : QPen(enabled ? border : mixed(border, option->palette.window().color(), 0.6)));
    painter->setBrush(fillOf(option));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter->restore();
    if ((option->state & QStyle::State_HasFocus) != 0)
        drawRing(painter, option->rect);
}

/// Fusion derives its outlines from the window's colour, and on black they are black.
void drawOutline(const QStyleOption* option, QPainter* painter, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = (option->state & QStyle::State_Enabled) != 0;
    const QColor border = option->palette.color(QPalette::Mid);
    painter->setPen(enabled ? border : mixed(border, option->palette.window().color(), 0.6));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return drawRing(painter, option->rect);
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(option, painter, element == PE_IndicatorCheckBox ? kBoxRadius : option->rect.width() / 2.0);
    case PE_FrameLineEdit:
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if ((option->state & State_HasFocus) != 0)
            drawRing(painter, option->rect);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isDefault(option)) {
        QStyleOptionButton label = *qstyleoption_cast<const QStyleOptionButton*>(option);
        label.palette.setColor(QPalette::ButtonText, label.palette.color(QPalette::HighlightedText));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ShapedFrame && (option->state & State_HasFocus) != 0)
        drawRing(painter, option->rect);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin != nullptr && spin->frame)
        drawOutline(option, painter, kBoxRadius);
    const bool bare = control == CC_ComboBox || control == CC_SpinBox || control == CC_ToolButton ||
                      control == CC_Slider || control == CC_Dial;
    if (bare && (option->state & State_HasFocus) != 0)
        drawRing(painter, option->rect);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option != nullptr ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton) // room for the words to breathe, and for a finger
        return {fusion.width() + line / 2, qMax(fusion.height(), line * 7 / 4)};
    if (type == CT_ComboBox || type == CT_SpinBox || type == CT_LineEdit)
        return {fusion.width(), qMax(fusion.height(), line * 7 / 4)};
    return fusion;
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    if (hint == SH_EtchDisabledText) // words with a shadow cannot be read
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace resonate
