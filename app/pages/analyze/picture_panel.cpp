#include "app/pages/analyze/picture_panel.h"

#include "app/pages/analyze/song_model.h"
#include "pipeline/overview/peak_store.h"
#include "pipeline/overview/tile_store.h"
#include "pipeline/report_figure.h"
#include "widgets/spectrogram/spectrogram_controls.h"
#include "widgets/spectrogram/spectrogram_view.h"
#include "widgets/time/time_ruler.h"
#include "widgets/time/time_viewport.h"
#include "widgets/waveform/overview_strip.h"
#include "widgets/waveform/waveform_view.h"

#include <QBoxLayout>

namespace resonate {
namespace {

std::vector<FrequencyMarker> bandEnds(const BandwidthReading& bandwidth)
{
    std::vector<FrequencyMarker> markers;
    if (!bandwidth.reliable)
        return markers;
    if (bandwidth.lowHz > 20.0)
        markers.push_back({bandwidth.lowHz, PicturePanel::tr("Bass begins at %1").arg(hertzText(bandwidth.lowHz))});
    if (bandwidth.bandLimited)
        markers.push_back({bandwidth.highHz, PicturePanel::tr("Treble ends at %1").arg(hertzText(bandwidth.highHz))});
    return markers;
}

} // namespace

PicturePanel::PicturePanel(PeakStore& peaks, TileStore& tiles, QWidget* parent)
    : QWidget(parent),
      m_peaks(peaks),
      m_tiles(tiles),
      m_viewport(new TimeViewport(this)),
      m_strip(new OverviewStrip(this)),
      m_ruler(new TimeRuler(this)),
      m_waveform(new WaveformView(this)),
      m_spectrogram(new SpectrogramView(this)),
      m_controls(new SpectrogramControls(this))
{
    m_strip->setObjectName(QStringLiteral("analyze.overview"));
    m_ruler->setObjectName(QStringLiteral("analyze.ruler"));
    m_waveform->setObjectName(QStringLiteral("analyze.waveform"));
    m_spectrogram->setObjectName(QStringLiteral("analyze.spectrogram"));
    m_controls->setObjectName(QStringLiteral("analyze.spectrogramControls"));
    m_strip->setViewport(m_viewport);
    m_ruler->setViewport(m_viewport);
    m_waveform->setViewport(m_viewport);
    m_spectrogram->setViewport(m_viewport);
    m_controls->setWaveformOffered(true);
    m_controls->setSpectrogramStyle(m_spectrogram->spectrogramStyle());
    layOut();
    connect(m_controls, &SpectrogramControls::styleChanged, m_spectrogram, &SpectrogramView::setSpectrogramStyle);
    connect(m_ruler, &TimeRuler::seekRequested, this, &PicturePanel::seekRequested);
    connect(m_waveform, &WaveformView::seekRequested, this, &PicturePanel::seekRequested);
    connect(m_spectrogram, &SpectrogramView::seekRequested, this, &PicturePanel::seekRequested);
    connect(&m_peaks, &PeakStore::grew, this, [this](const std::string& key) {
        if (key == m_key)
            m_spectrogram->setWaveform(m_pyramid);
    });
}

void PicturePanel::layOut()
{
    const int line = fontMetrics().height();
    m_waveform->setMinimumHeight(5 * line);
    m_spectrogram->setMinimumHeight(12 * line);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_strip);
    column->addSpacing(line / 3);
    column->addWidget(m_ruler);
    column->addWidget(m_waveform, 2);
    column->addWidget(m_spectrogram, 5);
    column->addSpacing(line / 3);
    column->addWidget(m_controls);
}

void PicturePanel::setRecording(const OpenRecording& recording)
{
    m_key = recording.key;
    m_pyramid = m_peaks.peaks(recording.key, recording.audio);
    m_viewport->setDuration(recording.report.durationSeconds);
    m_viewport->showAll();
    m_strip->setDuration(recording.report.durationSeconds);
    m_strip->setSource(recording.key, recording.audio, m_peaks);
    m_waveform->setSource(recording.key, recording.audio, m_peaks);
    m_spectrogram->setSource(recording.key, recording.audio, m_tiles);
    m_spectrogram->setWaveform(m_pyramid);
    m_spectrogram->setMarkers(bandEnds(recording.report.bandwidth));
    m_songs = recording.report.structure.songs;
    showSongs();
}

void PicturePanel::clear()
{
    m_key.clear();
    m_pyramid.reset();
    m_strip->setPeaks(nullptr);
    m_waveform->setPeaks(nullptr);
    m_spectrogram->clearSources();
    m_spectrogram->setWaveform(nullptr);
    m_songs.clear();
    showSongs();
}

void PicturePanel::setChosenSongs(const QList<int>& chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    showSongs();
}

void PicturePanel::showSongs()
{
    std::vector<LabelledSpan> spans;
    if (m_songs.size() > 1)
        for (std::size_t i = 0; i < m_songs.size(); ++i) {
            const int song = static_cast<int>(i);
            spans.push_back({m_songs[i], SongModel::nameOf(song), m_chosen.isEmpty() || m_chosen.contains(song)});
        }
    m_strip->setSpans(std::move(spans));
}

void PicturePanel::setPlayhead(double seconds)
{
    m_strip->setPlayhead(seconds);
    m_ruler->setPlayhead(seconds);
    m_waveform->setPlayhead(seconds);
    m_spectrogram->setPlayhead(seconds);
}

} // namespace resonate
