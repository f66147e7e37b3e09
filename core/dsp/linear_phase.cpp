#include "core/dsp/linear_phase.h"

#include "core/base/decibels.h"
#include "core/dsp/real_fft.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace resonate {

int toneResponseFrames(int sampleRateHz) noexcept
{
    constexpr double kResponseSeconds = 0.085;
    return static_cast<int>(std::bit_ceil(static_cast<unsigned>(kResponseSeconds * sampleRateHz)));
}

std::vector<float> linearPhaseResponse(int size, int sampleRateHz,
                                       const std::function<double(double frequencyHz)>& gainDb)
{
    RealFft fft(size);
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(fft.bins()));
    for (std::size_t k = 0; k < spectrum.size(); ++k) {
        // Every second bin turned round moves the middle from frame 0 to size / 2.
        const double turn = k % 2 == 0 ? 1.0 : -1.0;
        spectrum[k] = static_cast<float>(turn * dbToGain(gainDb(static_cast<double>(k) * sampleRateHz / size)));
    }
    std::vector<float> response(static_cast<std::size_t>(size));
    fft.inverse(spectrum, response);
    for (std::size_t n = 0; n < response.size(); ++n)
        response[n] *= static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / size));
    return response;
}

} // namespace resonate
