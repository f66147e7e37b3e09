#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace resonate {

/// Whether there is music among a crowd: 0 no, 1 yes, smooth steps between. Music shows in either of two ways: much of
/// the power of 150 Hz to 6 kHz is left standing by a spectral gain that takes the crowd away; or the spectrum has
/// lines. A crowd alone has none: within thirds of an octave of 500 Hz to 6 kHz the mean of its logarithms lies 2.5 to
/// 2.9 dB under the logarithm of its mean, as in any Gaussian noise (0.577 nepers of power), and music 3 to 9 dB.
class MusicPresence final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit MusicPresence(const Parameters& parameters);

    /// Takes power[bins] of a frame and the gain[bins] it is about to get.
    float process(std::span<const float> power, std::span<const float> gain) noexcept;
    /// The next frame counts at once.
    void reset() noexcept { m_fresh = true; }

private:
    double standingShare(std::span<const float> power, std::span<const float> gain) const noexcept;
    double linesDb(std::span<const float> power) const noexcept;

    std::size_t m_begin;
    std::size_t m_end;
    std::vector<std::size_t> m_thirds; // first bins, and the end of the last
    double m_rise;
    double m_fall;
    double m_linesKeep;
    bool m_fresh = true;
    double m_share = 1.0;
    double m_lines = 0.0;
};

} // namespace resonate
