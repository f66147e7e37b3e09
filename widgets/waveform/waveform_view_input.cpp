// What the mouse, the wheel and the keys do to a WaveformView.
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/waveform_source.h"
#include "widgets/waveform/waveform_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kKeyShare = 0.02; // of what is shown, a key
constexpr double kVerticalPerKey = 1.25;
constexpr double kVerticalPerNotch = 1.15; // a click of the wheel

} // namespace

std::optional<double> WaveformView::edgeAt(double x) const
{
    if (!m_selection)
        return std::nullopt;
    const double reach = fontMetrics().height() / 3.0;
    const double begin = std::abs(xOf(m_selection->beginSeconds) - x);
    const double end = std::abs(xOf(m_selection->endSeconds) - x);
    if (std::min(begin, end) > reach)
        return std::nullopt;
    return begin < end ? m_selection->beginSeconds : m_selection->endSeconds;
}

void WaveformView::mousePressEvent(QMouseEvent* event)
{
    const bool middle = event->button() == Qt::MiddleButton;
    if ((event->button() != Qt::LeftButton && !middle) || !hasTime())
        return event->ignore();
    m_pressed = event->position();
    m_pressedBegin = m_viewport->beginSeconds();
    const double at = secondsAt(m_pressed.x());
    const auto edge = edgeAt(m_pressed.x());
    if (middle) {
        m_drag = Drag::Panning;
    } else if (edge) {
        m_anchor = *edge == m_selection->beginSeconds ? m_selection->endSeconds : m_selection->beginSeconds;
        m_drag = Drag::Selecting;
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_anchor = m_selection ? m_anchor : m_playhead;
        m_drag = Drag::Selecting;
        select(m_anchor, at);
    } else {
        m_anchor = m_selection ? m_anchor : at;
        m_drag = Drag::Pressed;
    }
}

void WaveformView::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasTime())
        return;
    const QPointF position = event->position();
    if (m_drag == Drag::Pressed && (position - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        const bool other = event->modifiers().testFlag(Qt::AltModifier);
        m_drag = (m_tool == Tool::Pan) != other ? Drag::Panning : Drag::Selecting;
        m_anchor = secondsAt(m_pressed.x());
    }
    if (m_drag == Drag::Selecting) {
        m_viewport->reveal(secondsAt(position.x()));
        select(m_anchor, secondsAt(position.x()));
    } else if (m_drag == Drag::Panning) {
        setCursor(Qt::ClosedHandCursor);
        const double begin = m_pressedBegin - (position.x() - m_pressed.x()) / width() * m_viewport->visibleSeconds();
        m_viewport->pan(begin - m_viewport->beginSeconds());
    } else if (m_drag == Drag::None) {
        setCursor(edgeAt(position.x())  ? Qt::SizeHorCursor
                  : m_tool == Tool::Pan ? Qt::OpenHandCursor
                                        : Qt::ArrowCursor);
    }
    setHover(position);
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_drag, Drag::None) == Drag::Pressed && hasTime())
        requestSeek(secondsAt(event->position().x()));
    setTool(m_tool);
}

void WaveformView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!hasTime() || !m_selection)
        return mousePressEvent(event);
    const double at = secondsAt(event->position().x());
    if (at >= m_selection->beginSeconds && at <= m_selection->endSeconds)
        zoomToSelection();
}

void WaveformView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() != 0) {
        setVerticalZoom(m_scale.zoom * std::pow(kVerticalPerNotch, event->angleDelta().y() / 120.0));
        return event->accept();
    }
    event->setAccepted(hasTime() && navigateByWheel(*event, width(), *m_viewport));
}

void WaveformView::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(hasTime() && (seekOrSelectByKey(*event) || navigateByKey(*event, m_playhead, *m_viewport)));
}

bool WaveformView::seekOrSelectByKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        select(0.0, m_viewport->durationSeconds());
        return true;
    }
    const bool selecting = event.modifiers().testFlag(Qt::ShiftModifier);
    const double step = kKeyShare * m_viewport->visibleSeconds();
    const double from = selecting && m_selection ? m_head : m_playhead;
    double to = from;
    switch (event.key()) {
    case Qt::Key_Left:
        to = from - step;
        break;
    case Qt::Key_Right:
        to = from + step;
        break;
    case Qt::Key_Home:
        to = 0.0;
        break;
    case Qt::Key_End:
        to = m_viewport->durationSeconds();
        break;
    case Qt::Key_Up:
        setVerticalZoom(m_scale.zoom * kVerticalPerKey);
        return true;
    case Qt::Key_Down:
        setVerticalZoom(m_scale.zoom / kVerticalPerKey);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        zoomToSelection();
        return m_selection.has_value();
    case Qt::Key_Escape:
        if (!m_selection)
            return false;
        clearSelection();
        return true;
    default:
        return false;
    }
    if (!selecting) {
        requestSeek(to);
        return true;
    }
    to = std::clamp(to, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    select(m_selection ? m_anchor : m_playhead, to);
    return true;
}

double WaveformView::sliderSeconds() const
{
    return m_playhead;
}

double WaveformView::sliderMaximumSeconds() const
{
    return m_viewport ? m_viewport->durationSeconds() : 0.0;
}

void WaveformView::moveSlider(double seconds)
{
    if (hasTime())
        requestSeek(seconds);
}

double WaveformView::sliderStepSeconds() const
{
    return m_viewport ? kKeyShare * m_viewport->visibleSeconds() : 0.0;
}

void WaveformView::leaveEvent(QEvent* event)
{
    setHover(std::nullopt);
    QWidget::leaveEvent(event);
}

void WaveformView::select(double anchor, double head)
{
    m_anchor = anchor;
    m_head = head;
    m_selection = TimeSpan{std::min(anchor, head), std::max(anchor, head)};
    m_describe.start();
    update();
    Q_EMIT selectionChanged(*m_selection);
}

void WaveformView::clearSelection()
{
    m_selection.reset();
    m_describe.start();
    update();
    Q_EMIT selectionCleared();
}

void WaveformView::requestSeek(double seconds)
{
    const double to = std::clamp(seconds, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    Q_EMIT seekRequested(to);
}

void WaveformView::setHover(const std::optional<QPointF>& position)
{
    m_hover = position;
    update();
}

} // namespace resonate
