#include "core/analysis/spectrum_meter.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace resonate {
namespace {

constexpr double kGatePower = 1e-6; // -60 dBFS
constexpr double kRolloffShare = 0.85;
constexpr int kFirstThirdOctave = 14; // 10^(14/10) = 25 Hz
constexpr int kLastThirdOctave = 43;  // 20 kHz

} // namespace

SpectrumMeter::SpectrumMeter(const Parameters& parameters)
    : m_binHz(static_cast<double>(parameters.sampleRateHz) / parameters.fftSize),
      m_all(static_cast<std::size_t>(parameters.fftSize / 2 + 1)),
      m_gated(m_all.size())
{
}

void SpectrumMeter::process(std::span<const float> power) noexcept
{
    double level = 0.0;
    for (std::size_t k = 0; k < power.size(); ++k) {
        m_all[k] += static_cast<double>(power[k]);
        level += static_cast<double>(power[k]);
    }
    ++m_frames;
    if (level < kGatePower)
        return;
    for (std::size_t k = 0; k < power.size(); ++k)
        m_gated[k] += static_cast<double>(power[k]);
}

double SpectrumMeter::bandPower(double lowHz, double highHz) const
{
    // A bin is as wide as its spacing; bands narrower than that take their share of it.
    double sum = 0.0;
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(lowHz / m_binHz - 0.5)));
    for (std::size_t k = first; k < m_all.size(); ++k) {
        const double centreHz = static_cast<double>(k) * m_binHz;
        const double overlapHz = std::min(highHz, centreHz + 0.5 * m_binHz) - std::max(lowHz, centreHz - 0.5 * m_binHz);
        if (centreHz - 0.5 * m_binHz > highHz)
            break;
        sum += m_all[k] * std::max(0.0, overlapHz) / m_binHz;
    }
    return sum / static_cast<double>(std::max<std::int64_t>(m_frames, 1));
}

SpectrumReading SpectrumMeter::result() const
{
    SpectrumReading reading;
    const double total = std::accumulate(m_gated.begin(), m_gated.end(), 0.0);
    double sum = 0.0;
    bool found = false;
    for (std::size_t k = 0; k < m_gated.size() && total > 0.0; ++k) {
        const double frequencyHz = static_cast<double>(k) * m_binHz;
        reading.centroidHz += frequencyHz * m_gated[k] / total;
        sum += m_gated[k];
        if (!found && sum >= kRolloffShare * total) {
            reading.rolloff85Hz = frequencyHz;
            found = true;
        }
    }
    const double nyquistHz = m_binHz * static_cast<double>(m_all.size() - 1);
    for (int i = kFirstThirdOctave; i <= kLastThirdOctave; ++i) {
        const double centreHz = std::pow(10.0, i / 10.0);
        const double highHz = centreHz * std::pow(10.0, 0.05);
        if (highHz > nyquistHz)
            break;
        reading.thirdOctaveHz.push_back(centreHz);
        reading.thirdOctaveDb.push_back(powerToDb(bandPower(centreHz / std::pow(10.0, 0.05), highHz)));
    }
    return reading;
}

} // namespace resonate
