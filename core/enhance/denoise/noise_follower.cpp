#include "core/enhance/denoise/noise_follower.h"

#include <algorithm>
#include <numeric>

namespace resonate {

namespace {

constexpr double kWindowSeconds = 8.0;
constexpr double kQuantile = 0.08;
constexpr int kRamp = 8;           // frames from one estimate to the next
constexpr float kSilence = 1e-12F; // mean square, -120 dBFS

} // namespace

NoiseFollower::NoiseFollower(const Parameters& parameters)
    : m_tracker({.sampleRateHz = parameters.sampleRateHz,
                 .fftSize = parameters.fftSize,
                 .hop = parameters.hop,
                 .windowSeconds = kWindowSeconds,
                 .quantile = kQuantile}),
      m_delay(static_cast<int>(kWindowSeconds / 2.0 * parameters.sampleRateHz / parameters.hop) + kRamp),
      m_noise(static_cast<std::size_t>(m_tracker.bins())),
      m_target(m_noise.size())
{
}

void NoiseFollower::process(std::span<const float> power) noexcept
{
    if (std::accumulate(power.begin(), power.end(), 0.0F) > kSilence)
        m_tracker.process(power);
    const float share = 1.0F / static_cast<float>(kRamp - m_phase);
    for (std::size_t k = 0; k < m_noise.size(); ++k)
        m_noise[k] += share * (m_target[k] - m_noise[k]);
    m_phase = (m_phase + 1) % kRamp;
    if (m_phase == 0)
        m_tracker.noise(m_target);
}

void NoiseFollower::reset() noexcept
{
    m_tracker.reset();
    m_phase = 0;
    std::ranges::fill(m_noise, 0.0F);
    std::ranges::fill(m_target, 0.0F);
}

} // namespace resonate
