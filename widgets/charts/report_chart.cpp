#include "widgets/charts/report_chart.h"

#include "widgets/look/look.h"

#include <QAbstractAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPaintEvent>
#include <QWheelEvent>

#include <algorithm>

namespace resonate {

ReportChart::ReportChart(QWidget* parent) : QChartView(new QChart, parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0.0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocale(locale());
    chart()->setLocalizeNumbers(true);
    takeLook();
    connect(&Look::instance(), &Look::changed, this, &ReportChart::takeLook);
    connect(scene(), &QGraphicsScene::changed, this, &ReportChart::redraw);
}

QSize ReportChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 16};
}

QSize ReportChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9};
}

QStringList ReportChart::curveNames() const
{
    QStringList names;
    for (const Curve& curve : m_curves)
        names.append(curve.series->name());
    return names;
}

void ReportChart::setAxis(QAbstractAxis* axis, Qt::Alignment edge)
{
    const auto orientation = edge & (Qt::AlignTop | Qt::AlignBottom) ? Qt::Horizontal : Qt::Vertical;
    for (QAbstractAxis* old : chart()->axes(orientation)) {
        chart()->removeAxis(old);
        delete old;
    }
    chart()->addAxis(axis, edge);
    for (const Curve& curve : m_curves)
        curve.series->attachAxis(axis);
    takeLook();
}

void ReportChart::setCurves(const QList<Curve>& curves)
{
    chart()->removeAllSeries();
    m_curves = curves;
    for (const Curve& curve : m_curves) {
        chart()->addSeries(curve.series);
        for (QAbstractAxis* axis : chart()->axes())
            curve.series->attachAxis(axis);
    }
    takeLook();
}

void ReportChart::setMarks(const QList<ChartMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    redraw();
}

QPen ReportChart::penOf(const Curve& curve) const
{
    QPen pen(curve.color, std::max(1.5, fontMetrics().height() / 9.0));
    pen.setStyle(curve.dash == Dash::Solid ? Qt::SolidLine : curve.dash == Dash::Dashed ? Qt::DashLine : Qt::DotLine);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::BevelJoin); // round ones take several times as long
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void ReportChart::takeLook()
{
    const LookColors& colors = Look::instance().colors();
    chooseColors();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    chart()->setBackgroundBrush(Qt::NoBrush);
    chart()->setPlotAreaBackgroundBrush(colors.plot);
    chart()->setPlotAreaBackgroundVisible(true);
    const int legend = QFontMetrics(font()).height();
    chart()->setMargins(QMargins(0, legend * 3 / 2, legend, 0));
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setLabelsColor(colors.dimmedText);
        axis->setTitleBrush(colors.dimmedText);
        axis->setGridLineColor(colors.grid);
        axis->setLinePenColor(colors.outline);
    }
    for (const Curve& curve : m_curves)
        curve.series->setPen(penOf(curve));
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    redraw();
}

void ReportChart::redraw()
{
    m_picture = {};
    viewport()->update();
}

void ReportChart::paintEvent(QPaintEvent* event)
{
    const double ratio = devicePixelRatioF();
    if (m_picture.isNull()) {
        m_picture = QPixmap(viewport()->size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        render(&painter);
    }
    QPainter painter(viewport());
    const QRect exposed = event->rect();
    painter.drawPixmap(QRectF(exposed), m_picture,
                       QRectF(QPointF(exposed.topLeft()) * ratio, QSizeF(exposed.size()) * ratio));
    drawOverlay(painter);
}

void ReportChart::resizeEvent(QResizeEvent* event)
{
    m_picture = {};
    QChartView::resizeEvent(event);
}

QPointF ReportChart::toScene(double x, double y) const
{
    if (m_curves.isEmpty())
        return {};
    return chart()->mapToScene(chart()->mapToPosition({x, y}, m_curves.first().series));
}

double ReportChart::xAt(const QPointF& viewPosition) const
{
    if (m_curves.isEmpty())
        return 0.0;
    const QPointF inChart = chart()->mapFromScene(mapToScene(viewPosition.toPoint()));
    return chart()->mapToValue(inChart, m_curves.first().series).x();
}

int ReportChart::labelsThatFit() const
{
    constexpr int kLettersPerLabel = 7;
    return std::max(2, width() / (kLettersPerLabel * fontMetrics().averageCharWidth()));
}

void ReportChart::drawFill(QPainter& painter, const Curve& curve) const
{
    const QList<QPointF> points = curve.series->points();
    if (points.size() < 2)
        return;
    QPolygonF area;
    area.reserve(points.size() + 2);
    for (const QPointF& point : points)
        area << toScene(point.x(), point.y());
    const double bottom = chart()->plotArea().bottom();
    area << QPointF(area.last().x(), bottom) << QPointF(area.first().x(), bottom);
    QColor fill = curve.color;
    fill.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
}

void ReportChart::drawMark(QPainter& painter, const ChartMark& mark, QList<QRectF>& taken) const
{
    const QRectF plot = chart()->plotArea();
    const bool vertical = mark.orientation == Qt::Vertical;
    const QPointF at = vertical ? toScene(mark.value, 0.0) : toScene(0.0, mark.value);
    if (vertical ? at.x() < plot.left() - 1 || at.x() > plot.right() + 1
                 : at.y() < plot.top() - 1 || at.y() > plot.bottom() + 1)
        return;
    painter.setPen(
        QPen(palette().color(QPalette::WindowText), std::max(1.0, fontMetrics().height() / 14.0), Qt::DashDotLine));
    painter.drawLine(vertical ? QLineF(at.x(), plot.top(), at.x(), plot.bottom())
                              : QLineF(plot.left(), at.y(), plot.right(), at.y()));
    const QFontMetricsF metrics(painter.font());
    const double gap = metrics.height() / 4.0;
    QRectF box(0.0, 0.0, metrics.horizontalAdvance(mark.text) + 2.0 * gap, metrics.height());
    if (vertical) { // beside the line, on the side with more room, under what is there already
        const bool right = at.x() + box.width() + gap < plot.right();
        box.moveTopLeft({right ? at.x() + gap : at.x() - gap - box.width(), plot.top() + gap});
        box.moveLeft(std::max(box.left(), plot.left()));
        while (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
            box.translate(0.0, box.height());
    } else {
        const bool above = at.y() - box.height() > plot.top();
        box.moveTopRight({plot.right() - gap, above ? at.y() - box.height() : at.y()});
    }
    taken.append(box);
    QColor behind = Look::instance().colors().plot;
    behind.setAlphaF(0.85F);
    painter.fillRect(box, behind);
    painter.drawText(box, Qt::AlignCenter, mark.text);
}

void ReportChart::drawLegend(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const QFontMetricsF metrics(painter.font());
    const double sample = metrics.height() * 1.8;
    const double gap = metrics.height() / 3.0;
    double x = plot.left();
    const double middle = plot.top() - metrics.height() * 0.85;
    for (const Curve& curve : m_curves) {
        painter.setPen(penOf(curve));
        painter.drawLine(QLineF(x, middle, x + sample, middle));
        const double width = metrics.horizontalAdvance(curve.series->name());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(x + sample + gap, middle - metrics.height() / 2.0, width + 1.0, metrics.height()),
                         Qt::AlignVCenter | Qt::TextDontClip, curve.series->name());
        x += sample + width + 4.0 * gap;
    }
}

void ReportChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->setFont(font());
    if (m_curves.isEmpty()) {
        painter->setPen(Look::instance().colors().dimmedText);
        painter->drawText(sceneRect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        painter->save();
        painter->setClipRect(chart()->plotArea());
        for (const Curve& curve : m_curves)
            if (curve.filled)
                drawFill(*painter, curve);
        painter->restore();
        drawLegend(*painter);
        QList<QRectF> taken;
        for (const ChartMark& mark : m_marks)
            drawMark(*painter, mark, taken);
    }
    painter->restore();
}

void ReportChart::drawOverlay(QPainter& painter) const
{
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Look::instance().colors().focus, 2.0));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ReportChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LocaleChange) {
        chart()->setLocale(locale());
        takeLook();
    }
}

void ReportChart::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void ReportChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ReportChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace resonate
