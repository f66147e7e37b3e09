#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/charts/report_chart.h"

namespace resonate {

/// The short-term loudness over time, before and after, with the target as a line. A click, or the arrow keys, Home and
/// End, ask for that moment to be played.
class LoudnessChart final : public ReportChart {
    Q_OBJECT
public:
    explicit LoudnessChart(QWidget* parent = nullptr);

    /// Of the whole recording. Takes away what was shown after.
    void setBefore(const LoudnessCurve& curve);
    /// Of a part that begins there, seconds from the recording's beginning.
    void setAfter(const std::optional<LoudnessCurve>& curve, double beginSeconds = 0.0);
    void setTarget(std::optional<double> lufs);
    void setPlayhead(std::optional<double> seconds);
    void clear();

Q_SIGNALS:
    void seekRequested(double seconds);

protected:
    void chooseColors() override;
    void drawOverlay(QPainter& painter) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAll();
    void showTimeAxis();
    void describe();
    double durationSeconds() const;
    void seek(double seconds);

    std::optional<LoudnessCurve> m_before;
    std::optional<LoudnessCurve> m_after;
    double m_afterBegin = 0.0;
    std::optional<double> m_target;
    std::optional<double> m_playhead;
    double m_shownStep = 0.0; // of the time axis
};

} // namespace resonate
