#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/charts/report_chart.h"

namespace resonate {

/// How much of the time a recording has which level, in steps of 1 dB. Of one recording the levels and, dashed, the
/// peaks are shown, and the level at which they were cut off is marked; of two, the levels before and after.
class LevelHistogramChart final : public ReportChart {
    Q_OBJECT
public:
    explicit LevelHistogramChart(QWidget* parent = nullptr);

    /// Takes away what was shown after.
    void setBefore(const LevelHistogram& histogram, const ClippingReading& clipping);
    void setAfter(const std::optional<LevelHistogram>& histogram);
    void clear();

protected:
    void chooseColors() override;

private:
    void showAll();
    void describe();

    std::optional<LevelHistogram> m_before;
    ClippingReading m_clipping;
    std::optional<LevelHistogram> m_after;
};

} // namespace resonate
