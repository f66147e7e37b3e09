#include "core/overview/spectrogram/frequency_axis.h"

#include <cassert>
#include <cmath>

namespace resonate {

double scaleOf(FrequencyScale scale, double hz) noexcept
{
    switch (scale) {
    case FrequencyScale::Linear:
        return hz;
    case FrequencyScale::Log: // octaves; continued with the slope that it has there, so that 0 Hz has a place
        return hz >= FrequencyAxis::kLowestLogHz ? std::log2(hz / FrequencyAxis::kLowestLogHz)
                                                 : (hz / FrequencyAxis::kLowestLogHz - 1.0) / std::log(2.0);
    case FrequencyScale::Mel:
        return 2595.0 * std::log10(1.0 + hz / 700.0);
    }
    return hz;
}

double hzOf(FrequencyScale scale, double value) noexcept
{
    switch (scale) {
    case FrequencyScale::Linear:
        return value;
    case FrequencyScale::Log:
        return FrequencyAxis::kLowestLogHz * (value >= 0.0 ? std::exp2(value) : 1.0 + value * std::log(2.0));
    case FrequencyScale::Mel:
        return 700.0 * (std::pow(10.0, value / 2595.0) - 1.0);
    }
    return value;
}

FrequencyAxis::FrequencyAxis(FrequencyScale scale, double lowHz, double highHz)
    : m_scale(scale), m_lowHz(lowHz), m_highHz(highHz), m_begin(scaleOf(scale, lowHz)), m_end(scaleOf(scale, highHz))
{
    assert(lowHz >= 0.0 && lowHz < highHz);
}

double FrequencyAxis::position(double hz) const noexcept
{
    return (scaleOf(m_scale, hz) - m_begin) / (m_end - m_begin);
}

double FrequencyAxis::hz(double position) const noexcept
{
    return hzOf(m_scale, m_begin + position * (m_end - m_begin));
}

} // namespace resonate
