#include "app/pages/analyze/report_view.h"

#include "app/pages/analyze/picture_panel.h"
#include "app/pages/analyze/song_panel.h"
#include "pipeline/report_verdict.h"
#include "widgets/charts/level_histogram_chart.h"
#include "widgets/charts/loudness_chart.h"
#include "widgets/charts/spectrum_chart.h"
#include "widgets/report/card_grid_layout.h"
#include "widgets/report/report_cards.h"
#include "widgets/report/verdict_banner.h"

#include <QBoxLayout>
#include <QLabel>

namespace resonate {
namespace {

constexpr int kLettersPerChart = 56;

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QWidget* titled(QWidget* chart)
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = heading(chart->accessibleName());
    title->setBuddy(chart);
    column->addWidget(title);
    column->addWidget(chart, 1);
    return panel;
}

} // namespace

ReportView::ReportView(PeakStore& peaks, TileStore& tiles, QWidget* parent)
    : QScrollArea(parent),
      m_verdict(new VerdictBanner),
      m_songs(new SongPanel),
      m_cards(new ReportCards),
      m_spectrum(new SpectrumChart),
      m_loudness(new LoudnessChart),
      m_levels(new LevelHistogramChart),
      m_picture(new PicturePanel(peaks, tiles))
{
    m_verdict->setObjectName(QStringLiteral("analyze.verdict"));
    m_cards->setObjectName(QStringLiteral("analyze.cards"));
    m_spectrum->setObjectName(QStringLiteral("analyze.spectrum"));
    m_loudness->setObjectName(QStringLiteral("analyze.loudness"));
    m_levels->setObjectName(QStringLiteral("analyze.levels"));
    setAccessibleName(tr("The recording"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connect(m_loudness, &LoudnessChart::seekRequested, this, &ReportView::seekRequested);
    connect(m_picture, &PicturePanel::seekRequested, this, &ReportView::seekRequested);
    connect(m_songs, &SongPanel::seekRequested, this, &ReportView::seekRequested);
    connect(m_songs, &SongPanel::chosenChanged, this, &ReportView::songsChosen);
}

void ReportView::layOut()
{
    const int space = fontMetrics().height();
    auto* charts = new QWidget;
    auto* grid = new CardGridLayout(charts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space);
    grid->setColumnWidth(kLettersPerChart * fontMetrics().averageCharWidth());
    for (QWidget* chart : std::initializer_list<QWidget*>{m_spectrum, m_loudness, m_levels})
        grid->addWidget(titled(chart));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    charts->setSizePolicy(policy);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space / 4, space / 4, space / 4, space);
    column->setSpacing(space);
    column->addWidget(m_verdict);
    column->addWidget(m_songs);
    column->addWidget(m_cards);
    column->addWidget(charts);
    column->addWidget(heading(tr("The recording")));
    column->addWidget(m_picture);
    column->addStretch(1);
    setWidget(page);
}

void ReportView::setRecording(const OpenRecording& recording)
{
    const RecordingReport& report = recording.report;
    m_verdict->setVerdict(reportVerdict(report));
    m_songs->setSongs(report.structure.songs);
    m_songs->setVisible(report.structure.songs.size() > 1);
    m_cards->setReport(report);
    m_spectrum->setBefore(report.spectrum, report.bandwidth);
    m_loudness->setBefore(report.loudnessCurve);
    m_levels->setBefore(report.levelHistogram, report.clipping);
    m_picture->setRecording(recording);
}

void ReportView::clear()
{
    m_verdict->setVerdict({});
    m_songs->setSongs({});
    m_cards->clear();
    m_spectrum->clear();
    m_loudness->clear();
    m_levels->clear();
    m_picture->clear();
}

void ReportView::setChosenSongs(const QList<int>& songs)
{
    m_songs->setChosen(songs);
    m_picture->setChosenSongs(songs);
}

void ReportView::setTarget(std::optional<double> lufs)
{
    m_loudness->setTarget(lufs);
}

void ReportView::setPlayhead(double seconds)
{
    m_loudness->setPlayhead(seconds);
    m_picture->setPlayhead(seconds);
}

} // namespace resonate
