#include "widgets/spectrogram/waveform_overlay.h"

#include "core/overview/peaks/peak_pyramid.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace resonate {
namespace {

constexpr double kHeightShare = 0.6; ///< of the picture, for full scale

/// Three eighths of the way to white.
QRgb lighter(QRgb color)
{
    return 0xff5e5e5eU + ((color & 0x00f8f8f8U) >> 3) * 5;
}

struct Reach {
    int top = std::numeric_limits<int>::max(); // rows; nothing yet
    int bottom = -1;
};

/// Of all channels together, per column of pixels.
std::vector<Reach> reachOf(const PeakPyramid& peaks, double beginSeconds, double endSeconds, QSize size)
{
    const AudioFormat format = peaks.format();
    const auto width = static_cast<std::size_t>(size.width());
    const double half = size.height() / 2.0;
    const double framesPerPixel = (endSeconds - beginSeconds) * format.sampleRateHz / size.width();
    const auto rowOf = [&](float amplitude) {
        const double y = half - std::clamp(static_cast<double>(amplitude), -1.0, 1.0) * half * kHeightShare;
        return std::clamp(static_cast<int>(std::lround(y)), 0, size.height() - 1);
    };
    std::vector<PeakColumn> columns(width);
    std::vector<Reach> reach(width);
    for (int channel = 0; channel < format.channels; ++channel) {
        peaks.columns(channel, beginSeconds * format.sampleRateHz, framesPerPixel, columns);
        for (std::size_t x = 0; x < width; ++x)
            if (!columns[x].isEmpty())
                reach[x] = {std::min(reach[x].top, rowOf(columns[x].maximum)),
                            std::max(reach[x].bottom, rowOf(columns[x].minimum))};
    }
    return reach;
}

} // namespace

void drawWaveformOverlay(QImage& image, const PeakPyramid& peaks, double beginSeconds, double endSeconds)
{
    const std::vector<Reach> reach = reachOf(peaks, beginSeconds, endSeconds, image.size());
    const int first = std::ranges::min(reach, {}, &Reach::top).top;
    const int last = std::ranges::max(reach, {}, &Reach::bottom).bottom;
    for (int y = first; y <= last; ++y) {
        auto* const pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (std::size_t x = 0; x < reach.size(); ++x)
            if (y >= reach[x].top && y <= reach[x].bottom)
                pixels[x] = lighter(pixels[x]);
    }
}

} // namespace resonate
