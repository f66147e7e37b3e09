#include "widgets/time/playhead.h"

#include "widgets/look/look.h"

#include <QPainter>
#include <QWidget>

#include <cmath>

namespace resonate {
namespace {

double flagSize(const QWidget& view)
{
    return view.fontMetrics().height() * 0.4;
}

double lineWidth(const QWidget& view)
{
    return std::max(1.0, std::round(view.fontMetrics().height() / 14.0));
}

bool isNear(const QWidget& view, double x)
{
    return x > -100.0 && x < view.width() + 100.0;
}

} // namespace

QRect playheadStrip(const QWidget& view, double x)
{
    if (!isNear(view, x))
        return {};
    const int half = static_cast<int>(std::ceil(flagSize(view))) + 2;
    return {static_cast<int>(std::floor(x)) - half, 0, 2 * half + 1, view.height()};
}

void paintPlayheadLine(QPainter& painter, const QWidget& view, double x)
{
    if (!isNear(view, x))
        return;
    const double width = lineWidth(view);
    painter.fillRect(QRectF(std::floor(x - width / 2.0 + 0.5), 0.0, width, view.height()),
                     Look::instance().colors().playhead);
}

void paintPlayheadFlag(QPainter& painter, const QWidget& view, double x)
{
    if (!isNear(view, x))
        return;
    paintPlayheadLine(painter, view, x);
    const double size = flagSize(view);
    const QPointF tip(std::floor(x) + 0.5, view.height() - size / 2.0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Look::instance().colors().playhead);
    painter.drawPolygon(QPolygonF({tip, tip + QPointF(-size, -size * 1.4), tip + QPointF(size, -size * 1.4)}));
    painter.restore();
}

} // namespace resonate
