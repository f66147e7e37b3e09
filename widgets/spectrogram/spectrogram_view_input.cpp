#include "pipeline/overview/tile_store.h"
#include "widgets/spectrogram/spectrogram_view.h"
#include "widgets/time/time_navigation.h"
#include "widgets/time/time_viewport.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kNotch = 120.0;         // of QWheelEvent::angleDelta
constexpr double kZoomPerNotch = 0.8;    // as of time
constexpr double kZoomPixels = 240.0;    // on a touchpad, for a factor of e
constexpr double kZoomPerKey = 0.5;      // as of time
constexpr double kPanPerKey = 0.1;       // of the frequencies that are shown
constexpr double kSeekShare = 0.02;      // of the time that is shown
constexpr double kCrosshairShare = 0.01; // of width and height

} // namespace

bool SpectrogramView::event(QEvent* event)
{
    // Keys that mean something here are not to be taken by the window's shortcuts while the view has the focus.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = static_cast<QKeyEvent&>(*event);
        const bool isArrow = key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down;
        if ((isArrow && key.modifiers() != Qt::NoModifier) || key.key() == Qt::Key_Up || key.key() == Qt::Key_Down ||
            (key.key() == Qt::Key_Escape && m_crosshair)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void SpectrogramView::focusInEvent(QFocusEvent* event)
{
    describe();
    QWidget::focusInEvent(event);
}

void SpectrogramView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_viewport)
        return event->ignore();
    m_pressed = event->position();
    m_dragged = event->position();
    m_isDragging = false;
}

void SpectrogramView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && m_viewport && event->buttons().testFlag(Qt::LeftButton)) {
        const QPointF way = event->position() - *m_pressed;
        if (!m_isDragging && way.manhattanLength() < QApplication::startDragDistance())
            return;
        m_isDragging = true;
        setCursor(Qt::ClosedHandCursor);
        const QPointF step = event->position() - m_dragged;
        m_dragged = event->position();
        m_viewport->pan(-step.x() / std::max(1, width()) * m_viewport->visibleSeconds());
        panFrequencies(step.y() / std::max(1, height()));
    }
    moveCrosshair(pointAt(event->position()));
}

void SpectrogramView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return event->ignore();
    m_pressed.reset();
    setCursor(Qt::CrossCursor);
    if (!m_isDragging && m_viewport)
        Q_EMIT seekRequested(std::clamp(pointAt(event->position()).seconds, 0.0, m_viewport->durationSeconds()));
}

void SpectrogramView::leaveEvent(QEvent*)
{
    moveCrosshair(std::nullopt);
}

void SpectrogramView::wheelEvent(QWheelEvent* event)
{
    if (!m_viewport)
        return event->ignore();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const bool byPixels = !event->pixelDelta().isNull();
        const double factor = byPixels ? std::exp(-event->pixelDelta().y() / kZoomPixels)
                                       : std::pow(kZoomPerNotch, event->angleDelta().y() / kNotch);
        zoomFrequencies(factor, pointAt(event->position()).hz);
        event->accept();
    } else {
        event->setAccepted(navigateByWheel(*event, width(), *m_viewport));
    }
    moveCrosshair(pointAt(event->position()));
}

void SpectrogramView::keyPressEvent(QKeyEvent* event)
{
    if (!m_viewport)
        return event->ignore();
    const double about = m_crosshair ? m_crosshair->seconds : m_playhead;
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && moveCrosshairByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const double sign = event->key() == Qt::Key_Up ? 1.0 : -1.0;
        if (isControl)
            zoomFrequencies(std::pow(kZoomPerKey, sign), m_crosshair ? m_crosshair->hz : m_axis.hz(0.5));
        else
            panFrequencies(sign * kPanPerKey);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_crosshair)
            return event->ignore();
        Q_EMIT seekRequested(std::clamp(m_crosshair->seconds, 0.0, m_viewport->durationSeconds()));
        return;
    case Qt::Key_Escape:
        if (!m_crosshair)
            return event->ignore();
        return moveCrosshair(std::nullopt);
    case Qt::Key_0:
        setFrequencies(0.0, highestHz());
        m_viewport->showAll();
        return;
    default:
        if (!seekByKey(event->key()))
            event->setAccepted(navigateByKey(*event, about, *m_viewport));
    }
}

bool SpectrogramView::seekByKey(int key)
{
    const double step = kSeekShare * m_viewport->visibleSeconds();
    double to = 0.0;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to = m_playhead + (key == Qt::Key_Right ? step : -step);
    else if (key == Qt::Key_End)
        to = m_viewport->durationSeconds();
    else if (key != Qt::Key_Home)
        return false;
    to = std::clamp(to, 0.0, m_viewport->durationSeconds());
    m_viewport->reveal(to);
    Q_EMIT seekRequested(to);
    return true;
}

bool SpectrogramView::moveCrosshairByKey(int key)
{
    const QPointF steps = key == Qt::Key_Left    ? QPointF(-1.0, 0.0)
                          : key == Qt::Key_Right ? QPointF(1.0, 0.0)
                          : key == Qt::Key_Up    ? QPointF(0.0, -1.0)
                          : key == Qt::Key_Down  ? QPointF(0.0, 1.0)
                                                 : QPointF();
    if (steps.isNull())
        return false;
    QPointF at(width() / 2.0, height() / 2.0); // where one appears
    if (m_crosshair)
        at = positionOf(*m_crosshair) + QPointF(steps.x() * width(), steps.y() * height()) * kCrosshairShare;
    moveCrosshair(pointAt({std::clamp(at.x(), 0.0, width() - 1.0), std::clamp(at.y(), 0.0, height() - 1.0)}));
    return true;
}

void SpectrogramView::moveCrosshair(const std::optional<Crosshair>& crosshair)
{
    if (crosshair == m_crosshair)
        return;
    setCrosshair(crosshair);
    Q_EMIT crosshairMoved(crosshair);
}

void SpectrogramView::zoomFrequencies(double factor, double aboutHz)
{
    const double at = m_axis.position(aboutHz);
    const FrequencyAxis whole(m_style.scale, lowestHz(), highestHz());
    // On the scale of the axis, so that the frequency stays where it is.
    constexpr double kLeast = 0.01;
    const double length =
        std::clamp(factor * (whole.position(m_axis.highHz()) - whole.position(m_axis.lowHz())), kLeast, 1.0);
    const double low = std::clamp(whole.position(aboutHz) - at * length, 0.0, 1.0 - length);
    setFrequencies(whole.hz(low), whole.hz(low + length));
}

void SpectrogramView::panFrequencies(double share)
{
    const FrequencyAxis whole(m_style.scale, lowestHz(), highestHz());
    const double before = whole.position(m_axis.lowHz());
    const double length = whole.position(m_axis.highHz()) - before;
    const double low = std::clamp(before + share * length, 0.0, 1.0 - length);
    if (low != before)
        setFrequencies(whole.hz(low), whole.hz(low + length));
}

} // namespace resonate
