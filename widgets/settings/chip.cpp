#include "widgets/settings/chip.h"

#include "widgets/look/look.h"
#include "widgets/report/quiet_label.h"

#include <QPainter>

namespace resonate {
namespace {

QColor colorOf(Chip::Kind kind)
{
    const LookColors& colors = Look::instance().colors();
    switch (kind) {
    case Chip::Kind::Accent:
        return colors.restored;
    case Chip::Kind::Warning:
        return colors.fair;
    case Chip::Kind::Plain:
        break;
    }
    return colors.outline;
}

} // namespace

Chip::Chip(const QString& text, Kind kind, QWidget* parent) : QLabel(text, parent), m_kind(kind)
{
    const int step = fontMetrics().averageCharWidth();
    setContentsMargins(step + 2, step / 3, step + 2, step / 3);
    setTextFormat(Qt::PlainText);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void Chip::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Chip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = colorOf(m_kind);
    QColor fill = color;
    fill.setAlphaF(m_kind == Kind::Plain ? 0.22F : 0.14F);
    painter.setPen(QPen(color, 1.0));
    painter.setBrush(fill);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.end();
    QLabel::paintEvent(event);
}

QLabel* textLabel(const QString& text, bool dimmed, QWidget* parent)
{
    QLabel* label = dimmed ? new QuietLabel(text, parent) : new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace resonate
