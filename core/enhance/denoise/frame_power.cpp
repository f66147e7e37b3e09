#include "core/enhance/denoise/frame_power.h"

#include "core/enhance/denoise/denoise_frames.h"

#include <algorithm>

namespace resonate {

void meanPower(std::span<const StftStream::Spectrum> channels, std::span<float> power) noexcept
{
    const int fftSize = 2 * (static_cast<int>(power.size()) - 1);
    const float scale = denoisePowerScale(fftSize) / static_cast<float>(channels.size());
    std::ranges::fill(power, 0.0F);
    for (const StftStream::Spectrum spectrum : channels)
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] += scale * (spectrum[k].real() * spectrum[k].real() + spectrum[k].imag() * spectrum[k].imag());
}

void applyGain(std::span<const float> gain, std::span<const StftStream::Spectrum> channels) noexcept
{
    for (const StftStream::Spectrum spectrum : channels)
        for (std::size_t k = 0; k < gain.size(); ++k)
            spectrum[k] = {spectrum[k].real() * gain[k], spectrum[k].imag() * gain[k]};
}

} // namespace resonate
