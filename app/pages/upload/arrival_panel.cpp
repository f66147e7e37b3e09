#include "app/pages/upload/arrival_panel.h"

#include "app/document/document.h"
#include "app/pages/analyze/song_choice.h"
#include "app/pages/analyze/song_panel.h"
#include "app/work/analysis_work.h"
#include "pipeline/overview/growing_file.h"
#include "pipeline/overview/peak_store.h"
#include "widgets/time/time_text.h"
#include "widgets/waveform/waveform_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace resonate {
namespace {

constexpr int kSteps = 1000; // of the progress bar

} // namespace

ArrivalPanel::ArrivalPanel(Document& document, AnalysisWork& analysis, PeakStore& peaks, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_analysis(analysis),
      m_peaks(peaks),
      m_wave(new WaveformView(this)),
      m_songs(new SongPanel(this)),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Stop"), this)),
      m_start(new QPushButton(tr("&Read it again"), this))
{
    m_wave->setObjectName(QStringLiteral("upload.wave"));
    m_wave->setViewport(&m_viewport);
    m_words->setObjectName(QStringLiteral("upload.progress"));
    m_words->setWordWrap(true);
    m_bar->setAccessibleName(tr("Reading and measuring"));
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("upload.stop"));
    m_stop->setAccessibleName(tr("Stop reading"));
    m_start->setObjectName(QStringLiteral("upload.start"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wave, 2);
    auto* row = new QHBoxLayout;
    row->setSpacing(fontMetrics().height());
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    row->addWidget(m_start);
    column->addLayout(row);
    column->addWidget(m_songs, 1);

    connect(m_stop, &QPushButton::clicked, &m_analysis, &AnalysisWork::cancel);
    connect(m_start, &QPushButton::clicked, &m_analysis, &AnalysisWork::start);
    connect(&m_analysis, &AnalysisWork::busyChanged, this, &ArrivalPanel::showState);
    connect(&m_analysis, &AnalysisWork::progressed, this, &ArrivalPanel::showProgress);
    connect(&m_analysis, &AnalysisWork::arriving, this, &ArrivalPanel::showArriving);
    connect(&m_document, &Document::recordingChanged, this, &ArrivalPanel::showRecording);
    connect(&m_document, &Document::recordingPathChanged, this, &ArrivalPanel::showRecording);
    connect(m_songs, &SongPanel::seekRequested, this, &ArrivalPanel::showSong);
    connect(m_songs, &SongPanel::chosenChanged, this,
            [this](const QList<int>& songs) { chooseSongs(m_document, songs); });
    connect(&m_document, &Document::settingsChanged, this, [this] { m_songs->setChosen(m_document.settings().songs); });
    connect(&m_peaks, &PeakStore::grew, this, [this](const std::string& key) {
        if (key == m_key)
            m_wave->peaksGrew();
    });
    showRecording();
}

void ArrivalPanel::showState()
{
    const bool busy = m_analysis.isBusy();
    const bool read = m_document.recording() != nullptr;
    m_bar->setVisible(busy);
    m_stop->setVisible(busy);
    m_start->setVisible(!busy && !read);
    if (!busy)
        m_words->setText(read ? tr("Read and measured.") : tr("It was not read to its end."));
    else if (m_bar->value() == 0)
        m_words->setText(tr("Reading…"));
}

void ArrivalPanel::showProgress(const Progress& progress)
{
    m_bar->setValue(static_cast<int>(progress.fraction * kSteps));
    const QString what = progress.stage == QLatin1String("ingest") ? tr("Reading…") : tr("Measuring…");
    m_words->setText(progress.secondsLeft
                         ? tr("%1 %2 left", "what is done, and the time").arg(what, timeText(*progress.secondsLeft))
                         : what);
}

void ArrivalPanel::showArriving(const Arriving& arriving)
{
    m_key = arriving.key;
    m_wave->setPeaks(
        m_peaks.follow(arriving.key, {arriving.file, arriving.dataOffset, arriving.format, arriving.frames}));
    // What is there yet is a share of the whole; the strip is as long as that will be.
    const double seconds = static_cast<double>(arriving.frames) / arriving.format.sampleRateHz;
    if (arriving.fraction > 0.0)
        m_viewport.setDuration(seconds / std::min(1.0, arriving.fraction));
}

void ArrivalPanel::showRecording()
{
    const auto& recording = m_document.recording();
    const auto songs = recording ? recording->report.structure.songs : std::vector<TimeSpan>();
    m_songs->setSongs(songs);
    m_songs->setChosen(m_document.settings().songs);
    m_songs->setVisible(songs.size() > 1);
    if (recording) {
        m_key = recording->key;
        m_viewport.setDuration(recording->seconds());
        m_wave->setSource(recording->key, recording->audio, m_peaks);
    } else {
        m_key.clear();
        m_bar->setValue(0);
        m_wave->setPeaks(nullptr);
        m_wave->setSelection({});
    }
    showState();
}

/// Shows where it is in the recording.
void ArrivalPanel::showSong(double seconds)
{
    for (const TimeSpan& song : m_document.recording()->report.structure.songs)
        if (song.beginSeconds == seconds)
            m_wave->setSelection(song);
}

} // namespace resonate
