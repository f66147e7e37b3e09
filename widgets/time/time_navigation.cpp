#include "widgets/time/time_navigation.h"

#include "widgets/time/time_viewport.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace resonate {
namespace {

constexpr double kNotch = 120.0;      // of QWheelEvent::angleDelta: one click of a common wheel
constexpr double kZoomPerNotch = 0.8; // three notches show half
constexpr double kPanPerNotch = 0.1;  // of what is shown
constexpr double kZoomPixels = 240.0; // on a touchpad, for a factor of e
constexpr double kPage = 0.9;         // of what is shown, so that some of it stays
constexpr double kZoomPerKey = 0.5;

} // namespace

bool navigateByWheel(const QWheelEvent& event, double width, TimeViewport& viewport)
{
    if (width <= 0.0 || event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool byPixels = !event.pixelDelta().isNull();
    const QPointF delta = byPixels ? QPointF(event.pixelDelta()) : QPointF(event.angleDelta()) / kNotch;
    if (delta.isNull())
        return false;
    const bool shifted = event.modifiers().testFlag(Qt::ShiftModifier);
    if (shifted || std::abs(delta.x()) > std::abs(delta.y())) {
        const double by = delta.x() != 0.0 ? delta.x() : delta.y();
        viewport.pan(-by * viewport.visibleSeconds() * (byPixels ? 1.0 / width : kPanPerNotch));
        return true;
    }
    const double factor = byPixels ? std::exp(-delta.y() / kZoomPixels) : std::pow(kZoomPerNotch, delta.y());
    viewport.zoom(factor, viewport.toSeconds(event.position().x(), width));
    return true;
}

bool navigateByKey(const QKeyEvent& event, double aboutSeconds, TimeViewport& viewport)
{
    const bool visible = aboutSeconds >= viewport.beginSeconds() && aboutSeconds <= viewport.endSeconds();
    const double about = visible ? aboutSeconds : viewport.beginSeconds() + viewport.visibleSeconds() / 2.0;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        viewport.zoom(kZoomPerKey, about);
        return true;
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        viewport.zoom(1.0 / kZoomPerKey, about);
        return true;
    case Qt::Key_PageUp:
        viewport.pan(-kPage * viewport.visibleSeconds());
        return true;
    case Qt::Key_PageDown:
        viewport.pan(kPage * viewport.visibleSeconds());
        return true;
    case Qt::Key_0:
        viewport.showAll();
        return true;
    default:
        return false;
    }
}

} // namespace resonate
