#pragma once

class QWidget;

namespace resonate {

/// Prints how many milliseconds passed from the start of the process, as the system counts it, to the first paint of
/// `window`, and ends the program.
void reportFirstPaint(QWidget& window);

} // namespace resonate
