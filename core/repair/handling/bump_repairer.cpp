#include "core/repair/handling/bump_repairer.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace resonate {
namespace {

constexpr double kLowRateHz = 1000.0; // about
constexpr double kCutoffHz = 220.0;
constexpr double kTransitionHz = 280.0; // so short that nothing is heard of it 20 ms away
constexpr double kMostSeconds = 0.44;
constexpr double kMarginSeconds = 0.01;
constexpr double kContextSeconds = 0.5;
constexpr std::size_t kOrder = 90; // resolves 11 Hz: a bass note from the kick beside it

std::int64_t frames(const BumpRepairer::Parameters& parameters, double seconds)
{
    return std::llround(seconds * parameters.format.sampleRateHz);
}

/// A sinc under a Blackman window, odd, sum 1.
std::vector<double> lowPassTaps(int sampleRateHz)
{
    const auto side = static_cast<int>(std::ceil(2.75 * sampleRateHz / kTransitionHz));
    std::vector<double> taps;
    for (int i = -side; i <= side; ++i) {
        const double phase = std::numbers::pi * i / (side + 1);
        const double x = 2.0 * std::numbers::pi * kCutoffHz / sampleRateHz * i;
        taps.push_back((0.42 + 0.5 * std::cos(phase) + 0.08 * std::cos(2.0 * phase)) *
                       (i == 0 ? 1.0 : std::sin(x) / x));
    }
    const double sum = std::accumulate(taps.begin(), taps.end(), 0.0);
    for (double& tap : taps)
        tap /= sum;
    return taps;
}

} // namespace

BumpRepairer::BumpRepairer(const Parameters& parameters)
    : m_amount(parameters.amount),
      m_factor(std::max<std::int64_t>(1, std::llround(parameters.format.sampleRateHz / kLowRateHz))),
      m_taps(lowPassTaps(parameters.format.sampleRateHz)),
      m_stream({.format = parameters.format,
                .spans = parameters.amount > 0.0 ? parameters.bumps : std::vector<TimeSpan>(),
                .marginFrames = frames(parameters, kMarginSeconds),
                .contextFrames = frames(parameters, kContextSeconds),
                .mostFrames = frames(parameters, kMostSeconds)},
               [this](AudioView shown, std::int64_t begin, std::int64_t end) { mend(shown, begin, end); }),
      m_interpolation({.order = kOrder, .mostSamples = static_cast<std::size_t>(m_stream.mostShown() / m_factor) + 1}),
      m_low(static_cast<std::size_t>(m_stream.mostShown() / m_factor) + 1),
      m_correction(m_low.size())
{
}

void BumpRepairer::mend(AudioView shown, std::int64_t begin, std::int64_t end) noexcept
{
    const auto from = static_cast<std::size_t>(begin / m_factor);
    const auto to = static_cast<std::size_t>(end / m_factor);
    const auto count = static_cast<std::size_t>(shown.frames() / m_factor);
    for (int c = 0; c < shown.channels(); ++c) {
        lowBand(shown.channel(c), count);
        std::ranges::copy(m_low, m_correction.begin());
        const std::span<double> samples(m_correction.data(), count);
        if (!m_interpolation.fit(samples, from, to))
            continue;
        m_interpolation.fill(samples, from, to);
        for (std::size_t k = from; k < to; ++k)
            m_correction[k] = m_amount * (m_correction[k] - m_low[k]);
        addCorrection(shown.channel(c), from, to);
    }
}

void BumpRepairer::lowBand(std::span<const float> samples, std::size_t count) noexcept
{
    const auto side = static_cast<std::int64_t>(m_taps.size() / 2);
    const auto frameCount = static_cast<std::int64_t>(samples.size());
    for (std::size_t k = 0; k < count; ++k) {
        const std::int64_t centre = static_cast<std::int64_t>(k) * m_factor;
        double sum = 0.0;
        for (std::int64_t i = std::max<std::int64_t>(0, centre - side); i <= std::min(frameCount - 1, centre + side);
             ++i)
            sum += m_taps[static_cast<std::size_t>(i - centre + side)] *
                   static_cast<double>(samples[static_cast<std::size_t>(i)]);
        m_low[k] = sum;
    }
}

void BumpRepairer::addCorrection(std::span<float> samples, std::size_t begin, std::size_t end) const noexcept
{
    const auto side = static_cast<std::int64_t>(m_taps.size() / 2);
    const auto frameCount = static_cast<std::int64_t>(samples.size());
    const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>(begin) * m_factor - side);
    const auto last = std::min(frameCount, static_cast<std::int64_t>(end) * m_factor + side);
    for (std::int64_t n = first; n < last; ++n) {
        const auto low = std::max(static_cast<std::int64_t>(begin), (n - side + m_factor - 1) / m_factor);
        const auto high = std::min(static_cast<std::int64_t>(end) - 1, (n + side) / m_factor);
        double sum = 0.0;
        for (std::int64_t k = low; k <= high; ++k)
            sum +=
                m_correction[static_cast<std::size_t>(k)] * m_taps[static_cast<std::size_t>(n - k * m_factor + side)];
        float& sample = samples[static_cast<std::size_t>(n)];
        sample = static_cast<float>(static_cast<double>(sample) + static_cast<double>(m_factor) * sum);
    }
}

} // namespace resonate
