#pragma once

#include "pipeline/arriving.h"
#include "pipeline/progress.h"
#include "widgets/time/time_viewport.h"

#include <QWidget>

#include <string>

class QLabel;
class QProgressBar;
class QPushButton;

namespace resonate {

class AnalysisWork;
class Document;
class PeakStore;
class SongPanel;
class WaveformView;

/// How far the recording was read and measured, and its waveform as far as it is there.
class ArrivalPanel final : public QWidget {
    Q_OBJECT
public:
    ArrivalPanel(Document& document, AnalysisWork& analysis, PeakStore& peaks, QWidget* parent = nullptr);

private:
    void showState();
    void showProgress(const Progress& progress);
    void showArriving(const Arriving& arriving);
    void showRecording();
    void showSong(double seconds);

    Document& m_document;
    AnalysisWork& m_analysis;
    PeakStore& m_peaks;
    TimeViewport m_viewport;
    WaveformView* m_wave;
    SongPanel* m_songs;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_start;
    std::string m_key; // of what is shown
};

} // namespace resonate
