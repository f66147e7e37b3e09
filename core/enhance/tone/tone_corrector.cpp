#include "core/enhance/tone/tone_corrector.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

constexpr double kResponseSeconds = 0.085; // 4096 frames at 48 kHz: fine enough for third octaves from 40 Hz on

int responseFrames(int sampleRateHz)
{
    return static_cast<int>(std::bit_ceil(static_cast<unsigned>(kResponseSeconds * sampleRateHz)));
}

double gainAt(const ToneCorrector::Parameters& parameters, double frequencyHz)
{
    const auto& centres = parameters.centreHz;
    const auto after = std::ranges::lower_bound(centres, frequencyHz);
    if (after == centres.begin())
        return parameters.gainDb.front();
    if (after == centres.end())
        return parameters.gainDb.back();
    const auto i = static_cast<std::size_t>(after - centres.begin());
    const double share = std::log(frequencyHz / centres[i - 1]) / std::log(centres[i] / centres[i - 1]);
    return std::lerp(parameters.gainDb[i - 1], parameters.gainDb[i], share);
}

/// The response of the wanted magnitude, windowed, its middle at frame size / 2.
std::vector<float> linearPhaseResponse(const ToneCorrector::Parameters& parameters, int size)
{
    RealFft fft(size);
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(fft.bins()));
    for (std::size_t k = 0; k < spectrum.size(); ++k) {
        const double frequencyHz = std::max(1.0, static_cast<double>(k) * parameters.format.sampleRateHz / size);
        // Every second bin turned round moves the middle from frame 0 to size / 2.
        const double turn = k % 2 == 0 ? 1.0 : -1.0;
        spectrum[k] = static_cast<float>(turn * dbToGain(gainAt(parameters, frequencyHz)));
    }
    std::vector<float> response(static_cast<std::size_t>(size));
    fft.inverse(spectrum, response);
    for (std::size_t n = 0; n < response.size(); ++n)
        response[n] *= static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(n) / size));
    return response;
}

} // namespace

ToneCorrector::ToneCorrector(const Parameters& parameters)
{
    assert(parameters.centreHz.size() == parameters.gainDb.size());
    if (std::ranges::all_of(parameters.gainDb, [](double gain) { return gain == 0.0; }))
        return;
    const int size = responseFrames(parameters.format.sampleRateHz);
    m_filter.emplace(linearPhaseResponse(parameters, size), parameters.format.channels);
    m_latencyFrames = m_filter->latencyFrames() + size / 2;
}

void ToneCorrector::process(AudioView block) noexcept
{
    if (m_filter)
        m_filter->process(block);
}

void ToneCorrector::reset() noexcept
{
    if (m_filter)
        m_filter->reset();
}

} // namespace resonate
