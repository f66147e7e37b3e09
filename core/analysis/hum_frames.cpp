#include "core/analysis/hum_frames.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace resonate {
namespace {

using std::numbers::pi;

constexpr double kLowRateHz = 3000.0; // at least; the highest multiple is 12 * 60 Hz
constexpr double kPassHz = 800.0;

int factorFor(int sampleRateHz)
{
    return std::max(1, static_cast<int>(sampleRateHz / kLowRateHz));
}

RESONATE_SIMD_CLONES std::complex<double> correlate(const float* samples, const float* cosines, const float* sines,
                                                    std::size_t size)
{
    constexpr std::size_t kLanes = 16;
    float real[kLanes] = {};
    float imaginary[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= size; i += kLanes)
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            real[lane] += samples[i + lane] * cosines[i + lane];
            imaginary[lane] -= samples[i + lane] * sines[i + lane];
        }
    std::complex<double> sum;
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        sum += std::complex<double>(static_cast<double>(real[lane]), static_cast<double>(imaginary[lane]));
    for (; i < size; ++i)
        sum += std::complex<double>(static_cast<double>(samples[i] * cosines[i]),
                                    -static_cast<double>(samples[i] * sines[i]));
    return sum;
}

} // namespace

HumFrames::HumFrames(const Parameters& parameters)
    : m_parameters(parameters),
      m_factor(factorFor(parameters.sampleRateHz)),
      m_decimator({.sampleRateHz = parameters.sampleRateHz,
                   .factor = m_factor,
                   .passHz = std::min(kPassHz, 0.4 * parameters.sampleRateHz / m_factor)}),
      m_lowRateHz(static_cast<double>(parameters.sampleRateHz) / m_factor),
      m_size(static_cast<std::size_t>(std::lround(kFrameSeconds * m_lowRateHz))),
      m_hop(static_cast<std::size_t>(std::lround(kHopSeconds * m_lowRateHz))),
      m_amplitudes(static_cast<std::size_t>(parameters.harmonics))
{
    assert(parameters.harmonics >= 1 && parameters.harmonics * parameters.frequencyHz < m_lowRateHz / 2.0);
    double sum = 0.0;
    const auto window = [this](std::size_t i) {
        return 0.5 - 0.5 * std::cos(2.0 * pi * (static_cast<double>(i) + 0.5) / static_cast<double>(m_size));
    };
    for (std::size_t i = 0; i < m_size; ++i)
        sum += window(i);
    for (int h = 1; h <= parameters.harmonics; ++h)
        for (std::size_t i = 0; i < m_size; ++i) {
            const double phase = 2.0 * pi * h * parameters.frequencyHz / m_lowRateHz * static_cast<double>(i);
            m_cosines.push_back(static_cast<float>(2.0 / sum * window(i) * std::cos(phase)));
            m_sines.push_back(static_cast<float>(2.0 / sum * window(i) * std::sin(phase)));
        }
    m_low.reserve(m_size + kMostSamples + 1);
}

bool HumFrames::process(std::span<const float> samples)
{
    assert(samples.size() <= kMostSamples);
    m_decimator.process(samples, m_low);
    if (m_low.size() < m_size)
        return false;
    measure(std::span(m_low).first(m_size));
    m_low.erase(m_low.begin(), m_low.begin() + static_cast<std::ptrdiff_t>(m_hop));
    ++m_frame;
    return true;
}

void HumFrames::measure(std::span<const float> frame)
{
    m_silent = std::ranges::count_if(frame, [](float sample) { return std::abs(sample) < 1e-9F; }) > 8;
    const double begin = static_cast<double>(m_frame) * static_cast<double>(m_hop) * m_factor +
                         static_cast<double>(m_decimator.centreFrames());
    const double turns = std::fmod(begin / m_parameters.sampleRateHz * m_parameters.frequencyHz, 1.0);
    for (std::size_t h = 0; h < m_amplitudes.size(); ++h)
        m_amplitudes[h] = correlate(frame.data(), &m_cosines[h * m_size], &m_sines[h * m_size], m_size) *
                          std::polar(1.0, -2.0 * pi * turns * static_cast<double>(h + 1));
}

double HumFrames::centre(std::int64_t index) const noexcept
{
    return static_cast<double>(index) * hopSamples() + m_decimator.centreFrames() +
           0.5 * static_cast<double>(m_size - 1) * m_factor;
}

double HumFrames::hopSamples() const noexcept
{
    return static_cast<double>(m_hop) * m_factor;
}

double HumFrames::windowGain(double offsetHz) noexcept
{
    const double x = offsetHz * kFrameSeconds; // in bins; transform of a Hann window: sinc(x) / (1 - x^2)
    if (std::abs(x) < 1e-6)
        return 1.0;
    return std::sin(pi * x) / (pi * x) / (1.0 - x * x);
}

void HumFrames::reset() noexcept
{
    m_decimator.reset();
    m_low.clear();
    m_frame = 0;
    m_silent = true;
}

} // namespace resonate
