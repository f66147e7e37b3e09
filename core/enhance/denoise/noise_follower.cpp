#include "core/enhance/denoise/noise_follower.h"

#include <algorithm>
#include <numeric>

namespace resonate {

namespace {

constexpr int kRamp = 8;           // frames from one estimate to the next
constexpr float kSilence = 1e-12F; // mean square, -120 dBFS
constexpr double kDoubtQuantile = 0.30;
constexpr float kSteady = 1.12F; // 0.5 dB: how far the two quantiles of steady noise may lie apart

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
      m_delay(static_cast<int>(parameters.windowSeconds / 2.0 * parameters.sampleRateHz / parameters.hop) + kRamp),
      m_noise(static_cast<std::size_t>(m_tracker.bins())),
      m_target(m_noise.size()),
      m_doubt(m_noise.size())
{
    if (parameters.quantile < kDoubtQuantile)
        m_doubter.emplace(tracking(parameters, kDoubtQuantile));
}

void NoiseFollower::process(std::span<const float> power, bool listen) noexcept
{
    if (listen && std::accumulate(power.begin(), power.end(), 0.0F) > kSilence) {
        m_tracker.process(power);
        if (m_doubter)
            m_doubter->process(power);
    }
    const float share = 1.0F / static_cast<float>(kRamp - m_phase);
    for (std::size_t k = 0; k < m_noise.size(); ++k)
        m_noise[k] += share * (m_target[k] - m_noise[k]);
    m_phase = (m_phase + 1) % kRamp;
    if (m_phase == 0)
        estimate();
}

/// The lower quantile's noise, less the fourth power of what the higher one exceeds it by.
void NoiseFollower::estimate() noexcept
{
    m_tracker.noise(m_target);
    if (!m_doubter)
        return;
    m_doubter->noise(m_doubt);
    for (std::size_t k = 0; k < m_target.size(); ++k) {
        if (m_doubt[k] <= kSteady * m_target[k])
            continue;
        const float trust = kSteady * m_target[k] / m_doubt[k];
        m_target[k] *= trust * trust * trust * trust;
    }
}

void NoiseFollower::reset() noexcept
{
    m_tracker.reset();
    if (m_doubter)
        m_doubter->reset();
    m_phase = 0;
    std::ranges::fill(m_noise, 0.0F);
    std::ranges::fill(m_target, 0.0F);
}

} // namespace resonate
