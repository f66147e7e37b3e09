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
        followFrequencies(m_frequencies.pan(step.y() / std::max(1, height())));
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
        followFrequencies(m_frequencies.zoom(factor, pointAt(event->position()).hz));
        event->accept();
    } else {
        event->setAccepted(navigateByWheel(*event, width(), *m_viewport));
    }
    moveCrosshair(pointAt(event->position()));
}

void SpectrogramView::keyPressEvent(QKeyEvent* event)
{
    const double about = m_crosshair ? m_crosshair->seconds : m_playhead;
    const bool isOurs = m_viewport && !event->modifiers().testFlag(Qt::AltModifier) &&
                        (useCrosshairByKey(*event) || changeFrequenciesByKey(*event) || seekByKey(event->key()) ||
                         navigateByKey(*event, about, *m_viewport));
    event->setAccepted(isOurs);
}

bool SpectrogramView::useCrosshairByKey(const QKeyEvent& event)
{
    if (event.modifiers().testFlag(Qt::ShiftModifier) && moveCrosshairByKey(event.key()))
        return true;
    if (!m_crosshair)
        return false;
    if (event.key() == Qt::Key_Escape)
        moveCrosshair(std::nullopt);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        Q_EMIT seekRequested(std::clamp(m_crosshair->seconds, 0.0, m_viewport->durationSeconds()));
    else
        return false;
    return true;
}

bool SpectrogramView::changeFrequenciesByKey(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_0) {
        followFrequencies(m_frequencies.showAll());
        return false; // and all of the time
    }
    if (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)
        return false;
    const double sign = event.key() == Qt::Key_Up ? 1.0 : -1.0;
    const double aboutHz = m_crosshair ? m_crosshair->hz : axis().hz(0.5);
    followFrequencies(event.modifiers().testFlag(Qt::ControlModifier)
                          ? m_frequencies.zoom(std::pow(kZoomPerKey, sign), aboutHz)
                          : m_frequencies.pan(sign * kPanPerKey));
    return true;
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

} // namespace resonate
