#include "widgets/report/severity_badge.h"

#include "widgets/look/look.h"
#include "widgets/report/severity_shape.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace resonate {

SeverityBadge::SeverityBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
    showState();
}

void SeverityBadge::setSeverity(Severity severity)
{
    m_severity = severity;
    showState();
}

void SeverityBadge::setReliable(bool reliable)
{
    m_reliable = reliable;
    showState();
}

QString SeverityBadge::word() const
{
    return m_reliable ? severityWord(m_severity) : tr("unreliable");
}

void SeverityBadge::showState()
{
    setVisible(!word().isEmpty());
    setAccessibleName(word().isEmpty() ? QString() : tr("Verdict: %1").arg(word()));
    updateGeometry();
    update();
}

int SeverityBadge::side() const
{
    return fontMetrics().height();
}

int SeverityBadge::gap() const
{
    return fontMetrics().height() / 3;
}

QSize SeverityBadge::sizeHint() const
{
    if (word().isEmpty())
        return {0, 0};
    return {side() + gap() + fontMetrics().horizontalAdvance(word()) + 1, side()};
}

void SeverityBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect shape = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, side(), side()));
    if (m_reliable)
        paintSeverityShape(painter, shape, m_severity);
    else
        paintUnreliableShape(painter, shape);
    const QRect text =
        QStyle::visualRect(layoutDirection(), rect(), QRect(side() + gap(), 0, width() - side() - gap(), side()));
    painter.setPen(severityColor(m_reliable ? m_severity : Severity::None));
    painter.drawText(text, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), word());
}

void SeverityBadge::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace resonate
