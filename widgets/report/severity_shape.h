#pragma once

#include "pipeline/report_figure.h"

#include <QColor>
#include <QPainter>

namespace resonate {

/// How a severity looks without a word: good is a tick in a circle, fair a bar in a diamond, poor a cross in an
/// octagon, and what has no verdict an empty ring. They differ by outline and by what is inside, so no colour is
/// needed.
void paintSeverityShape(QPainter& painter, const QRectF& area, Severity severity);
/// A ring with a question mark, for what could not be measured reliably.
void paintUnreliableShape(QPainter& painter, const QRectF& area);
/// Of Look's colours.
QColor severityColor(Severity severity);

} // namespace resonate
