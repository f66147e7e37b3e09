#include "core/enhance/denoise/noise_follower.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {

namespace {

constexpr double kRampSeconds = 0.34; // from one estimate to the next
constexpr float kSilence = 1e-12F;    // mean square, -120 dBFS

NoisePsdTracker::Parameters tracking(const NoiseFollower::Parameters& parameters, double quantile)
{
    return {.sampleRateHz = parameters.sampleRateHz,
            .fftSize = parameters.fftSize,
            .hop = parameters.hop,
            .windowSeconds = parameters.windowSeconds,
            .quantile = quantile};
}

} // namespace

NoiseFollower::NoiseFollower(const Parameters& parameters)
    : m_tracker(tracking(parameters, parameters.quantile)),
      m_doubter(tracking(parameters, parameters.doubtQuantile)),
      m_steady(static_cast<float>(std::pow(10.0, parameters.steadyDb / 10.0))),
      m_ramp(static_cast<int>(std::lround(kRampSeconds * parameters.sampleRateHz / parameters.hop))),
      m_delay(static_cast<int>(parameters.windowSeconds / 2.0 * parameters.sampleRateHz / parameters.hop) + m_ramp),
      m_noise(static_cast<std::size_t>(m_tracker.bins())),
      m_target(m_noise.size()),
      m_doubt(m_noise.size())
{
}

void NoiseFollower::process(std::span<const float> power, bool listen) noexcept
{
    if (listen && std::accumulate(power.begin(), power.end(), 0.0F) > kSilence) {
        m_tracker.process(power);
        m_doubter.process(power);
    }
    const float share = 1.0F / static_cast<float>(m_ramp - m_phase);
    for (std::size_t k = 0; k < m_noise.size(); ++k)
        m_noise[k] += share * (m_target[k] - m_noise[k]);
    m_phase = (m_phase + 1) % m_ramp;
    if (m_phase == 0)
        estimate();
}

/// The lower quantile's noise, less the eighth power of what the higher one exceeds it by.
void NoiseFollower::estimate() noexcept
{
    m_tracker.noise(m_target);
    m_doubter.noise(m_doubt);
    for (std::size_t k = 0; k < m_target.size(); ++k) {
        if (m_doubt[k] <= m_steady * m_target[k])
            continue;
        const float ratio = m_steady * m_target[k] / m_doubt[k];
        const float fourth = ratio * ratio * ratio * ratio;
        m_target[k] *= fourth * fourth;
    }
}

void NoiseFollower::reset() noexcept
{
    m_tracker.reset();
    m_doubter.reset();
    m_phase = 0;
    std::ranges::fill(m_noise, 0.0F);
    std::ranges::fill(m_target, 0.0F);
}

} // namespace resonate
