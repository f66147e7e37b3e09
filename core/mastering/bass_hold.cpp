#include "core/mastering/bass_hold.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {
namespace {

constexpr double kWindowMs = 3.5; // -6 dB at 290 Hz
constexpr double kHoldMs = 13.0;  // half a wave of 38 Hz: below the lowest string of a bass
constexpr float kShare = 1.4F;    // 3 dB for what the window takes off and for what rides on a bass

std::size_t blocksIn(double ms, double sampleRateHz)
{
    return static_cast<std::size_t>(std::max(1.0, std::round(ms * 1e-3 * sampleRateHz / LimiterBlock::kFrames)));
}

void pushBack(std::span<float> values, float value) noexcept
{
    std::shift_left(values.begin(), values.end(), 1);
    values.back() = value;
}

} // namespace

BassHold::BassHold(const Parameters& parameters)
    : m_parameters(parameters),
      m_window(blocksIn(kWindowMs, parameters.sampleRateHz)),
      m_averages(static_cast<std::size_t>(parameters.channels) * m_window.size()),
      m_needs(blocksIn(kHoldMs, parameters.sampleRateHz))
{
    const double turn = 2.0 * std::numbers::pi / static_cast<double>(m_window.size() + 1);
    for (std::size_t k = 0; k < m_window.size(); ++k)
        m_window[k] = static_cast<float>(0.5 - 0.5 * std::cos(turn * static_cast<double>(k + 1)));
    const float total = std::accumulate(m_window.begin(), m_window.end(), 0.0F);
    for (float& weight : m_window)
        weight /= total;
}

void BassHold::reset() noexcept
{
    std::ranges::fill(m_averages, 0.0F);
    std::ranges::fill(m_needs, 0.0F);
}

float BassHold::bassOf(std::size_t channel, const LimiterBlock& block) noexcept
{
    const auto& samples = block.samples[channel];
    const auto averages = std::span(m_averages).subspan(channel * m_window.size(), m_window.size());
    pushBack(averages, std::accumulate(samples.begin(), samples.end(), 0.0F) / LimiterBlock::kFrames);
    return std::abs(std::inner_product(averages.begin(), averages.end(), m_window.begin(), 0.0F));
}

float BassHold::process(const LimiterBlock& block) noexcept
{
    float bass = 0.0F;
    for (int c = 0; c < m_parameters.channels; ++c)
        bass = std::max(bass, kShare * bassOf(static_cast<std::size_t>(c), block));
    const auto ceiling = static_cast<float>(m_parameters.ceiling);
    pushBack(m_needs, bass > ceiling ? std::log(bass / ceiling) : 0.0F);
    return *std::ranges::max_element(m_needs);
}

} // namespace resonate
