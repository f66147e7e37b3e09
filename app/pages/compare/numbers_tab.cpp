#include "app/pages/compare/numbers_tab.h"

#include "app/pages/compare/compared_restoration.h"
#include "widgets/charts/before_after_chart.h"
#include "widgets/charts/loudness_chart.h"
#include "widgets/charts/spectrum_chart.h"
#include "widgets/compare/metrics_model.h"
#include "widgets/compare/metrics_table.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace resonate {
namespace {

/// The figures that bars say at a glance, each on the scale that it has in everyday recordings.
QList<BeforeAfterBar> barsOf(const Restoration& made, const QList<MetricRow>& rows)
{
    struct Bar {
        const char* id;
        double before, after, lowest, highest;
    };
    const RecordingReport &was = made.before, &is = made.after;
    const Bar bars[] = {
        {"loudness.integrated", was.loudness.integratedLufs, is.loudness.integratedLufs, -50.0, 0.0},
        {"noise.snr", was.noise.snrDb, is.noise.snrDb, 0.0, 40.0},
        {"bandwidth.high", was.bandwidth.highHz, is.bandwidth.highHz, 0.0, 24'000.0},
        {"level.crest", was.level.crestDb, is.level.crestDb, 0.0, 25.0},
        {"reverb.tail", was.reverb.tail, is.reverb.tail, 0.0, 1.0},
    };
    QList<BeforeAfterBar> list;
    for (const Bar& bar : bars)
        for (const MetricRow& row : rows)
            if (row.id == QLatin1String(bar.id))
                list.append({row.label, bar.before, bar.after, bar.lowest, bar.highest, row.before, row.after,
                             metricChangeWord(row.change)});
    return list;
}

} // namespace

NumbersTab::NumbersTab(ComparedRestoration& compared, QWidget* parent)
    : QWidget(parent),
      m_compared(compared),
      m_model(new MetricsModel(this)),
      m_empty(
          new QLabel(tr("There are no figures to compare yet: restore the recording, or wait for its preview."), this)),
      m_body(new QWidget(this)),
      m_spectrum(new SpectrumChart),
      m_loudness(new LoudnessChart),
      m_bars(new BeforeAfterChart)
{
    m_empty->setObjectName(QStringLiteral("compare.numbersEmpty"));
    m_empty->setWordWrap(true);
    layOut();
    connect(m_loudness, &LoudnessChart::seekRequested, this, &NumbersTab::seekRequested);
    connect(&compared, &ComparedRestoration::changed, this, &NumbersTab::showFigures);
    showFigures();
}

void NumbersTab::layOut()
{
    auto* table = new MetricsTable(*m_model);
    table->setObjectName(QStringLiteral("compare.metrics"));
    auto* copy = new QPushButton(tr("&Copy the table"));
    copy->setObjectName(QStringLiteral("compare.copyMetrics"));
    connect(copy, &QPushButton::clicked, table, &MetricsTable::copyAll);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->addWidget(table, 1);
    column->addWidget(copy, 0, Qt::AlignLeading);

    m_spectrum->setObjectName(QStringLiteral("compare.spectrumChart"));
    m_loudness->setObjectName(QStringLiteral("compare.loudnessChart"));
    m_bars->setObjectName(QStringLiteral("compare.barsChart"));
    auto* charts = new QTabWidget;
    charts->setObjectName(QStringLiteral("compare.charts"));
    charts->setAccessibleName(tr("Charts before and after"));
    charts->setDocumentMode(true);
    charts->addTab(m_spectrum, tr("Spectrum"));
    charts->addTab(m_loudness, tr("Loudness"));
    charts->addTab(m_bars, tr("At a glance"));
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(charts);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    const int character = fontMetrics().averageCharWidth();
    splitter->setSizes({80 * character, 70 * character});
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
}

void NumbersTab::showFigures()
{
    const auto made = m_compared.current();
    m_empty->setVisible(!made);
    m_body->setVisible(made != nullptr);
    if (!made) {
        m_model->setRows({});
        m_spectrum->clear();
        m_loudness->clear();
        m_bars->setBars({});
        return;
    }
    const QList<MetricRow> rows = metricRows(*made);
    m_model->setRows(rows);
    m_spectrum->setBefore(made->before.spectrum, made->before.bandwidth);
    m_spectrum->setAfter(made->after.spectrum);
    m_loudness->setBefore(made->before.loudnessCurve);
    m_loudness->setAfter(made->after.loudnessCurve, made->part.beginSeconds);
    m_loudness->setTarget(targetLufsOf(made->plan));
    m_bars->setBars(barsOf(*made, rows));
}

void NumbersTab::setPlayhead(double seconds)
{
    if (m_loudness->isVisible())
        m_loudness->setPlayhead(seconds);
}

} // namespace resonate
