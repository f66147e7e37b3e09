#pragma once

#include "core/audio/audio_view.h"
#include "core/dsp/biquad.h"

#include <algorithm>
#include <cmath>

namespace resonate {

/// One frame of both channels in one register; of mono audio the second is zero.
using FramePair = double __attribute__((vector_size(16)));

inline FramePair both(double value) noexcept
{
    return FramePair{value, value};
}

/// The larger magnitude of the two.
inline double peakOf(FramePair x) noexcept
{
    return std::max(std::abs(x[0]), std::abs(x[1]));
}

/// Sum of the two squares.
inline double powerOf(FramePair x) noexcept
{
    return x[0] * x[0] + x[1] * x[1];
}

/// Audio of one or two channels, frame by frame.
class FramePairs final {
public:
    explicit FramePairs(AudioView view) noexcept
        : m_left(view.channel(0).data()), m_right(view.channels() > 1 ? view.channel(1).data() : nullptr)
    {
        assert(view.channels() <= 2);
    }

    bool stereo() const noexcept { return m_right != nullptr; }
    FramePair at(std::int64_t n) const noexcept
    {
        return FramePair{static_cast<double>(m_left[n]), m_right ? static_cast<double>(m_right[n]) : 0.0};
    }
    void set(std::int64_t n, FramePair x) const noexcept
    {
        m_left[n] = static_cast<float>(x[0]);
        if (m_right)
            m_right[n] = static_cast<float>(x[1]);
    }

private:
    float* m_left;
    float* m_right;
};

/// Biquad for both channels at once, at the cost of one (transposed direct form II).
class PairedBiquad final {
public:
    PairedBiquad() = default;
    explicit PairedBiquad(const BiquadCoefficients& coefficients) : m_coefficients(coefficients) {}

    FramePair process(FramePair x) noexcept
    {
        const FramePair y = m_coefficients.b0 * x + m_s1;
        m_s1 = m_coefficients.b1 * x - m_coefficients.a1 * y + m_s2;
        m_s2 = m_coefficients.b2 * x - m_coefficients.a2 * y;
        return y;
    }
    /// Changes the filter and keeps what it has heard.
    void setCoefficients(const BiquadCoefficients& coefficients) noexcept { m_coefficients = coefficients; }
    /// To be called at moments that the stream alone decides: lets what no float can tell from silence end, since
    /// numbers near the smallest double are slow to compute with.
    void settle() noexcept
    {
        if (peakOf(m_s1) < kInaudible && peakOf(m_s2) < kInaudible)
            reset();
    }
    void reset() noexcept { m_s1 = m_s2 = FramePair{}; }

private:
    static constexpr double kInaudible = 1e-30; // -600 dB
    BiquadCoefficients m_coefficients;
    FramePair m_s1 = {}, m_s2 = {};
};

} // namespace resonate
