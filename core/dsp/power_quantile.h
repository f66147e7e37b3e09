#pragma once

#include <array>
#include <bit>
#include <cassert>
#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// Powers as one byte: a quarter of an octave per step (0.58 to 0.97 dB), over 64 octaves (192 dB). A step is the
/// exponent and the first two bits of the mantissa of a float, so neither coding nor decoding needs a logarithm.
class PowerCode final {
public:
    /// `top` is the greatest power that is told apart; what is louder reads as the top, what is 192 dB quieter as code
    /// 0.
    explicit PowerCode(float top) noexcept : m_base(std::bit_cast<std::int32_t>(top) / kStep - kCodes + 1) {}

    std::uint8_t encode(float power) const noexcept
    {
        const std::int32_t code = std::bit_cast<std::int32_t>(power) / kStep - m_base;
        return static_cast<std::uint8_t>(code < 0 ? 0 : code >= kCodes ? kCodes - 1 : code);
    }
    /// The power at `within` (0..1) of a step.
    float decode(int code, float within) const noexcept
    {
        const std::int32_t low = (code + m_base) * kStep;
        const float begin = std::bit_cast<float>(low);
        return begin + within * (std::bit_cast<float>(low + kStep) - begin);
    }

    static constexpr int kCodes = 256;

private:
    static constexpr std::int32_t kStep = 1 << 21; // bits of a float below exponent and two bits of mantissa
    std::int32_t m_base;
};

/// A quantile over time of many powers at once (the bins of a spectrum), over the last `window` spectra or over all of
/// them. One histogram per bin; the position of the quantile follows each insertion and removal, so a spectrum costs a
/// few operations per bin. Memory: 1 KiB per bin, and a byte per bin and spectrum in the window. Source of the moving
/// histogram: T. S. Huang, G. J. Yang, G. Y. Tang, "A fast two-dimensional median filtering algorithm", IEEE Trans.
/// ASSP 27, 1979.
class PowerQuantile final {
public:
    struct Parameters {
        int bins = 0;
        double quantile = 0.1; ///< 0..1
        int window = 0;        ///< spectra; 0: everything since reset()
        float top = 1.0F;      ///< greatest power told apart, see PowerCode
    };
    explicit PowerQuantile(const Parameters& parameters);

    /// Adds power[bins]; once the window is full, the oldest leaves.
    void process(std::span<const float> power) noexcept;
    void reset() noexcept;
    /// Spectra inside the window.
    std::int64_t count() const noexcept { return m_count; }
    /// The quantile per bin, out[bins]; zeros before the first spectrum.
    void quantile(std::span<float> out) const noexcept;

private:
    void insert(std::size_t bin, std::uint8_t code) noexcept;
    void remove(std::size_t bin, std::uint8_t code) noexcept;
    void settle() noexcept;

    PowerCode m_code;
    double m_quantile;
    std::size_t m_bins;
    std::int64_t m_window;
    std::int64_t m_count = 0;
    std::size_t m_oldest = 0;
    std::vector<std::uint32_t> m_histogram; // [bins][codes]
    std::vector<std::uint32_t> m_below;     // [bins], how many are under m_at
    std::vector<std::uint8_t> m_at;         // [bins], the step that holds the quantile
    std::vector<std::uint8_t> m_ring;       // [window][bins]
};

} // namespace resonate
