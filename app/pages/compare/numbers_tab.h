#pragma once

#include "core/analysis/recording_report.h"

#include <QWidget>

class QLabel;

namespace resonate {

class BeforeAfterChart;
class ComparedRestoration;
class LoudnessChart;
class MetricsModel;
class SpectrumChart;

/// Figures and charts before and after.
class NumbersTab final : public QWidget {
    Q_OBJECT
public:
    explicit NumbersTab(ComparedRestoration& compared, QWidget* parent = nullptr);
    void setPlayhead(double seconds);

Q_SIGNALS:
    void seekRequested(double seconds);

private:
    void layOut();
    void showFigures();

    ComparedRestoration& m_compared;
    MetricsModel* m_model;
    QLabel* m_empty;
    QWidget* m_body;
    SpectrumChart* m_spectrum;
    LoudnessChart* m_loudness;
    BeforeAfterChart* m_bars;
};

} // namespace resonate
