#include "widgets/report/severity_shape.h"

#include "widgets/look/look.h"

#include <cmath>
#include <numbers>

namespace resonate {
namespace {

QPolygonF regularPolygon(const QRectF& area, int corners, double turnDegrees)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turnDegrees + 360.0 * i / corners) * std::numbers::pi / 180.0;
        polygon << area.center() + QPointF(std::cos(angle) * area.width() / 2.0, std::sin(angle) * area.height() / 2.0);
    }
    return polygon;
}

QPointF inside(const QRectF& area, double x, double y)
{
    return {area.left() + x * area.width(), area.top() + y * area.height()};
}

/// What is drawn on the filled shape, in the colour behind it.
void paintMark(QPainter& painter, const QRectF& area, Severity severity)
{
    painter.setPen(
        QPen(Look::instance().colors().surface, area.width() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (severity == Severity::Good) {
        painter.drawPolyline(QPolygonF({inside(area, 0.28, 0.52), inside(area, 0.44, 0.68), inside(area, 0.72, 0.34)}));
    } else if (severity == Severity::Fair) {
        painter.drawLine(inside(area, 0.30, 0.5), inside(area, 0.70, 0.5));
    } else {
        painter.drawLine(inside(area, 0.34, 0.34), inside(area, 0.66, 0.66));
        painter.drawLine(inside(area, 0.66, 0.34), inside(area, 0.34, 0.66));
    }
}

} // namespace

QColor severityColor(Severity severity)
{
    const LookColors& colors = Look::instance().colors();
    switch (severity) {
    case Severity::Good:
        return colors.good;
    case Severity::Fair:
        return colors.fair;
    case Severity::Poor:
        return colors.poor;
    default:
        return colors.dimmedText;
    }
}

void paintSeverityShape(QPainter& painter, const QRectF& area, Severity severity)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = severityColor(severity);
    if (severity == Severity::None) {
        const double width = area.width() * 0.1;
        painter.setPen(QPen(color, width));
        painter.drawEllipse(area.adjusted(width, width, -width, -width));
        painter.restore();
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (severity == Severity::Good)
        painter.drawEllipse(
            area.adjusted(area.width() * 0.04, area.height() * 0.04, -area.width() * 0.04, -area.height() * 0.04));
    else if (severity == Severity::Fair)
        painter.drawPolygon(regularPolygon(area, 4, 0.0));
    else
        painter.drawPolygon(regularPolygon(area, 8, 22.5));
    paintMark(painter, area, severity);
    painter.restore();
}

void paintUnreliableShape(QPainter& painter, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = area.width() * 0.09;
    painter.setPen(QPen(severityColor(Severity::None), width, Qt::DotLine, Qt::RoundCap));
    painter.drawEllipse(area.adjusted(width, width, -width, -width));
    QFont font = painter.font();
    font.setPixelSize(std::max(1, static_cast<int>(area.height() * 0.62)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(severityColor(Severity::None));
    painter.drawText(area, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

} // namespace resonate
