#include "core/repair/handling/click_repairer.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kMostSeconds = 0.010;
constexpr double kContextSeconds = 0.020;
constexpr double kOrderSeconds = 0.001; // 48 at 48 kHz
constexpr double kLeastSurprise = 6.0;

std::int64_t frames(const ClickRepairer::Parameters& parameters, double seconds)
{
    return std::llround(seconds * parameters.format.sampleRateHz);
}

} // namespace

ClickRepairer::ClickRepairer(const Parameters& parameters)
    : m_amount(parameters.amount),
      m_stream({.format = parameters.format,
                .spans = parameters.amount > 0.0 ? parameters.clicks : std::vector<TimeSpan>(),
                .marginFrames = 0,
                .contextFrames = frames(parameters, kContextSeconds),
                .mostFrames = frames(parameters, kMostSeconds)},
               [this](AudioView shown, std::int64_t begin, std::int64_t end) { mend(shown, begin, end); }),
      m_interpolation({.order = static_cast<std::size_t>(std::max<std::int64_t>(16, frames(parameters, kOrderSeconds))),
                       .mostSamples = static_cast<std::size_t>(m_stream.mostShown())}),
      m_samples(static_cast<std::size_t>(m_stream.mostShown()))
{
}

void ClickRepairer::mend(AudioView shown, std::int64_t begin, std::int64_t end) noexcept
{
    for (int c = 0; c < shown.channels(); ++c) {
        const auto channel = shown.channel(c);
        const std::span<double> samples(m_samples.data(), channel.size());
        std::ranges::copy(channel, samples.begin());
        const auto from = static_cast<std::size_t>(begin);
        const auto to = static_cast<std::size_t>(end);
        if (!m_interpolation.fit(samples, from, to) || m_interpolation.surprise(samples, from, to) < kLeastSurprise)
            continue;
        m_interpolation.fill(samples, from, to);
        for (std::size_t i = from; i < to; ++i) {
            const double before = static_cast<double>(channel[i]);
            channel[i] = static_cast<float>(before + m_amount * (samples[i] - before));
        }
    }
}

} // namespace resonate
