#pragma once

namespace resonate {

/// How frequencies are laid out along an axis.
enum class FrequencyScale {
    Linear,
    Log, ///< equal musical intervals are equally long; below kLowestLogHz linear
    Mel, ///< equal distances sound equally far apart
};

/// A stretch of frequencies along an axis: position 0 is `lowHz`, 1 is `highHz`.
/// Source of the mel scale: S. S. Stevens, J. Volkmann, E. B. Newman, "A scale for the measurement of the psychological
/// magnitude pitch", 1937, in the form of D. O'Shaughnessy, "Speech communication", 1987: 2595 log10(1 + f / 700).
class FrequencyAxis final {
public:
    static constexpr double kLowestLogHz = 20.0;

    FrequencyAxis() = default;
    /// 0 <= lowHz < highHz
    FrequencyAxis(FrequencyScale scale, double lowHz, double highHz);

    FrequencyScale scale() const noexcept { return m_scale; }
    double lowHz() const noexcept { return m_lowHz; }
    double highHz() const noexcept { return m_highHz; }
    double position(double hz) const noexcept;
    double hz(double position) const noexcept;

    bool operator==(const FrequencyAxis&) const = default;

private:
    FrequencyScale m_scale = FrequencyScale::Linear;
    double m_lowHz = 0.0;
    double m_highHz = 24000.0;
    double m_begin = 0.0; // on the scale
    double m_end = 24000.0;
};

/// The scale itself, strictly rising.
double scaleOf(FrequencyScale scale, double hz) noexcept;
double hzOf(FrequencyScale scale, double value) noexcept;

} // namespace resonate
