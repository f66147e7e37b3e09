#include "core/enhance/denoise/music_share.h"

#include <algorithm>
#include <cmath>

namespace resonate {

namespace {

constexpr double kLowHz = 150.0;
constexpr double kHighHz = 6000.0;
constexpr double kRiseSeconds = 0.1;
constexpr double kFallSeconds = 1.0;
constexpr double kCrowdAlone = 0.20; // share of the power that is left standing of a crowd alone
constexpr double kMusicToo = 0.45;   // and of one with music 5 dB under it

} // namespace

MusicShare::MusicShare(const Parameters& parameters)
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
    m_rise = smoothing(kRiseSeconds);
    m_fall = smoothing(kFallSeconds);
}

float MusicShare::process(std::span<const float> power, std::span<const float> gain) noexcept
{
    double all = 0.0;
    double left = 0.0;
    for (std::size_t k = m_begin; k < m_end; ++k) {
        all += static_cast<double>(power[k]);
        left += static_cast<double>(power[k] * gain[k] * gain[k]);
    }
    const double share = all > 1e-12 ? left / all : 1.0;
    const double keep = share > m_share ? m_rise : m_fall;
    m_share = share + keep * (m_share - share);
    const double step = std::clamp((m_share - kCrowdAlone) / (kMusicToo - kCrowdAlone), 0.0, 1.0);
    return static_cast<float>(step * step * (3.0 - 2.0 * step));
}

} // namespace resonate
