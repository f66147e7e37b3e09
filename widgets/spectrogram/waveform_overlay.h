#pragma once

class QImage;

namespace resonate {

class PeakPyramid;

/// Lays the waveform of all channels over a picture that shows [beginSeconds, endSeconds) of it: translucent, in the
/// middle of the height.
void drawWaveformOverlay(QImage& image, const PeakPyramid& peaks, double beginSeconds, double endSeconds);

} // namespace resonate
