#pragma once

#include "core/audio/restoration_quality.h"

#include <cmath>

namespace resonate {

/// Samples per frame: 85 ms when rendering, 43 ms in a preview, as the nearest power of two that the sample rate
/// allows.
inline int denoiseFftSize(RestorationQuality quality, int sampleRateHz)
{
    const double size = quality == RestorationQuality::Render ? 4096.0 : 2048.0;
    return 1 << static_cast<int>(std::lround(std::log2(size * sampleRateHz / 48000.0)));
}

/// Frames overlap by three quarters.
inline int denoiseHop(int fftSize)
{
    return fftSize / 4;
}

/// |X|^2 times this, summed over the bins of a frame, is the mean square of the sound (square-root-Hann window).
inline float denoisePowerScale(int fftSize)
{
    return 4.0F / (static_cast<float>(fftSize) * static_cast<float>(fftSize));
}

} // namespace resonate
