#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/time/time_slider.h"
#include "widgets/waveform/waveform_image.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

class AudioSource;
class PeakPyramid;
class PeakStore;
class TimeViewport;
class WaveformSource;

/// A stretch of the recording with a name: a song.
struct LabelledSpan {
    TimeSpan span;
    QString label;
    bool chosen = true; ///< what is not chosen is dimmed and its label struck out
    bool operator==(const LabelledSpan&) const = default;
};

/// The whole recording in a small strip: what the linked views show of it, songs by name, and a region of fixed length
/// (the preview) that is moved by dragging, by clicking where it shall be, or with the arrow keys (a second, with Shift
/// ten), Page Up and Page Down (its length), Home and End. Without a region the same moves what the linked views show.
class OverviewStrip final : public QWidget, public TimeSlider {
    Q_OBJECT
public:
    explicit OverviewStrip(QWidget* parent = nullptr);
    ~OverviewStrip() override;

    void setDuration(double seconds);
    /// What is shown elsewhere; null: nothing to show and to move. May go away before the strip does.
    void setViewport(TimeViewport* viewport);
    void setSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store);
    void setPeaks(std::shared_ptr<const PeakPyramid> peaks);
    void peaksGrew();
    /// Cut to the recording. Emits nothing.
    void setRegion(const std::optional<TimeSpan>& region);
    const std::optional<TimeSpan>& region() const noexcept { return m_region; }
    void setRegionName(const QString& name);
    void setSpans(std::vector<LabelledSpan> spans);
    void setPlayhead(double seconds);
    void setEmptyText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// While it is dragged, and with every key.
    void regionMoved(const resonate::TimeSpan& region);
    /// When it was let go of, or after a key: worth beginning work on.
    void regionChosen(const resonate::TimeSpan& region);
    void spanActivated(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    double sliderSeconds() const override;
    double sliderMaximumSeconds() const override;
    void moveSlider(double seconds) override;
    double sliderStepSeconds() const override;
    double labelHeight() const;
    double xOf(double seconds) const;
    double secondsAt(double x) const;
    std::optional<TimeSpan> movable() const;
    void moveTo(double beginSeconds, bool done);
    void redraw();
    void describe();
    int spanAt(const QPointF& position) const;
    void paintWaveform(QPainter& painter);
    void paintSpans(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    void paintRegion(QPainter& painter) const;

    QPointer<TimeViewport> m_viewport;
    std::unique_ptr<WaveformSource> m_source;
    std::unique_ptr<WaveformSource> m_none;
    WaveformImage m_image;
    std::vector<LabelledSpan> m_spans;
    std::optional<TimeSpan> m_region;
    QString m_regionName;
    QString m_emptyText;
    double m_duration = 0.0;
    double m_playhead = 0.0;
    std::optional<double> m_grabbed; // seconds from what is moved to where it was grabbed
};

} // namespace resonate
