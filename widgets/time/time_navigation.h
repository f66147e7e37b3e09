#pragma once

class QKeyEvent;
class QWheelEvent;

namespace resonate {

class TimeViewport;

/// What wheel and keys do to the stretch of time that is shown, the same in every view. Time runs from left to right in
/// every language. Both say whether they used the event.
///
/// Wheel: zoom about the pointer; with Shift, or tilted: pan. With Ctrl it is left to the view. A touchpad that tells
/// pixels is followed by pixels.
bool navigateByWheel(const QWheelEvent& event, double width, TimeViewport& viewport);
/// + and -: zoom about `aboutSeconds` when it is visible, else about the middle. Page Up and Page Down: a screen back
/// and on. 0: everything.
bool navigateByKey(const QKeyEvent& event, double aboutSeconds, TimeViewport& viewport);

} // namespace resonate
