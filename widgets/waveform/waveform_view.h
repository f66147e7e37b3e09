#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/time/time_slider.h"
#include "widgets/waveform/waveform_image.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <string>

namespace resonate {

class AudioSource;
class PeakPyramid;
class PeakStore;
class TimeViewport;
class WaveformSource;

/// The waveform of a recording, or of two for comparison, at any zoom of the viewport that it shares with other views.
/// Everything the mouse does keys do too; the tool tip lists both.
class WaveformView final : public QWidget, public TimeSlider {
    Q_OBJECT
public:
    /// What dragging does; the other one is done with Alt or the middle button.
    enum class Tool { Select, Pan };

    explicit WaveformView(QWidget* parent = nullptr);
    ~WaveformView() override;

    /// `viewport` may go away before the view does.
    void setViewport(TimeViewport* viewport);
    /// With the samples, for the deepest zooms; the store gives the peaks. `beginSeconds`: where the audio begins on
    /// the time axis. `store` may go away before the view does.
    void setSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                   double beginSeconds = 0.0);
    void setSecondSource(const std::string& key, std::shared_ptr<const AudioSource> audio, PeakStore& store,
                         double beginSeconds = 0.0);
    /// Peaks alone; null shows nothing. Call peaksGrew() while they grow.
    void setPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds = 0.0);
    void setSecondPeaks(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds = 0.0);
    void peaksGrew();

    void setCompareMode(WaveformCompare mode);
    WaveformCompare compareMode() const noexcept { return m_compare; }
    /// What the two are called where both are seen: "Original", "Restored".
    void setNames(const QString& first, const QString& second);
    /// Colours that are not valid stand for Look's original and restored.
    void setColors(const QColor& first, const QColor& second = {});
    void setMerged(bool merged);
    void setDecibels(bool decibels);
    bool decibels() const noexcept { return m_scale.decibels; }
    void setGridShown(bool shown);
    /// 1..WaveformScale::kMostZoom.
    void setVerticalZoom(double zoom);
    double verticalZoom() const noexcept { return m_scale.zoom; }
    /// From which amplitude on samples count as clipped.
    void setClipLevel(double amplitude);
    void setTool(Tool tool);
    void setEmptyText(const QString& text);

    void setPlayhead(double seconds);
    double playhead() const noexcept { return m_playhead; }
    /// Turns the page when the playhead leaves what is shown.
    void setFollowsPlayhead(bool follows) { m_follows = follows; }
    void setSelection(const std::optional<TimeSpan>& selection);
    const std::optional<TimeSpan>& selection() const noexcept { return m_selection; }
    void zoomToSelection();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    /// By the user; also while dragging.
    void selectionChanged(const resonate::TimeSpan& selection);
    void selectionCleared();
    void verticalZoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double sliderSeconds() const override;
    double sliderMaximumSeconds() const override;
    void moveSlider(double seconds) override;
    double sliderStepSeconds() const override;
    enum class Drag { None, Pressed, Selecting, Panning };

    bool hasTime() const;
    double secondsAt(double x) const;
    double xOf(double seconds) const;
    WaveformImage::Style style() const;
    void redraw();
    void updateDescription();
    void paintOverlays(QPainter& painter, const QRect& exposed) const;
    void paintHover(QPainter& painter) const;
    QString hoverText(double seconds, double amplitude, double peak) const;
    QString statusText() const;
    std::optional<double> edgeAt(double x) const;
    void select(double anchor, double head);
    void clearSelection();
    void requestSeek(double seconds);
    void setHover(const std::optional<QPointF>& position);
    bool seekOrSelectByKey(const QKeyEvent& event);

    QPointer<TimeViewport> m_viewport;
    std::unique_ptr<WaveformSource> m_first;
    std::unique_ptr<WaveformSource> m_second;
    WaveformImage m_image;
    WaveformCompare m_compare = WaveformCompare::First;
    WaveformScale m_scale;
    QString m_firstName;
    QString m_secondName;
    QString m_emptyText;
    QColor m_firstColor;
    QColor m_secondColor;
    bool m_merged = false;
    bool m_grid = true;
    double m_clipLevel = 32767.0 / 32768.0;
    Tool m_tool = Tool::Select;
    double m_playhead = 0.0;
    bool m_follows = false;
    std::optional<TimeSpan> m_selection;
    double m_anchor = 0.0; // the end of the selection that stays
    double m_head = 0.0;   // the one that moves
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    double m_pressedBegin = 0.0; // of the viewport, when a drag began
    std::optional<QPointF> m_hover;
    QTimer m_describe;
};

} // namespace resonate
