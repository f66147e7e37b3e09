#pragma once

#include <QChartView>
#include <QColor>
#include <QLineSeries>
#include <QList>

#include <optional>

namespace resonate {

/// A line over the plot at one value of an axis, with its meaning written beside it.
struct ChartMark {
    Qt::Orientation orientation = Qt::Vertical; ///< of the line: vertical ones stand at an x
    double value = 0.0;                         ///< on that axis
    QString text;
    bool operator==(const ChartMark&) const = default;
};

/// What all charts of a report share: Look's colours and the program's font, no animations, a legend that shows dashes
/// as well as colours, marks over the plot, and a description for screen readers. Axes run from left to right in every
/// language.
class ReportChart : public QChartView {
    Q_OBJECT
public:
    explicit ReportChart(QWidget* parent = nullptr);

    const QList<ChartMark>& marks() const noexcept { return m_marks; }
    /// What is drawn, in the legend's order.
    QStringList curveNames() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    enum class Dash { Solid, Dashed, Dotted };
    struct Curve {
        QLineSeries* series = nullptr;
        QColor color;
        Dash dash = Dash::Solid;
        bool filled = false; ///< down to the bottom of the plot
    };

    /// Takes the place of what was drawn. Both axes exist already.
    void setCurves(const QList<Curve>& curves);
    void setMarks(const QList<ChartMark>& marks);
    /// Replaces the axis at that edge of the plot.
    void setAxis(QAbstractAxis* axis, Qt::Alignment edge);
    void setEmptyText(const QString& text) { m_emptyText = text; }
    bool isEmpty() const noexcept { return m_curves.isEmpty(); }
    /// Sets the curves' colours anew: called when the look changes, before colours are used.
    virtual void chooseColors() {}
    QList<Curve>& curves() noexcept { return m_curves; }
    /// How many labels the horizontal axis has room for.
    int labelsThatFit() const;
    QPointF toScene(double x, double y) const;
    double xAt(const QPointF& viewPosition) const;

    /// Over the finished picture, as often as it likes: the picture is kept.
    virtual void drawOverlay(QPainter& painter) const;

    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void takeLook();
    void redraw();
    void drawFill(QPainter& painter, const Curve& curve) const;
    void drawMark(QPainter& painter, const ChartMark& mark, QList<QRectF>& taken) const;
    void drawLegend(QPainter& painter) const;
    QPen penOf(const Curve& curve) const;

    QList<Curve> m_curves;
    QList<ChartMark> m_marks;
    QString m_emptyText;
    QPixmap m_picture; ///< null: out of date
};

} // namespace resonate
