#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_source.h"
#include "widgets/spectrogram/spectrogram_view.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <string>

class QButtonGroup;
class QToolButton;
class QLabel;

namespace resonate {

class PeakStore;
class SpectrogramControls;
class TileStore;
class TimeRuler;
class TimeViewport;
class WaveformView;

/// How two versions are held against each other.
enum class ComparisonMode {
    SideBySide,
    Overlay,    ///< waveforms on each other; the spectrogram of the one that is heard
    Difference, ///< what was removed; the spectrogram's change in decibels
};

/// One version of the audio, with the name of its content in the stores.
struct ComparedAudio {
    std::string key;
    std::shared_ptr<const AudioSource> audio; ///< null: there is none
};

/// Waveforms and spectrograms before and after, which zoom, pan, play and point together.
class ComparisonView final : public QWidget {
    Q_OBJECT
public:
    ComparisonView(TimeViewport& viewport, PeakStore& peaks, TileStore& tiles, QWidget* parent = nullptr);

    /// All three begin at `beginSeconds` of the recording.
    void setAudio(const ComparedAudio& before, const ComparedAudio& after, const ComparedAudio& removed,
                  double beginSeconds);
    void setMode(ComparisonMode mode);
    ComparisonMode mode() const noexcept { return m_mode; }
    /// Which of the two is heard: overlays show its spectrogram.
    void setOriginalHeard(bool isOriginal);
    void setPlayhead(double seconds);
    void setSelection(const std::optional<TimeSpan>& selection);

Q_SIGNALS:
    void seekRequested(double seconds);
    void selectionChanged(const resonate::TimeSpan& selection);
    void selectionCleared();
    void modeChanged(resonate::ComparisonMode mode);

private:
    struct Column {
        QLabel* title = nullptr;
        TimeRuler* ruler = nullptr;
        WaveformView* waveform = nullptr;
        SpectrogramView* spectrogram = nullptr;
    };
    Column makeColumn(const QString& name, TimeViewport& viewport);
    QWidget* makeModes();
    void layOut(QWidget* modes);
    QWidget* makeRoomForControls();
    void link(Column& column, Column& other);
    void showMode();
    void showWaveforms();
    void takeColors();

    PeakStore& m_peaks;
    TileStore& m_tiles;
    ComparedAudio m_before, m_after, m_removed;
    double m_begin = 0.0;
    ComparisonMode m_mode = ComparisonMode::SideBySide;
    bool m_originalHeard = false;
    Column m_first;
    Column m_second;
    QButtonGroup* m_modes;
    SpectrogramControls* m_controls;
    QToolButton* m_showControls;
};

} // namespace resonate
