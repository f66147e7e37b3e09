#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/spectrogram/frequency_window.h"
#include "widgets/spectrogram/spectrogram_image.h"
#include "widgets/spectrogram/spectrogram_overlay.h"

#include <QPointer>
#include <QWidget>

namespace resonate {

class PeakPyramid;
class TileStore;
class TimeViewport;

/// The spectrogram of a recording, or of the difference of two: time from left to right as the linked viewport has it,
/// frequency from bottom to top. The picture is drawn from the tiles that are there; what is missing is asked for and
/// appears as it comes.
///
/// Wheel: zoom about the pointer; with Shift: pan; with Ctrl: zoom of frequencies. Drag: pan; click: seek. Arrow keys
/// left and right, Home and End: seek; up and down: pan frequencies, with Ctrl: zoom them; with Shift all arrows move
/// the crosshair, Return seeks to it and Escape takes it away. The others as navigateByKey().
class SpectrogramView final : public QWidget {
    Q_OBJECT
public:
    struct Crosshair {
        double seconds = 0.0;
        double hz = 0.0;
        bool operator==(const Crosshair&) const = default;
    };

    explicit SpectrogramView(QWidget* parent = nullptr);
    ~SpectrogramView() override;

    /// Outlives the view, or is taken away before.
    void setViewport(TimeViewport* viewport);
    /// What is shown, from `beginSeconds` of the viewport's time on. `store` outlives the view or the source.
    void setSource(const TileSource& source, TileStore& store, double beginSeconds = 0.0);
    void setSource(const std::string& key, std::shared_ptr<const AudioSource> audio, TileStore& store)
    {
        setSource(TileSource{key, std::move(audio)}, store);
    }
    /// The other one; differences are the second less the first. From the same store.
    void setSecondSource(const TileSource& source, double beginSeconds = 0.0);
    void clearSources();
    /// Second and Difference show nothing without a second source.
    void setContent(SpectrogramContent content);
    SpectrogramContent content() const noexcept { return m_content; }
    /// A word in the corner: "Before". Empty: none.
    void setTitle(const QString& title);

    void setSpectrogramStyle(const SpectrogramStyle& style);
    const SpectrogramStyle& spectrogramStyle() const noexcept { return m_style; }
    /// Drawn over the picture where the style says so; again after it has grown.
    void setWaveform(std::shared_ptr<const PeakPyramid> peaks, double beginSeconds = 0.0);
    void setMarkers(std::vector<FrequencyMarker> markers);
    void setPlayhead(double seconds);
    /// Marked by its edges and a strip along the top, so that colours keep their meaning.
    void setSelection(const std::optional<TimeSpan>& selection);

    /// As FrequencyWindow::show().
    void setFrequencies(double lowHz, double highHz) { followFrequencies(m_frequencies.show(lowHz, highHz)); }
    const FrequencyAxis& axis() const noexcept { return m_frequencies.axis(); }
    /// Also of linked views. Nothing: none.
    void setCrosshair(const std::optional<Crosshair>& crosshair);
    const std::optional<Crosshair>& crosshair() const noexcept { return m_crosshair; }
    /// What is under the crosshair, in words.
    QString reading() const;
    /// All that is seen was computed from all of the audio.
    bool isComplete() const noexcept { return m_picture.isComplete(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekRequested(double seconds);
    void frequenciesChanged(double lowHz, double highHz);
    /// By the user, with the pointer or by keys.
    void crosshairMoved(const std::optional<resonate::SpectrogramView::Crosshair>& crosshair);
    /// For status lines.
    void readingChanged(const QString& reading);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void redraw(); // the picture is out of date
    void drawPicture();
    void hatchMissing(QPainter& painter) const;
    void paintOverlay(QPainter& painter);
    QString message() const; // in place of a picture
    RasterView rasterView() const;
    void followFrequencies(bool isChanged); // after m_frequencies was touched
    void moveCrosshair(const std::optional<Crosshair>& crosshair);
    bool useCrosshairByKey(const QKeyEvent& event);
    bool moveCrosshairByKey(int key);
    bool changeFrequenciesByKey(const QKeyEvent& event);
    bool seekByKey(int key);
    Crosshair pointAt(const QPointF& position) const;
    QPointF positionOf(const Crosshair& crosshair) const;
    void describe();

    QPointer<TimeViewport> m_viewport;
    QPointer<TileStore> m_store;
    SpectrogramLayer m_first;
    SpectrogramLayer m_second;
    SpectrogramContent m_content = SpectrogramContent::First;
    SpectrogramStyle m_style;
    SpectrogramImage m_picture;
    bool m_isStale = true;
    std::shared_ptr<const PeakPyramid> m_waveform;
    double m_waveformBegin = 0.0;
    std::vector<FrequencyMarker> m_markers;
    QString m_title;
    FrequencyWindow m_frequencies;
    double m_playhead = 0.0;
    std::optional<TimeSpan> m_selection;
    std::optional<Crosshair> m_crosshair;
    std::optional<QPointF> m_pressed; // where a drag or click began
    QPointF m_dragged;                // how far it has come
    bool m_isDragging = false;
};

} // namespace resonate
