#include "widgets/transport/transport_icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace resonate {
namespace {

/// In a square of 24 by 24.
struct Drawing {
    QPainterPath filled;
    QPainterPath lines;
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath rectangle(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), 1.0, 1.0);
    return path;
}

Drawing loop()
{
    Drawing drawing;
    drawing.lines.moveTo(4.0, 12.0);
    drawing.lines.arcTo(QRectF(4.0, 7.0, 10.0, 10.0), 180.0, -90.0);
    drawing.lines.lineTo(15.5, 7.0);
    drawing.lines.moveTo(20.0, 12.0);
    drawing.lines.arcTo(QRectF(10.0, 7.0, 10.0, 10.0), 0.0, -90.0);
    drawing.lines.lineTo(8.5, 17.0);
    drawing.filled = polygon({{14.5, 3.0}, {20.0, 7.0}, {14.5, 11.0}});
    drawing.filled.addPath(polygon({{9.5, 13.0}, {4.0, 17.0}, {9.5, 21.0}}));
    return drawing;
}

Drawing loudspeaker(bool isMuted)
{
    Drawing drawing;
    drawing.filled = polygon({{3.0, 9.0}, {7.0, 9.0}, {12.0, 4.5}, {12.0, 19.5}, {7.0, 15.0}, {3.0, 15.0}});
    if (isMuted) {
        drawing.lines.moveTo(15.0, 9.0);
        drawing.lines.lineTo(21.0, 15.0);
        drawing.lines.moveTo(21.0, 9.0);
        drawing.lines.lineTo(15.0, 15.0);
        return drawing;
    }
    for (const double radius : {3.5, 7.0}) {
        const QRectF around(13.0 - radius, 12.0 - radius, 2.0 * radius, 2.0 * radius);
        drawing.lines.arcMoveTo(around, -50.0);
        drawing.lines.arcTo(around, -50.0, 100.0);
    }
    return drawing;
}

Drawing headphones()
{
    Drawing drawing;
    drawing.lines.moveTo(4.5, 15.0);
    drawing.lines.lineTo(4.5, 12.0);
    drawing.lines.arcTo(QRectF(4.5, 4.5, 15.0, 15.0), 180.0, -180.0);
    drawing.lines.lineTo(19.5, 15.0);
    drawing.filled = rectangle(3.0, 14.0, 5.0, 7.0);
    drawing.filled.addPath(rectangle(16.0, 14.0, 5.0, 7.0));
    return drawing;
}

Drawing drawingOf(TransportIcon icon)
{
    switch (icon) {
    case TransportIcon::ToStart: {
        Drawing drawing{rectangle(4.5, 5.0, 2.6, 14.0), {}};
        drawing.filled.addPath(polygon({{20.0, 5.0}, {20.0, 19.0}, {9.0, 12.0}}));
        return drawing;
    }
    case TransportIcon::Play:
        return {polygon({{7.0, 4.0}, {20.0, 12.0}, {7.0, 20.0}}), {}};
    case TransportIcon::Pause: {
        Drawing drawing{rectangle(6.0, 4.5, 4.2, 15.0), {}};
        drawing.filled.addPath(rectangle(13.8, 4.5, 4.2, 15.0));
        return drawing;
    }
    case TransportIcon::Loop:
        return loop();
    case TransportIcon::Volume:
        return loudspeaker(false);
    case TransportIcon::Muted:
        return loudspeaker(true);
    case TransportIcon::Device:
        return headphones();
    }
    return {};
}

class TransportIconEngine final : public QIconEngine {
public:
    explicit TransportIconEngine(TransportIcon icon) : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = QApplication::palette().color(
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        const Drawing drawing = drawingOf(m_icon);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2.0, side / 2.0));
        painter->scale(side / 24.0, side / 24.0);
        painter->fillPath(drawing.filled, color);
        painter->strokePath(drawing.lines, QPen(color, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TransportIconEngine(m_icon); }

private:
    TransportIcon m_icon;
};

} // namespace

QIcon transportIcon(TransportIcon icon)
{
    return QIcon(new TransportIconEngine(icon));
}

} // namespace resonate
