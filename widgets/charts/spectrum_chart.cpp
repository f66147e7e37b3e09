#include "widgets/charts/spectrum_chart.h"

#include "pipeline/report_figure.h"
#include "widgets/charts/chart_axes.h"
#include "widgets/look/look.h"

#include <QChart>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

/// Nothing further down is seen beside the music.
constexpr double kShownDb = 90.0;
/// For what is written on marks.
constexpr double kMarkRoomDb = 8.0;
constexpr double kHighestHz = 20'000.0;

QLineSeries* seriesOf(const SpectrumReading& spectrum, const QString& name)
{
    auto* series = new QLineSeries;
    series->setName(name);
    QList<QPointF> points;
    const std::size_t count = std::min(spectrum.thirdOctaveHz.size(), spectrum.thirdOctaveDb.size());
    for (std::size_t i = 0; i < count; ++i)
        points.append({frequencyPosition(spectrum.thirdOctaveHz[i]), spectrum.thirdOctaveDb[i]});
    series->replace(points);
    return series;
}

double loudestBand(const SpectrumReading& spectrum)
{
    return spectrum.thirdOctaveDb.empty() ? -kShownDb : *std::ranges::max_element(spectrum.thirdOctaveDb);
}

double quietestBand(const SpectrumReading& spectrum)
{
    return spectrum.thirdOctaveDb.empty() ? 0.0 : *std::ranges::min_element(spectrum.thirdOctaveDb);
}

} // namespace

SpectrumChart::SpectrumChart(QWidget* parent) : ReportChart(parent)
{
    setEmptyText(tr("No spectrum yet."));
    setAccessibleName(tr("Spectrum"));
}

void SpectrumChart::setBefore(const SpectrumReading& spectrum, const BandwidthReading& bandwidth)
{
    m_before = spectrum;
    m_bandwidth = bandwidth;
    m_after.reset();
    showAll();
}

void SpectrumChart::setAfter(const std::optional<SpectrumReading>& spectrum)
{
    m_after = spectrum;
    showAll();
}

void SpectrumChart::setReference(const std::optional<SpectrumReading>& spectrum)
{
    m_reference = spectrum;
    showAll();
}

void SpectrumChart::clear()
{
    m_before.reset();
    m_after.reset();
    m_reference.reset();
    showAll();
}

void SpectrumChart::showAll()
{
    QList<Curve> drawn;
    double loudest = -200.0;
    double quietest = 0.0;
    const auto add = [&](const std::optional<SpectrumReading>& spectrum, const QString& name, Dash dash) {
        if (!spectrum || spectrum->thirdOctaveHz.empty())
            return;
        loudest = std::max(loudest, loudestBand(*spectrum));
        quietest = std::min(quietest, quietestBand(*spectrum));
        drawn.append({seriesOf(*spectrum, name), {}, dash, drawn.isEmpty()});
    };
    add(m_before, m_after ? tr("Before") : tr("Recording"), m_after ? Dash::Dashed : Dash::Solid);
    add(m_after, tr("After"), Dash::Solid);
    add(m_reference, tr("Reference"), Dash::Dotted);
    setCurves({});
    if (!drawn.isEmpty()) {
        m_shownLabels = 0;
        showFrequencyAxis();
        setAxis(steppedAxis(std::max(quietest, loudest - kShownDb), loudest + kMarkRoomDb, 10.0, tr("Level (dBFS)")),
                Qt::AlignLeft);
    }
    setCurves(drawn);
    setMarks(bandEnds());
    describe();
}

void SpectrumChart::showFrequencyAxis()
{
    const int labels = labelsThatFit();
    if (labels == m_shownLabels)
        return;
    m_shownLabels = labels;
    setAxis(frequencyAxis(kHighestHz, labels, tr("Frequency (Hz)")), Qt::AlignBottom);
}

void SpectrumChart::resizeEvent(QResizeEvent* event)
{
    ReportChart::resizeEvent(event);
    if (!isEmpty())
        showFrequencyAxis();
}

void SpectrumChart::chooseColors()
{
    const LookColors& colors = Look::instance().colors();
    for (Curve& curve : curves()) {
        const bool before = m_before && &curve == &curves().first();
        curve.color = before ? colors.original : curve.dash == Dash::Dotted ? colors.synthesised : colors.restored;
    }
}

QList<ChartMark> SpectrumChart::bandEnds() const
{
    if (!m_before || !m_bandwidth.reliable)
        return {};
    QList<ChartMark> ends;
    if (m_bandwidth.lowHz > 20.0)
        ends.append({Qt::Vertical, frequencyPosition(m_bandwidth.lowHz),
                     tr("Bass begins at %1", "on a line in a chart").arg(hertzText(m_bandwidth.lowHz))});
    if (m_bandwidth.bandLimited)
        ends.append({Qt::Vertical, frequencyPosition(m_bandwidth.highHz),
                     tr("Treble ends at %1", "on a line in a chart").arg(hertzText(m_bandwidth.highHz))});
    return ends;
}

void SpectrumChart::describe()
{
    if (!m_before || m_before->thirdOctaveHz.empty()) {
        setAccessibleDescription(tr("No spectrum yet."));
        return;
    }
    const auto loudest = std::ranges::max_element(m_before->thirdOctaveDb) - m_before->thirdOctaveDb.begin();
    QStringList parts = {tr("Level over frequency, from %1 to %2, loudest around %3.")
                             .arg(hertzText(m_before->thirdOctaveHz.front()), hertzText(m_before->thirdOctaveHz.back()),
                                  hertzText(m_before->thirdOctaveHz[static_cast<std::size_t>(loudest)]))};
    for (const ChartMark& mark : marks())
        parts.append(mark.text);
    if (m_after)
        parts.append(tr("The restored spectrum is shown with it."));
    setAccessibleDescription(parts.join(QLatin1Char('\n')));
}

} // namespace resonate
