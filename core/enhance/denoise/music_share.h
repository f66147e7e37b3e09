#pragma once

#include <span>

namespace resonate {

/// Whether there is music among a crowd, from what a spectral gain leaves standing of 150 Hz to 6 kHz: 0 no, 1 yes, a
/// smooth step between. Rises within a tenth of a second and falls within one, so that rests between notes do not
/// count.
class MusicShare final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit MusicShare(const Parameters& parameters);

    /// Takes power[bins] of a frame and the gain[bins] it is about to get.
    float process(std::span<const float> power, std::span<const float> gain) noexcept;
    void reset() noexcept { m_share = 1.0; }

private:
    std::size_t m_begin;
    std::size_t m_end;
    double m_rise;
    double m_fall;
    double m_share = 1.0;
};

} // namespace resonate
