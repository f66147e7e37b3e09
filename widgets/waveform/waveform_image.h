#pragma once

#include "widgets/waveform/waveform_raster.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace resonate {

class WaveformSource;

/// Which of two waveforms are seen, and how.
enum class WaveformCompare {
    First,
    Second,
    Overlay, ///< the first filled, the second as an outline on it
    Stacked, ///< the first above the second
};

/// The picture of one or two waveforms with their grid, kept between paintings: a pan moves what is there and draws
/// only what comes into sight. Columns of pixels lie on a grid that begins at time 0, so that a pan does not shimmer.
class WaveformImage final {
public:
    struct Window {
        QSize pixels; ///< of the device
        double ratio = 1.0;
        double beginSeconds = 0.0;
        double visibleSeconds = 0.0;
    };
    struct Style {
        WaveformScale scale;
        WaveformCompare compare = WaveformCompare::First;
        bool merged = false;      ///< all channels in one lane
        double gridSeconds = 0.0; ///< between two lines; 0: no grid
        double fontHeight = 16.0; ///< in pixels of the device: the measure for distances
        QColor first;
        QColor second;
        QColor plot;
        QColor gridLine;
        bool operator==(const Style&) const = default;
    };
    struct Lane {
        WaveformLane place; ///< in pixels of the device
        bool second = false;
        int channel = 0; ///< -1: all
        std::vector<PeakColumn> columns;
        std::vector<PeakColumn> over; ///< of the second source, when overlaid
    };

    /// Makes image() show the window. visibleSeconds > 0.
    void draw(const WaveformSource& first, const WaveformSource& second, const Window& window, const Style& style);
    /// Something else than window and style has changed.
    void invalidate() noexcept { m_valid = false; }
    const QImage& image() const noexcept { return m_image; }
    const std::vector<Lane>& lanes() const noexcept { return m_lanes; }
    /// Which column from time 0 on is the picture's first.
    std::int64_t firstColumn() const noexcept { return m_firstColumn; }

private:
    struct Sources;
    void layOut(const Sources& sources);
    bool scroll(const Window& window, const Style& style);
    void paint(const Sources& sources, int firstX, int endX);
    void paintBackground(int firstX, int endX);
    void paintLane(const Sources& sources, Lane& lane, int firstX, int endX);
    void paintSamples(const WaveformSource& source, const Lane& lane, bool second, int firstX, int endX);
    void paintDots(const Lane& lane, std::span<const float> samples, double firstFrame, double framesPerColumn,
                   bool second);
    double lineWidth() const;
    bool showsSamples(const WaveformSource& source) const;

    QImage m_image;
    std::vector<Lane> m_lanes;
    Window m_window;
    Style m_style;
    double m_perSecond = 0.0;       // columns
    std::int64_t m_firstColumn = 0; // on the grid from time 0
    bool m_valid = false;
};

} // namespace resonate
