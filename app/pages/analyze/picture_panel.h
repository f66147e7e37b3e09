#pragma once

#include "pipeline/recording/open_recording.h"

#include <QWidget>

namespace resonate {

class OverviewStrip;
class PeakPyramid;
class PeakStore;
class SpectrogramControls;
class SpectrogramView;
class TileStore;
class TimeRuler;
class TimeViewport;
class WaveformView;

/// The recording to look at: all of it in a strip with its songs, and below, linked, a ruler, the waveform, and the
/// spectrogram with the ends of its band marked.
class PicturePanel final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    PicturePanel(PeakStore& peaks, TileStore& tiles, QWidget* parent = nullptr);

    void setRecording(const OpenRecording& recording);
    void clear();
    /// Songs that are not chosen are dimmed; empty: the whole is.
    void setChosenSongs(const QList<int>& chosen);
    void setPlayhead(double seconds);
    TimeViewport& viewport() noexcept { return *m_viewport; }

Q_SIGNALS:
    void seekRequested(double seconds);

private:
    void layOut();
    void showSongs();

    PeakStore& m_peaks;
    TileStore& m_tiles;
    std::string m_key;
    std::shared_ptr<const PeakPyramid> m_pyramid;
    std::vector<TimeSpan> m_songs;
    QList<int> m_chosen;
    TimeViewport* m_viewport;
    OverviewStrip* m_strip;
    TimeRuler* m_ruler;
    WaveformView* m_waveform;
    SpectrogramView* m_spectrogram;
    SpectrogramControls* m_controls;
};

} // namespace resonate
