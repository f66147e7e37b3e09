#pragma once

#include <array>
#include <span>
#include <vector>

namespace resonate {

/// A half-band low-pass, used to double or to halve a rate: between two samples lies the sum of pairs around them.
/// Sinc under a Kaiser window. Source: R. E. Crochiere, L. R. Rabiner, "Multirate Digital Signal Processing", 1983.
class HalfBand final {
public:
    static constexpr int kMostFrames = 256; ///< at the lower rate, per call

    HalfBand(int pairs, double kaiserBeta);

    /// lower[n] -> higher[2n]; later by `pairs` frames of the lower rate.
    void raise(std::span<const float> lower, std::span<float> higher) noexcept;
    /// higher[2n] -> lower[n]; later by `pairs` - 1 frames of the lower rate.
    void lowerRate(std::span<const float> higher, std::span<float> lower) noexcept;
    void reset() noexcept;

private:
    void interpolate(const std::vector<float>& line, std::size_t count) noexcept;

    std::size_t m_pairs;
    std::vector<float> m_taps;                           // [pairs], nearest first
    std::vector<float> m_lowLine, m_evenLine, m_oddLine; // what came before, then what is new
    std::array<float, kMostFrames> m_between = {};
};

/// One channel at four times its rate and back, for what makes new frequencies.
class Oversampler final {
public:
    static constexpr int kFactor = 4;
    static constexpr int kMostFrames = HalfBand::kMostFrames / 2; ///< per call
    Oversampler();

    static int latencyFrames() noexcept;                                 ///< there and back
    void up(std::span<const float> in, std::span<float> out) noexcept;   ///< out: kFactor times as long
    void down(std::span<const float> in, std::span<float> out) noexcept; ///< in: kFactor times as long
    void reset() noexcept;

private:
    HalfBand m_first, m_second;
    std::array<float, 2 * kMostFrames> m_half = {};
    float m_held = 0.0F; // makes the way back a whole number of frames long
};

} // namespace resonate
