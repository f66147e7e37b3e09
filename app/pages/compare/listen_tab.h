#pragma once

#include "core/analysis/recording_report.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTabWidget;

namespace resonate {

class BypassPanel;
class ComparedRestoration;
class ComparedTakes;
class ComparisonView;
class Document;
class Listening;
class LoudnessMeterView;
class MeterFeed;
class PeakStore;
class PreviewWork;
class StemLanes;
class TileStore;
class TimeViewport;

/// Seeing and hearing what was made: before and after, part by part, and without a step; with meters of what plays.
class ListenTab final : public QWidget {
    Q_OBJECT
public:
    struct Parts {
        Document& document;
        ComparedRestoration& compared;
        ComparedTakes& takes;
        PreviewWork& preview;
        PeakStore& peaks;
        TileStore& tiles;
        Listening& listening;
        TimeViewport& viewport;
    };
    explicit ListenTab(const Parts& parts, QWidget* parent = nullptr);
    void setPlayhead(double seconds);

private:
    QWidget* makeMeters();
    QWidget* makeTools();
    void connectViews();
    void connectPreview();
    void showCompared();
    void showBypass();
    void showTake();
    void beginBlindTest();
    void leaveOut(const QString& stage, bool leaveOut);

    Parts m_parts;
    QTabWidget* m_views;
    ComparisonView* m_comparison;
    StemLanes* m_lanes;
    BypassPanel* m_bypass;
    MeterFeed* m_feed;
    LoudnessMeterView* m_loudness;
    QLabel* m_measured;
    QLabel* m_synthesis;
    QPushButton* m_blindTest;
};

} // namespace resonate
