#include "app/report_document/printed_plot.h"

#include <QBuffer>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

const QColor kInk(0x22, 0x24, 0x2a);
const QColor kFaint(0xd9, 0xdb, 0xe2);
const QColor kLevel(0xb0, 0x3a, 0x00);

QFont plotFont()
{
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(12);
    return font;
}

/// Where values lie on the paper.
class PlotArea final {
public:
    PlotArea(const QRectF& rect, const PrintedPlot& plot) : m_rect(rect), m_plot(plot) {}
    double x(double value) const
    {
        const auto place = [&](double at) { return m_plot.logarithmic ? std::log(at) : at; };
        return m_rect.left() +
               m_rect.width() * (place(value) - place(m_plot.left)) / (place(m_plot.right) - place(m_plot.left));
    }
    double y(double value) const
    {
        return m_rect.bottom() - m_rect.height() * (value - m_plot.bottom) / (m_plot.top - m_plot.bottom);
    }

private:
    QRectF m_rect;
    const PrintedPlot& m_plot;
};

void paintAxes(QPainter& painter, const QRectF& area, const PlotArea& place, const PrintedPlot& plot)
{
    const double line = QFontMetricsF(painter.font(), painter.device()).height();
    const auto grid = [&](const QPointF& from, const QPointF& to) {
        painter.setPen(QPen(kFaint, 1.0));
        painter.drawLine(from, to);
        painter.setPen(kInk);
    };
    const bool overPicture = !plot.picture.isNull(); // which a grid would hide
    for (const PlotTick& tick : plot.across) {
        const double x = place.x(tick.value);
        grid({x, overPicture ? area.bottom() + 4.0 : area.top()}, {x, area.bottom()});
        painter.drawText(QRectF(x - 40.0, area.bottom() + 4.0, 80.0, line), Qt::AlignHCenter | Qt::AlignTop, tick.text);
    }
    for (const PlotTick& tick : plot.upwards) {
        const double y = place.y(tick.value);
        grid({area.left(), y}, {overPicture ? area.left() - 4.0 : area.right(), y});
        painter.drawText(QRectF(area.left() - 60.0, y - line / 2.0, 54.0, line), Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.drawText(QRectF(area.left(), area.bottom() + line + 6.0, area.width(), line), Qt::AlignRight,
                     plot.horizontal);
}

void paintCurves(QPainter& painter, const QRectF& area, const PlotArea& place, const PrintedPlot& plot)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlotCurve& curve : plot.curves) {
        QPolygonF line;
        for (const QPointF& point : curve.points)
            line << QPointF(place.x(point.x()), std::clamp(place.y(point.y()), area.top(), area.bottom()));
        painter.setPen(QPen(curve.color, 1.8, curve.style));
        painter.drawPolyline(line);
    }
    painter.restore();
}

/// With their texts over them at the left, where they may hide a curve's beginning but never its name.
void paintLevels(QPainter& painter, const QRectF& area, const PlotArea& place, const PrintedPlot& plot)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    for (const PlotLevel& level : plot.levels) {
        const double y = place.y(level.value);
        if (y < area.top() || y > area.bottom())
            continue;
        painter.setPen(QPen(kLevel, 1.4, Qt::DashDotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const double height = metrics.height(), width = metrics.horizontalAdvance(level.text) + 8.0;
        const double top = y - height - 2.0 > area.top() ? y - height - 2.0 : y + 2.0;
        const QRectF label(area.left() + 6.0, top, width, height);
        painter.fillRect(label, Qt::white);
        painter.setPen(kLevel);
        painter.drawText(label, Qt::AlignCenter, level.text);
    }
}

/// The vertical axis' name at the left, the curves' names at the right, over the plot.
void paintLegend(QPainter& painter, const QRectF& area, const PrintedPlot& plot)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double baseline = area.top() - 8.0;
    painter.setPen(kInk);
    painter.drawText(QPointF(area.left(), baseline), plot.vertical);
    double right = area.right();
    for (auto curve = plot.curves.rbegin(); curve != plot.curves.rend(); ++curve) {
        right -= metrics.horizontalAdvance(curve->name);
        painter.setPen(kInk);
        painter.drawText(QPointF(right, baseline), curve->name);
        painter.setPen(QPen(curve->color, 1.8, curve->style));
        painter.drawLine(QPointF(right - 36.0, baseline - 4.0), QPointF(right - 8.0, baseline - 4.0));
        right -= 56.0;
    }
}

} // namespace

void paintPlot(QPainter& painter, const QSizeF& size, const PrintedPlot& plot)
{
    painter.setFont(plotFont());
    painter.setLayoutDirection(Qt::LeftToRight); // time and frequency run from left to right everywhere
    painter.fillRect(QRectF({}, size), Qt::white);
    const QRectF area(64.0, 30.0, size.width() - 84.0, size.height() - 76.0);
    const PlotArea place(area, plot);
    if (!plot.picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(area, plot.picture);
    }
    paintAxes(painter, area, place, plot);
    paintCurves(painter, area, place, plot);
    paintLevels(painter, area, place, plot);
    paintLegend(painter, area, plot);
}

QByteArray plotSvg(const PrintedPlot& plot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(kPlotSize);
    svg.setViewBox(QRect({}, kPlotSize));
    svg.setResolution(96); // dots per inch of a CSS pixel
    svg.setTitle(plot.title);
    QPainter painter(&svg);
    paintPlot(painter, kPlotSize, plot);
    painter.end();
    return buffer.data();
}

QImage plotImage(const PrintedPlot& plot, double scale)
{
    QImage image(kPlotSize * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPlot(painter, kPlotSize, plot);
    painter.end();
    return image;
}

} // namespace resonate
