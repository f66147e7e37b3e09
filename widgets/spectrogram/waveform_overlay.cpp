#include "widgets/spectrogram/waveform_overlay.h"

#include "core/overview/peaks/peak_pyramid.h"

#include <QColor>
#include <QImage>

#include <algorithm>
#include <cmath>
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
    int top = 0;
    int bottom = -1;
};

} // namespace

void drawWaveformOverlay(QImage& image, const PeakPyramid& peaks, double beginSeconds, double endSeconds)
{
    const AudioFormat format = peaks.format();
    const auto width = static_cast<std::size_t>(image.width());
    std::vector<PeakColumn> columns(width);
    std::vector<Reach> reach(width);
    const double half = image.height() / 2.0;
    const double framesPerPixel = (endSeconds - beginSeconds) * format.sampleRateHz / image.width();
    for (int channel = 0; channel < format.channels; ++channel) {
        peaks.columns(channel, beginSeconds * format.sampleRateHz, framesPerPixel, columns);
        for (std::size_t x = 0; x < width; ++x) {
            if (columns[x].isEmpty())
                continue;
            const auto rowOf = [&](double amplitude) {
                const double y = half - std::clamp(amplitude, -1.0, 1.0) * half * kHeightShare;
                return std::clamp(static_cast<int>(std::lround(y)), 0, image.height() - 1);
            };
            const int top = rowOf(static_cast<double>(columns[x].maximum));
            const int bottom = rowOf(static_cast<double>(columns[x].minimum));
            Reach& all = reach[x];
            all = all.bottom < 0 ? Reach{top, bottom} : Reach{std::min(all.top, top), std::max(all.bottom, bottom)};
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        auto* const pixels = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (std::size_t x = 0; x < width; ++x) {
            const auto [top, bottom] = reach[x];
            if (y >= top && y <= bottom)
                pixels[x] = lighter(pixels[x]);
        }
    }
}

} // namespace resonate
