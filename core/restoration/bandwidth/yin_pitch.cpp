#include "core/restoration/bandwidth/yin_pitch.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace resonate {
namespace {

constexpr float kGoodEnough = 0.15F; // the first period that repeats this well is taken, not the best of all
constexpr double kLeastDifference = 1e-18;

/// Where a parabola through three neighbours has its lowest point, relative to the middle one.
double vertex(double before, double middle, double after) noexcept
{
    const double curvature = before - 2.0 * middle + after;
    return curvature > 0.0 ? std::clamp(0.5 * (before - after) / curvature, -0.5, 0.5) : 0.0;
}

} // namespace

YinPitch::YinPitch(const Parameters& parameters)
    : m_sampleRateHz(parameters.sampleRateHz),
      m_shortest(std::max<std::size_t>(2, static_cast<std::size_t>(parameters.sampleRateHz / parameters.highestHz))),
      m_longest(static_cast<std::size_t>(std::ceil(parameters.sampleRateHz / parameters.lowestHz))),
      m_difference(m_longest + 2)
{
    assert(m_longest > m_shortest);
}

YinPitch::Reading YinPitch::estimate(std::span<const float> frame) noexcept
{
    assert(frame.size() == frameLength());
    double running = 0.0;
    m_difference[0] = 1.0F;
    for (std::size_t lag = 1; lag < m_difference.size(); ++lag) {
        // Both stretches move apart around the middle of the frame, so that the reading belongs to it.
        const std::size_t first = (frame.size() - m_longest - lag) / 2;
        float sum = 0.0F;
        for (std::size_t i = 0; i < m_longest; ++i) {
            const float difference = frame[first + i] - frame[first + i + lag];
            sum += difference * difference;
        }
        running += static_cast<double>(sum);
        m_difference[lag] = running > kLeastDifference
                                ? static_cast<float>(static_cast<double>(sum) * static_cast<double>(lag) / running)
                                : 1.0F;
    }
    std::size_t best = m_shortest;
    for (std::size_t lag = m_shortest; lag <= m_longest; ++lag) {
        if (m_difference[lag] < m_difference[best])
            best = lag;
        const bool valley = m_difference[lag] <= m_difference[lag + 1];
        if (valley && m_difference[lag] < kGoodEnough) {
            best = lag;
            break;
        }
    }
    const auto depth = static_cast<double>(m_difference[best]);
    if (depth >= 1.0)
        return {};
    const double offset =
        vertex(static_cast<double>(m_difference[best - 1]), depth, static_cast<double>(m_difference[best + 1]));
    return {m_sampleRateHz / (static_cast<double>(best) + offset), std::max(0.0, depth)};
}

} // namespace resonate
