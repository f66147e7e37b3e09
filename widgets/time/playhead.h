#pragma once

#include <QRect>

class QPainter;
class QWidget;

namespace resonate {

/// How every view of time shows the playhead: a line, and in rulers a flag on it. `x` in pixels, also outside of the
/// widget. The strip is what has to be painted again when the playhead leaves x.
QRect playheadStrip(const QWidget& view, double x);
void paintPlayheadLine(QPainter& painter, const QWidget& view, double x);
void paintPlayheadFlag(QPainter& painter, const QWidget& view, double x);

} // namespace resonate
