#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace resonate {

class Document;
class Listening;
class LoudnessMeterView;
class MeterFeed;
class OverviewStrip;
class PeakStore;
class PreviewWork;
struct TimeSpan;

/// The bar at the foot of the settings: which 30 s are previewed, whether the preview is that of the settings, and
/// listening to it beside the original. A new preview is swapped in while it plays.
class SettingsPreview final : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    SettingsPreview(Document& document, PreviewWork& work, PeakStore& peaks, Listening& listening,
                    QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLayout* stateRow();
    void showRecording();
    void showRegion();
    void showState();
    void showTransport();
    void takePreview();
    void chooseRegion(const TimeSpan& region);

    Document& m_document;
    PreviewWork& m_work;
    PeakStore& m_peaks;
    Listening& m_listening;
    OverviewStrip* m_strip;
    QLabel* m_state;
    QLabel* m_detail;
    QToolButton* m_retry;
    QToolButton* m_automatic;
    MeterFeed* m_feed;
    LoudnessMeterView* m_loudness;
    QElapsedTimer m_since;            // work began
    std::optional<double> m_lastTook; // seconds
};

} // namespace resonate
