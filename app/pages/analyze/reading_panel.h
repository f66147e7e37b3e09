#pragma once

#include "pipeline/arriving.h"
#include "pipeline/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace resonate {

class PeakStore;
class TimeViewport;
class WaveformView;

/// While a recording is read and measured: its waveform as far as it was read, what goes on, how far it is, how long it
/// takes, and a way out.
class ReadingPanel final : public QWidget {
    Q_OBJECT
public:
    /// `peaks` outlives the panel.
    explicit ReadingPanel(PeakStore& peaks, QWidget* parent = nullptr);

    /// Another run begins.
    void begin(const QString& fileName);
    void setProgress(const Progress& progress);
    void setArriving(const Arriving& arriving);

Q_SIGNALS:
    void cancelled();

private:
    void layOut();

    PeakStore& m_peaks;
    std::string m_key;
    TimeViewport* m_viewport;
    WaveformView* m_waveform;
    QLabel* m_title;
    QLabel* m_stage;
    QLabel* m_left;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace resonate
