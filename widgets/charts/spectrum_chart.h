#pragma once

#include "core/analysis/recording_report.h"
#include "widgets/charts/report_chart.h"

namespace resonate {

/// The long-term spectrum in thirds of an octave over a logarithmic frequency axis, with the ends of the recording's
/// band marked. A restored spectrum and a reference's may be shown with it.
class SpectrumChart final : public ReportChart {
    Q_OBJECT
public:
    explicit SpectrumChart(QWidget* parent = nullptr);

    /// Takes away what was shown after.
    void setBefore(const SpectrumReading& spectrum, const BandwidthReading& bandwidth);
    void setAfter(const std::optional<SpectrumReading>& spectrum);
    void setReference(const std::optional<SpectrumReading>& spectrum);
    void clear();

protected:
    void chooseColors() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showAll();
    void showFrequencyAxis();
    void describe();
    QList<ChartMark> bandEnds() const;

    std::optional<SpectrumReading> m_before;
    BandwidthReading m_bandwidth;
    std::optional<SpectrumReading> m_after;
    std::optional<SpectrumReading> m_reference;
    int m_shownLabels = 0; // there is room for so many on the frequency axis
};

} // namespace resonate
