#include "core/enhance/denoise/music_presence.h"

#include "core/dsp/rough_log2.h"

#include <algorithm>
#include <cmath>

namespace resonate {

namespace {

constexpr double kLowHz = 150.0;
constexpr double kHighHz = 6000.0;
constexpr double kThirdsFromHz = 500.0;
constexpr double kRiseSeconds = 0.1;
constexpr double kFallSeconds = 1.0;
constexpr double kLinesSeconds = 0.5;
constexpr float kTiny = 1e-20F;

struct Step {
    double none;
    double all;
};
constexpr Step kShare{0.40, 0.60}; // applause alone leaves 0.1 to 0.4 standing, music 10 dB over it 0.8 and more
constexpr Step kLinesDb{2.9, 3.2}; // applause and crowds alone: 2.6 to 2.9

double smoothStep(double value, Step step)
{
    const double place = std::clamp((value - step.none) / (step.all - step.none), 0.0, 1.0);
    return place * place * (3.0 - 2.0 * place);
}

} // namespace

MusicPresence::MusicPresence(const Parameters& parameters)
{
    const auto bin = [&parameters](double hz) {
        return std::min(static_cast<std::size_t>(std::lround(hz * parameters.fftSize / parameters.sampleRateHz)),
                        static_cast<std::size_t>(parameters.fftSize / 2));
    };
    const auto smoothing = [&parameters](double seconds) {
        return std::exp(-parameters.hop / (seconds * parameters.sampleRateHz));
    };
    m_begin = bin(kLowHz);
    m_end = bin(kHighHz);
    for (double hz = kThirdsFromHz; hz < 1.01 * kHighHz; hz *= std::cbrt(2.0))
        if (m_thirds.empty() || bin(hz) > m_thirds.back())
            m_thirds.push_back(bin(hz));
    m_rise = smoothing(kRiseSeconds);
    m_fall = smoothing(kFallSeconds);
    m_linesKeep = smoothing(kLinesSeconds);
}

double MusicPresence::standingShare(std::span<const float> power, std::span<const float> gain) const noexcept
{
    double all = 0.0;
    double left = 0.0;
    for (std::size_t k = m_begin; k < m_end; ++k) {
        all += static_cast<double>(power[k]);
        left += static_cast<double>(power[k] * gain[k] * gain[k]);
    }
    return all > 1e-12 ? left / all : 1.0;
}

double MusicPresence::linesDb(std::span<const float> power) const noexcept
{
    double sum = 0.0;
    for (std::size_t third = 0; third + 1 < m_thirds.size(); ++third) {
        float mean = 0.0F;
        float logarithm = 0.0F;
        for (std::size_t k = m_thirds[third]; k < m_thirds[third + 1]; ++k) {
            mean += power[k] + kTiny;
            logarithm += roughLog2(power[k] + kTiny);
        }
        const auto bins = static_cast<float>(m_thirds[third + 1] - m_thirds[third]);
        sum += 3.0103 * static_cast<double>(roughLog2(mean / bins) - logarithm / bins);
    }
    return sum / static_cast<double>(m_thirds.size() - 1);
}

float MusicPresence::process(std::span<const float> power, std::span<const float> gain) noexcept
{
    const double share = standingShare(power, gain);
    const double lines = linesDb(power);
    if (m_fresh) {
        m_share = share;
        m_lines = lines;
        m_fresh = false;
    }
    m_share = share + (share > m_share ? m_rise : m_fall) * (m_share - share);
    m_lines = lines + m_linesKeep * (m_lines - lines);
    return static_cast<float>(std::max(smoothStep(m_share, kShare), smoothStep(m_lines, kLinesDb)));
}

} // namespace resonate
