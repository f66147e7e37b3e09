#pragma once

#include <span>

namespace resonate {

/// A second-order section, y = b0 x + b1 x1 + b2 x2 - a1 y1 - a2 y2. Default: a wire.
/// The makers below are R. Bristow-Johnson's "Cookbook formulae for audio EQ biquad filter coefficients"; frequencies
/// lie between 0 and half the sample rate, q is above 0.
struct BiquadCoefficients {
    double b0 = 1.0, b1 = 0.0, b2 = 0.0, a1 = 0.0, a2 = 0.0;

    /// Magnitude at a frequency, in dB.
    double responseDb(double frequencyHz, double sampleRateHz) const noexcept;

    static BiquadCoefficients lowPass(double sampleRateHz, double frequencyHz, double q);
    static BiquadCoefficients highPass(double sampleRateHz, double frequencyHz, double q);
    /// 0 dB at its centre.
    static BiquadCoefficients bandPass(double sampleRateHz, double frequencyHz, double q);
    static BiquadCoefficients notch(double sampleRateHz, double frequencyHz, double q);
    static BiquadCoefficients allPass(double sampleRateHz, double frequencyHz, double q);
    static BiquadCoefficients bell(double sampleRateHz, double frequencyHz, double q, double gainDb);
    static BiquadCoefficients lowShelf(double sampleRateHz, double frequencyHz, double q, double gainDb);
    static BiquadCoefficients highShelf(double sampleRateHz, double frequencyHz, double q, double gainDb);
};

/// One channel through one section, in double precision (transposed direct form II).
class Biquad final {
public:
    Biquad() = default;
    explicit Biquad(const BiquadCoefficients& coefficients) : m_coefficients(coefficients) {}

    double process(double x) noexcept
    {
        const double y = m_coefficients.b0 * x + m_s1;
        m_s1 = m_coefficients.b1 * x - m_coefficients.a1 * y + m_s2;
        m_s2 = m_coefficients.b2 * x - m_coefficients.a2 * y;
        return y;
    }
    /// In place.
    void process(std::span<float> samples) noexcept
    {
        for (float& sample : samples)
            sample = static_cast<float>(process(static_cast<double>(sample)));
    }
    /// Changes the filter and keeps what it has heard.
    void setCoefficients(const BiquadCoefficients& coefficients) noexcept { m_coefficients = coefficients; }
    const BiquadCoefficients& coefficients() const noexcept { return m_coefficients; }
    void reset() noexcept { m_s1 = m_s2 = 0.0; }

private:
    BiquadCoefficients m_coefficients;
    double m_s1 = 0.0, m_s2 = 0.0;
};

} // namespace resonate
