#pragma once

#include "core/overview/peaks/peak_pyramid.h"
#include "widgets/waveform/waveform_scale.h"

#include <QImage>

#include <span>

namespace resonate {

/// Rows [top, top + height) of a picture, with a line in the middle.
struct WaveformLane {
    double top = 0.0;
    double height = 0.0;
    double yOf(double height01) const noexcept { return top + height / 2.0 * (1.0 - height01); }
};

struct WaveformInk {
    QRgb peak = 0;
    QRgb rms = 0;
};

/// Fills columns [firstX, firstX + columns.size()) of the lane: the extremes, and the rms inside of them, both with
/// smooth edges. `image` is RGB32. Rows of the lane without a waveform stay as they are.
void fillWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                  const WaveformScale& scale, const WaveformInk& ink);
/// Draws only the outline of the extremes, `thickness` pixels strong, and smoothed outwards so that it can be followed.
void outlineWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                     const WaveformScale& scale, QRgb ink, double thickness);

/// Draws a line that reaches from minimum to maximum in each column, `thickness` pixels strong.
void strokeWaveform(QImage& image, const WaveformLane& lane, int firstX, std::span<const PeakColumn> columns,
                    const WaveformScale& scale, QRgb ink, double thickness);

} // namespace resonate
