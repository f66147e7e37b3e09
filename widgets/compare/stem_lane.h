#pragma once

#include "widgets/compare/comparison_view.h"

#include <QWidget>

class QToolButton;

namespace resonate {

/// One stem: its name in its colour, solo and mute, and its waveform.
class StemLane final : public QWidget {
    Q_OBJECT
public:
    /// `index`: in kStems order, for the colour.
    StemLane(int index, TimeViewport& viewport, PeakStore& peaks, QWidget* parent = nullptr);

    /// What stands before the waveform: the same in all lanes and before their ruler.
    int headerWidth() const;
    void setHeaderWidth(int pixels);
    void setAudio(const ComparedAudio& audio, double beginSeconds);
    void setPlayhead(double seconds);
    void setSelection(const std::optional<TimeSpan>& selection);
    void setChoice(bool muted, bool soloed);
    /// Whether it is heard among the chosen stems: else its waveform is dimmed, and the name says so.
    void setHeard(bool heard);

Q_SIGNALS:
    void muteToggled(bool muted);
    void soloToggled(bool soloed);
    void seekRequested(double seconds);
    void selectionChanged(const resonate::TimeSpan& selection);
    void selectionCleared();

private:
    void takeColor();
    QString silentName() const;

    int m_index;
    PeakStore& m_peaks;
    bool m_heard = true;
    QString m_title;
    QWidget* m_header;
    QLabel* m_name;
    QToolButton* m_solo;
    QToolButton* m_mute;
    WaveformView* m_waveform;
};

} // namespace resonate
