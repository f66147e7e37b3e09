#include "widgets/time/time_ruler.h"

#include "widgets/look/look.h"
#include "widgets/time/playhead.h"
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_text.h"
#include "widgets/time/time_ticks.h"
#include "widgets/time/time_viewport.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kSeekShare = 0.02; // of what is shown, a key

} // namespace

TimeRuler::TimeRuler(QWidget* parent) : QWidget(parent)
{
    offerTimeSliders();
    setObjectName(QStringLiteral("timeRuler"));
    setAccessibleName(tr("Time ruler"));
    setToolTip(tr("Click to listen from there. The wheel zooms, Shift and the wheel moves."));
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&Look::instance(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void TimeRuler::setViewport(TimeViewport* viewport)
{
    if (m_viewport)
        disconnect(m_viewport, nullptr, this, nullptr);
    m_viewport = viewport;
    if (viewport)
        connect(viewport, &TimeViewport::changed, this, qOverload<>(&QWidget::update));
    update();
}

void TimeRuler::setPlayhead(double seconds)
{
    if (seconds == m_playhead)
        return;
    if (m_viewport) {
        update(playheadStrip(*this, m_viewport->toPixels(m_playhead, width())));
        update(playheadStrip(*this, m_viewport->toPixels(seconds, width())));
    }
    m_playhead = seconds;
}

QSize TimeRuler::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 7 / 4};
}

QSize TimeRuler::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, sizeHint().height()};
}

void TimeRuler::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const LookColors& colors = Look::instance().colors();
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.outline);
    painter.drawLine(QPointF(0.0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (m_viewport && m_viewport->visibleSeconds() > 0.0) {
        paintTicks(painter);
        paintPlayheadFlag(painter, *this, m_viewport->toPixels(m_playhead, width()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = colors.surface;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TimeRuler::paintTicks(QPainter& painter) const
{
    const LookColors& colors = Look::instance().colors();
    const QFontMetricsF metrics(font());
    const double end = m_viewport->endSeconds();
    const TimeTicks ticks = timeTicksFor(metrics, m_viewport->visibleSeconds() / width(), end);
    const double small = metrics.height() / 4.0;
    painter.setPen(colors.outline);
    for (double i = std::ceil(m_viewport->beginSeconds() / ticks.minorSeconds); i * ticks.minorSeconds <= end; ++i) {
        const double x = std::floor(m_viewport->toPixels(i * ticks.minorSeconds, width())) + 0.5;
        painter.drawLine(QPointF(x, height() - small), QPointF(x, height()));
    }
    for (double i = std::floor(m_viewport->beginSeconds() / ticks.majorSeconds); i * ticks.majorSeconds <= end; ++i) {
        const double x = std::floor(m_viewport->toPixels(i * ticks.majorSeconds, width())) + 0.5;
        painter.setPen(colors.outline);
        painter.drawLine(QPointF(x, height() - 2.5 * small), QPointF(x, height()));
        if (x < 0.0)
            continue; // a label that would be cut
        painter.setPen(colors.dimmedText);
        painter.drawText(QPointF(x + metrics.averageCharWidth() / 2.0, metrics.ascent() + small / 2.0),
                         timeText(i * ticks.majorSeconds, ticks.decimals));
    }
}

void TimeRuler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_viewport)
        return event->ignore();
    requestSeek(m_viewport->toSeconds(event->position().x(), width()));
}

void TimeRuler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && m_viewport)
        requestSeek(m_viewport->toSeconds(event->position().x(), width()));
}

void TimeRuler::wheelEvent(QWheelEvent* event)
{
    event->setAccepted(m_viewport && navigateByWheel(*event, width(), *m_viewport));
}

void TimeRuler::keyPressEvent(QKeyEvent* event)
{
    if (!m_viewport)
        return event->ignore();
    const double step = kSeekShare * m_viewport->visibleSeconds();
    switch (event->key()) {
    case Qt::Key_Left:
        return requestSeek(m_playhead - step);
    case Qt::Key_Right:
        return requestSeek(m_playhead + step);
    case Qt::Key_Home:
        return requestSeek(0.0);
    case Qt::Key_End:
        return requestSeek(m_viewport->durationSeconds());
    default:
        event->setAccepted(navigateByKey(*event, m_playhead, *m_viewport));
    }
}

void TimeRuler::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
    QWidget::changeEvent(event);
}

void TimeRuler::focusInEvent(QFocusEvent* event)
{
    describe();
    QWidget::focusInEvent(event);
}

void TimeRuler::requestSeek(double seconds)
{
    const double to = std::clamp(seconds, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    Q_EMIT seekRequested(to);
}

double TimeRuler::sliderSeconds() const
{
    return m_playhead;
}

double TimeRuler::sliderMaximumSeconds() const
{
    return m_viewport ? m_viewport->durationSeconds() : 0.0;
}

void TimeRuler::moveSlider(double seconds)
{
    if (m_viewport)
        requestSeek(seconds);
}

double TimeRuler::sliderStepSeconds() const
{
    return m_viewport ? kSeekShare * m_viewport->visibleSeconds() : 0.0;
}

void TimeRuler::describe()
{
    if (m_viewport)
        setAccessibleDescription(tr("Shown: %1 to %2. Playhead at %3.")
                                     .arg(timeWords(m_viewport->beginSeconds()), timeWords(m_viewport->endSeconds()),
                                          timeWords(m_playhead)));
}

} // namespace resonate
