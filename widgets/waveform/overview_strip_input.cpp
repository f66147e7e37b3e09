// What the mouse, the wheel, the keys and screen readers do to an OverviewStrip.
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/overview_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace resonate {
namespace {

constexpr double kSmallStepSeconds = 1.0;
constexpr double kLargeStepSeconds = 10.0;

} // namespace

/// What dragging and keys move: the region, else what the linked views show.
std::optional<TimeSpan> OverviewStrip::movable() const
{
    if (m_region)
        return m_region;
    if (m_viewport)
        return TimeSpan{m_viewport->beginSeconds(), m_viewport->endSeconds()};
    return std::nullopt;
}

void OverviewStrip::moveTo(double beginSeconds, bool done)
{
    if (!m_region) {
        if (m_viewport)
            m_viewport->pan(beginSeconds - m_viewport->beginSeconds());
        return;
    }
    const TimeSpan before = *m_region;
    setRegion(TimeSpan{beginSeconds, beginSeconds + before.endSeconds - before.beginSeconds});
    if (*m_region != before)
        Q_EMIT regionMoved(*m_region);
    if (done)
        Q_EMIT regionChosen(*m_region);
}

int OverviewStrip::spanAt(const QPointF& position) const
{
    const double at = secondsAt(position.x());
    const auto found = std::ranges::find_if(
        m_spans, [at](const LabelledSpan& song) { return at >= song.span.beginSeconds && at < song.span.endSeconds; });
    return found == m_spans.end() ? -1 : static_cast<int>(found - m_spans.begin());
}

void OverviewStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_duration <= 0.0)
        return event->ignore();
    if (event->position().y() < labelHeight()) {
        if (const int span = spanAt(event->position()); span >= 0)
            Q_EMIT spanActivated(span);
        return;
    }
    const auto moved = movable();
    if (!moved)
        return;
    const double at = secondsAt(event->position().x());
    const double half = (moved->endSeconds - moved->beginSeconds) / 2.0;
    const bool inside = at >= moved->beginSeconds && at <= moved->endSeconds;
    m_grabbed = inside ? at - moved->beginSeconds : half;
    if (!inside)
        moveTo(at - half, false);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grabbed)
        moveTo(secondsAt(event->position().x()) - *m_grabbed, false);
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent*)
{
    if (m_grabbed && m_region)
        Q_EMIT regionChosen(*m_region);
    m_grabbed.reset();
}

void OverviewStrip::wheelEvent(QWheelEvent* event)
{
    event->setAccepted(m_viewport && navigateByWheel(*event, width(), *m_viewport));
}

void OverviewStrip::keyPressEvent(QKeyEvent* event)
{
    const auto moved = movable();
    if (!moved || m_duration <= 0.0)
        return event->ignore();
    const double length = moved->endSeconds - moved->beginSeconds;
    const bool large = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = m_region ? (large ? kLargeStepSeconds : kSmallStepSeconds) : length * (large ? 0.5 : 0.1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(moved->beginSeconds - step, true);
    case Qt::Key_Right:
        return moveTo(moved->beginSeconds + step, true);
    case Qt::Key_PageUp:
        return moveTo(moved->beginSeconds - length, true);
    case Qt::Key_PageDown:
        return moveTo(moved->beginSeconds + length, true);
    case Qt::Key_Home:
        return moveTo(0.0, true);
    case Qt::Key_End:
        return moveTo(m_duration - length, true);
    default:
        event->setAccepted(m_viewport && navigateByKey(*event, m_playhead, *m_viewport));
    }
}

double OverviewStrip::sliderSeconds() const
{
    const auto moved = movable();
    return moved ? moved->beginSeconds : 0.0;
}

double OverviewStrip::sliderMaximumSeconds() const
{
    const auto moved = movable();
    return moved ? std::max(0.0, m_duration - (moved->endSeconds - moved->beginSeconds)) : 0.0;
}

void OverviewStrip::moveSlider(double seconds)
{
    if (m_duration > 0.0)
        moveTo(seconds, true);
}

double OverviewStrip::sliderStepSeconds() const
{
    return kSmallStepSeconds;
}

} // namespace resonate
