#include "widgets/charts/level_histogram_chart.h"

#include "pipeline/report_figure.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/look/look.h"

#include <QChart>

#include <algorithm>

namespace resonate {
namespace {

/// What is quieter is not music.
constexpr double kQuietestDbfs = -72.0;
constexpr double kLoudestDbfs = 3.0;

double stepBegin(std::size_t step)
{
    return LevelHistogram::kLowestDbfs + LevelHistogram::kStepDb * static_cast<double>(step);
}

double highestShare(const std::vector<double>& shares)
{
    return shares.empty() ? 0.0 : *std::ranges::max_element(shares);
}

/// A staircase, in percent of the time. What lies beyond the axis is counted in its last step.
QLineSeries* seriesOf(const std::vector<double>& shares, const QString& name)
{
    auto* series = new QLineSeries;
    series->setName(name);
    QList<QPointF> points;
    double quieter = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double begin = stepBegin(i);
        const double end = begin + LevelHistogram::kStepDb;
        quieter += shares[i];
        if (end <= kQuietestDbfs || begin >= kLoudestDbfs)
            continue;
        const double percent = 100.0 * (begin <= kQuietestDbfs ? quieter : shares[i]);
        points << QPointF(begin, percent) << QPointF(end, percent);
    }
    series->replace(points);
    return series;
}

/// Under which so much of the time lies.
double quantileDbfs(const std::vector<double>& shares, double wanted)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (sum += shares[i]; sum >= wanted)
            return stepBegin(i);
    return stepBegin(shares.size());
}

} // namespace

LevelHistogramChart::LevelHistogramChart(QWidget* parent) : ReportChart(parent)
{
    setEmptyText(tr("No levels yet."));
    setAccessibleName(tr("Levels"));
}

void LevelHistogramChart::setBefore(const LevelHistogram& histogram, const ClippingReading& clipping)
{
    m_before = histogram;
    m_clipping = clipping;
    m_after.reset();
    showAll();
}

void LevelHistogramChart::setAfter(const std::optional<LevelHistogram>& histogram)
{
    m_after = histogram;
    showAll();
}

void LevelHistogramChart::clear()
{
    m_before.reset();
    m_after.reset();
    showAll();
}

void LevelHistogramChart::showAll()
{
    QList<Curve> drawn;
    double highest = 0.0;
    const auto add = [&](const std::vector<double>& shares, const QString& name, Dash dash, bool filled) {
        if (shares.empty())
            return;
        highest = std::max(highest, 100.0 * highestShare(shares));
        drawn.append({seriesOf(shares, name), {}, dash, filled});
    };
    if (m_before && m_after) {
        add(m_before->rmsShares, tr("Before"), Dash::Dashed, false);
        add(m_after->rmsShares, tr("After"), Dash::Solid, true);
    } else if (m_before) {
        add(m_before->rmsShares, tr("Level"), Dash::Solid, true);
        add(m_before->peakShares, tr("Peaks"), Dash::Dotted, false);
    }
    setCurves({});
    if (!drawn.isEmpty()) {
        auto* levels = steppedAxis(kQuietestDbfs, kLoudestDbfs, 12.0, tr("Level (dBFS)"));
        levels->setRange(kQuietestDbfs, kLoudestDbfs);
        setAxis(levels, Qt::AlignBottom);
        const double step = highest > 40.0 ? 20.0 : highest > 16.0 ? 10.0 : highest > 8.0 ? 4.0 : 2.0;
        setAxis(steppedAxis(0.0, highest, step, tr("Share of the time (%)")), Qt::AlignLeft);
    }
    setCurves(drawn);
    const bool clipped = m_before && m_clipping.severity != ClippingSeverity::None;
    setMarks(clipped ? QList<ChartMark>{{Qt::Vertical, m_clipping.levelDbfs,
                                         tr("Cut off at %1 dBFS", "peaks; on a line in a chart")
                                             .arg(fixedText(m_clipping.levelDbfs, 1))}}
                     : QList<ChartMark>());
    describe();
}

void LevelHistogramChart::chooseColors()
{
    const LookColors& colors = Look::instance().colors();
    for (Curve& curve : curves())
        curve.color = curve.dash == Dash::Dotted                              ? colors.removed
                      : &curve == &curves().first() && (m_before || !m_after) ? colors.original
                                                                              : colors.restored;
}

void LevelHistogramChart::describe()
{
    const auto& shown = m_after ? m_after : m_before;
    if (!shown || shown->rmsShares.empty()) {
        setAccessibleDescription(tr("No levels yet."));
        return;
    }
    QStringList parts = {tr("Half of the time lies between %1 and %2 dBFS.")
                             .arg(fixedText(quantileDbfs(shown->rmsShares, 0.25), 0),
                                  fixedText(quantileDbfs(shown->rmsShares, 0.75) + LevelHistogram::kStepDb, 0))};
    for (const ChartMark& mark : marks())
        parts.append(mark.text);
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

} // namespace resonate
