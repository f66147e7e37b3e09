#include "core/restoration/dereverb/late_reverb_suppressor.h"

#include "core/base/decibels.h"

#include <array>
#include <cassert>

namespace resonate {

namespace {

constexpr double kLateSeconds = 0.05;      // when the tail begins
constexpr double kSmoothingSeconds = 0.06; // of the power: 0.7 a hop of 21 ms
constexpr double kDirectedSeconds = 0.256; // of the decision-directed estimate at half smoothness
constexpr float kTiny = 1e-20F;

/// Rooms ring longer below and shorter above: the share of the RT60 at these frequencies.
struct DecayPoint {
    double frequencyHz;
    double factor;
};
constexpr std::array<DecayPoint, 5> kDecay{{{250, 1.15}, {600, 1.05}, {1500, 1.0}, {3500, 0.9}, {8000, 0.7}}};

double decayFactor(double frequencyHz)
{
    if (frequencyHz <= kDecay.front().frequencyHz)
        return kDecay.front().factor;
    for (std::size_t i = 1; i < kDecay.size(); ++i) {
        const auto& [low, lowFactor] = kDecay[i - 1];
        const auto& [high, highFactor] = kDecay[i];
        if (frequencyHz < high)
            return lowFactor + (highFactor - lowFactor) * std::log(frequencyHz / low) / std::log(high / low);
    }
    return kDecay.back().factor;
}

/// Half of a Gaussian, the middle first, as far as 2 sigma, which sums to 1 with its mirror image.
std::vector<float> halfGaussian(double sigma)
{
    std::vector<double> taps{1.0};
    double sum = 1.0;
    for (int i = 1; i <= static_cast<int>(2.0 * sigma); ++i) {
        taps.push_back(std::exp(-0.5 * i * i / (sigma * sigma)));
        sum += 2.0 * taps.back();
    }
    std::vector<float> scaled;
    for (const double tap : taps)
        scaled.push_back(static_cast<float>(tap / sum));
    return scaled;
}

} // namespace

LateReverbSuppressor::LateReverbSuppressor(const Parameters& parameters)
    : m_bins(static_cast<std::size_t>(parameters.size / 2 + 1)),
      m_delay(std::max(1, static_cast<int>(std::lround(kLateSeconds * parameters.sampleRateHz / parameters.hop)))),
      m_least(static_cast<float>(dbToGain(parameters.floorDb))),
      m_share(static_cast<float>(parameters.share)),
      m_decay(m_bins),
      m_previous(m_bins),
      m_scratch(m_bins)
{
    const double hopSeconds = static_cast<double>(parameters.hop) / parameters.sampleRateHz;
    m_forget = static_cast<float>(std::exp(-hopSeconds / kSmoothingSeconds));
    const double directed = kDirectedSeconds * (0.5 + parameters.smoothness); // 0.85 .. 0.95 a hop of 21 ms
    m_directed = static_cast<float>(std::exp(-hopSeconds / directed));
    for (std::size_t k = 0; k < m_bins; ++k) {
        const double frequencyHz = static_cast<double>(k) * parameters.sampleRateHz / parameters.size;
        const double rt60 = std::max(0.05, parameters.rt60Seconds * decayFactor(frequencyHz));
        m_decay[k] = static_cast<float>(parameters.lateLevel * std::pow(10.0, -6.0 * kLateSeconds / rt60));
    }
    m_binTaps = halfGaussian(3.0 * parameters.smoothness);
    const std::vector<float> half = halfGaussian(1.5 * parameters.smoothness);
    m_side = static_cast<int>(half.size()) - 1;
    m_timeTaps.assign(half.rbegin(), half.rend());
    m_timeTaps.insert(m_timeTaps.end(), half.begin() + 1, half.end());
    m_smoothed.resize(static_cast<std::size_t>(m_delay + 1) * m_bins);
    m_logGains.resize(m_timeTaps.size() * m_bins);
}

std::span<float> LateReverbSuppressor::row(std::vector<float>& rows, int index) noexcept
{
    const auto count = static_cast<long>(rows.size() / m_bins);
    const long wrapped = ((m_frame + index) % count + count) % count;
    return std::span(rows).subspan(static_cast<std::size_t>(wrapped) * m_bins, m_bins);
}

void LateReverbSuppressor::process(std::span<const float> power, std::span<float> gains) noexcept
{
    assert(power.size() == m_bins && gains.size() == m_bins);
    const auto newest = row(m_logGains, 0);
    findGains(power, newest);
    smoothAcrossBins(newest);
    std::ranges::fill(gains, 0.0F);
    for (int i = 0; i < static_cast<int>(m_timeTaps.size()); ++i) {
        const auto logGains = row(m_logGains, -i);
        const float tap = m_timeTaps[static_cast<std::size_t>(i)];
        for (std::size_t k = 0; k < m_bins; ++k)
            gains[k] += tap * logGains[k];
    }
    for (float& gain : gains)
        gain = 1.0F - m_share * (1.0F - std::exp(gain));
    ++m_frame;
}

void LateReverbSuppressor::findGains(std::span<const float> power, std::span<float> logGains) noexcept
{
    const auto smoothed = row(m_smoothed, 0);
    const auto before = row(m_smoothed, -1);
    const auto then = row(m_smoothed, -m_delay);
    for (std::size_t k = 0; k < m_bins; ++k) {
        smoothed[k] = power[k] + m_forget * (before[k] - power[k]);
        const float late = m_decay[k] * then[k] + kTiny;
        const float instant = std::max(power[k] / late - 1.0F, 0.0F);
        const float ratio = m_directed * m_previous[k] / late + (1.0F - m_directed) * instant;
        const float gain = std::max(ratio / (1.0F + ratio), m_least);
        m_previous[k] = gain * gain * power[k];
        logGains[k] = std::log(gain);
    }
}

void LateReverbSuppressor::smoothAcrossBins(std::span<float> logGains) noexcept
{
    const auto side = static_cast<std::ptrdiff_t>(m_binTaps.size()) - 1;
    if (side == 0)
        return;
    std::ranges::copy(logGains, m_scratch.begin());
    const auto last = static_cast<std::ptrdiff_t>(m_bins) - 1;
    for (std::ptrdiff_t k = 0; k <= last; ++k) {
        float sum = m_binTaps[0] * m_scratch[static_cast<std::size_t>(k)];
        for (std::ptrdiff_t i = 1; i <= side; ++i)
            sum += m_binTaps[static_cast<std::size_t>(i)] *
                   (m_scratch[static_cast<std::size_t>(std::max<std::ptrdiff_t>(k - i, 0))] +
                    m_scratch[static_cast<std::size_t>(std::min(k + i, last))]);
        logGains[static_cast<std::size_t>(k)] = sum;
    }
}

void LateReverbSuppressor::reset() noexcept
{
    std::ranges::fill(m_smoothed, 0.0F);
    std::ranges::fill(m_logGains, 0.0F);
    std::ranges::fill(m_previous, 0.0F);
    m_frame = 0;
}

} // namespace resonate
