#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

class QPainter;

namespace resonate {

/// A place on an axis with what stands there.
struct PlotTick {
    double value = 0.0;
    QString text;
};

struct PlotCurve {
    QString name;
    QColor color;
    Qt::PenStyle style = Qt::SolidLine; ///< curves differ by it too: paper may be black and white
    QList<QPointF> points;              ///< in the axes' units, from left to right
};

/// A value that the curves are held against.
struct PlotLevel {
    double value = 0.0;
    QString text;
};

/// A picture of curves for paper: dark on white whatever the program looks like.
struct PrintedPlot {
    QString title;                ///< also what somebody hears who cannot see it
    QString horizontal, vertical; ///< what the axes show, with their units
    double left = 0.0, right = 1.0, bottom = 0.0, top = 1.0;
    bool logarithmic = false; ///< of the horizontal axis; left > 0 then
    QList<PlotTick> across, upwards;
    QList<PlotCurve> curves;
    QList<PlotLevel> levels;
    QImage picture; ///< fills the plot, under the curves; null: none
};

inline constexpr QSize kPlotSize(760, 300); ///< in CSS pixels

void paintPlot(QPainter& painter, const QSizeF& size, const PrintedPlot& plot);
QByteArray plotSvg(const PrintedPlot& plot);
/// `scale`: pixels per CSS pixel.
QImage plotImage(const PrintedPlot& plot, double scale);

} // namespace resonate
