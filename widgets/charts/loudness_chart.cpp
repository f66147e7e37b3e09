#include "widgets/charts/loudness_chart.h"

#include "pipeline/report_figure.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/look/look.h"
#include "widgets/time/time_text.h"

#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// More points side by side are no longer told apart; of a longer curve the quietest and the loudest of each piece are
/// drawn.
constexpr std::size_t kMostPieces = 250;
constexpr double kQuietestLufs = -60.0;
constexpr double kKeySeconds = 5.0;

QLineSeries* seriesOf(const LoudnessCurve& curve, double beginSeconds, const QString& name)
{
    auto* series = new QLineSeries;
    series->setName(name);
    const std::vector<float>& values = curve.shortTermLufs;
    const auto at = [&](std::size_t i) {
        return QPointF(beginSeconds + curve.stepSeconds * static_cast<double>(i + 1),
                       std::max(static_cast<double>(values[i]), kQuietestLufs));
    };
    QList<QPointF> points;
    const std::size_t piece = values.size() / kMostPieces + 1;
    for (std::size_t first = 0; first < values.size(); first += piece) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), first + piece));
        const auto [least, most] = std::minmax_element(begin, end);
        const auto indexOf = [&](auto found) { return static_cast<std::size_t>(found - values.begin()); };
        points.append(at(std::min(indexOf(least), indexOf(most))));
        if (least != most)
            points.append(at(std::max(indexOf(least), indexOf(most))));
    }
    series->replace(points);
    return series;
}

double loudestOf(const std::optional<LoudnessCurve>& curve)
{
    return curve && !curve->shortTermLufs.empty() ? static_cast<double>(*std::ranges::max_element(curve->shortTermLufs))
                                                  : -70.0;
}

} // namespace

LoudnessChart::LoudnessChart(QWidget* parent) : ReportChart(parent)
{
    setEmptyText(tr("No loudness yet."));
    setAccessibleName(tr("Loudness over time"));
}

void LoudnessChart::setBefore(const LoudnessCurve& curve)
{
    m_before = curve;
    m_after.reset();
    showAll();
}

void LoudnessChart::setAfter(const std::optional<LoudnessCurve>& curve, double beginSeconds)
{
    m_after = curve;
    m_afterBegin = beginSeconds;
    showAll();
}

void LoudnessChart::setTarget(std::optional<double> lufs)
{
    m_target = lufs;
    showAll();
}

void LoudnessChart::setPlayhead(std::optional<double> seconds)
{
    const auto strip = [this](std::optional<double> at) {
        if (at && !isEmpty()) {
            const int x = mapFromScene(toScene(*at, 0.0)).x();
            viewport()->update(x - 3, 0, 7, viewport()->height());
        }
    };
    strip(m_playhead);
    m_playhead = seconds;
    strip(m_playhead);
}

void LoudnessChart::clear()
{
    m_before.reset();
    m_after.reset();
    m_playhead.reset();
    showAll();
}

double LoudnessChart::durationSeconds() const
{
    const auto endOf = [](const std::optional<LoudnessCurve>& curve) {
        return curve ? curve->stepSeconds * static_cast<double>(curve->shortTermLufs.size()) : 0.0;
    };
    return std::max(endOf(m_before), m_after ? m_afterBegin + endOf(m_after) : 0.0);
}

void LoudnessChart::showAll()
{
    QList<Curve> drawn;
    if (m_before && !m_before->shortTermLufs.empty())
        drawn.append({seriesOf(*m_before, 0.0, m_after ? tr("Before") : tr("Recording")),
                      {},
                      m_after ? Dash::Dashed : Dash::Solid,
                      !m_after});
    if (m_after && !m_after->shortTermLufs.empty())
        drawn.append({seriesOf(*m_after, m_afterBegin, tr("After")), {}, Dash::Solid, false});
    setCurves({});
    if (!drawn.isEmpty()) {
        const double loudest = std::max({loudestOf(m_before), loudestOf(m_after), m_target.value_or(-70.0), -50.0});
        setAxis(steppedAxis(kQuietestLufs, loudest + 1.0, 10.0, tr("Loudness (LUFS)")), Qt::AlignLeft);
        m_shownStep = 0.0;
        showTimeAxis();
    }
    setCurves(drawn);
    setMarks(m_target && !drawn.isEmpty()
                 ? QList<ChartMark>{{Qt::Horizontal, *m_target,
                                     tr("Target %1 LUFS", "on a line in a chart").arg(fixedText(*m_target, 1))}}
                 : QList<ChartMark>());
    describe();
}

void LoudnessChart::showTimeAxis()
{
    const int labels = labelsThatFit();
    const double step = timeStep(durationSeconds(), labels);
    if (step == m_shownStep)
        return;
    m_shownStep = step;
    setAxis(timeAxis(durationSeconds(), labels, tr("Time")), Qt::AlignBottom);
}

void LoudnessChart::chooseColors()
{
    for (Curve& curve : curves())
        curve.color = m_before && &curve == &curves().first() ? Look::instance().colors().original
                                                              : Look::instance().colors().restored;
}

void LoudnessChart::drawOverlay(QPainter& painter) const
{
    ReportChart::drawOverlay(painter);
    if (!m_playhead || isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    const double x = toScene(*m_playhead, 0.0).x();
    if (x < plot.left() || x > plot.right())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::instance().colors().playhead, 1.5));
    painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
}

void LoudnessChart::seek(double seconds)
{
    if (!isEmpty())
        Q_EMIT seekRequested(std::clamp(seconds, 0.0, durationSeconds()));
}

void LoudnessChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        seek(xAt(event->position()));
}

void LoudnessChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        seek(xAt(event->position()));
}

void LoudnessChart::keyPressEvent(QKeyEvent* event)
{
    const double at = m_playhead.value_or(0.0);
    switch (event->key()) {
    case Qt::Key_Left:
        return seek(at - kKeySeconds);
    case Qt::Key_Right:
        return seek(at + kKeySeconds);
    case Qt::Key_Home:
        return seek(0.0);
    case Qt::Key_End:
        return seek(durationSeconds());
    default:
        QWidget::keyPressEvent(event);
    }
}

void LoudnessChart::resizeEvent(QResizeEvent* event)
{
    ReportChart::resizeEvent(event);
    if (!isEmpty())
        showTimeAxis();
}

void LoudnessChart::describe()
{
    const auto& curve = m_after ? m_after : m_before;
    if (!curve || curve->shortTermLufs.empty()) {
        setAccessibleDescription(tr("No loudness yet."));
        return;
    }
    const auto [least, most] = std::ranges::minmax_element(curve->shortTermLufs);
    const auto moment = [&](auto found) {
        const double begin = m_after ? m_afterBegin : 0.0;
        return timeText(begin + curve->stepSeconds * static_cast<double>(found - curve->shortTermLufs.begin() + 1));
    };
    QStringList parts = {tr("Loudest at %1 with %2 LUFS, quietest at %3 with %4 LUFS.")
                             .arg(moment(most), fixedText(static_cast<double>(*most), 1), moment(least),
                                  fixedText(static_cast<double>(*least), 1))};
    for (const ChartMark& mark : marks())
        parts.append(mark.text);
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

} // namespace resonate
