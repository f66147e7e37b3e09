#pragma once

#include "pipeline/recording/open_recording.h"

#include <QScrollArea>

namespace resonate {

class LevelHistogramChart;
class LoudnessChart;
class PeakStore;
class PicturePanel;
class ReportCards;
class SongPanel;
class SpectrumChart;
class TileStore;
class VerdictBanner;

/// The report as a page that a person reads from top to bottom: the verdict, the songs, the cards, the charts, and the
/// recording to look at.
class ReportView final : public QScrollArea {
    Q_OBJECT
public:
    /// Both outlive the view.
    ReportView(PeakStore& peaks, TileStore& tiles, QWidget* parent = nullptr);

    void setRecording(const OpenRecording& recording);
    void clear();
    void setChosenSongs(const QList<int>& songs);
    void setTarget(std::optional<double> lufs);
    void setPlayhead(double seconds);

Q_SIGNALS:
    void seekRequested(double seconds);
    void songsChosen(const QList<int>& songs);

private:
    void layOut();

    VerdictBanner* m_verdict;
    SongPanel* m_songs;
    ReportCards* m_cards;
    SpectrumChart* m_spectrum;
    LoudnessChart* m_loudness;
    LevelHistogramChart* m_levels;
    PicturePanel* m_picture;
};

} // namespace resonate
