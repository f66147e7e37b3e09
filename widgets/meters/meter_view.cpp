#include "widgets/meters/meter_view.h"

#include "widgets/look/look.h"
#include "widgets/meters/meter_feed.h"

#include <QLocale>
#include <QPainter>

namespace resonate {

MeterView::MeterView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void MeterView::setFeed(MeterFeed* feed)
{
    if (m_feed)
        disconnect(m_feed, nullptr, this, nullptr);
    m_feed = feed;
    if (!m_feed) {
        setSnapshot({});
        return;
    }
    connect(m_feed, &MeterFeed::changed, this, &MeterView::take);
    connect(m_feed, &QObject::destroyed, this, [this] {
        m_feed = nullptr;
        setSnapshot({});
    });
    take();
}

void MeterView::take()
{
    setSnapshot(m_feed->snapshot());
}

void MeterView::setSnapshot(const MeterSnapshot& snapshot)
{
    const QRegion changed = changedRegion(m_snapshot, snapshot);
    m_snapshot = snapshot;
    if (!changed.isEmpty())
        update(changed);
    if (!m_sinceSpoken.isValid() || m_sinceSpoken.hasExpired(kSpokenEveryMs)) {
        m_sinceSpoken.start();
        setAccessibleDescription(spoken());
    }
}

void MeterView::paintFocus(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Look::instance().colors().focus, 2.0));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void MeterView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setAccessibleDescription(spoken());
    update();
}

void MeterView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString meterText(double value, double nothing)
{
    return value > nothing ? QLocale().toString(value, 'f', 1) : QStringLiteral("\u2013");
}

} // namespace resonate
