#pragma once

#include "core/audio/audio_view.h"
#include "core/dsp/real_fft.h"

#include <vector>

namespace resonate {

/// Every channel of a stream through one long finite impulse response, by overlap-save with one Fourier transform a
/// block (A. Oppenheim, R. Schafer, "Discrete-Time Signal Processing", section 8.7). Blocks lie on a grid of their own.
class FirConvolver final {
public:
    FirConvolver(std::span<const float> impulseResponse, int channels); ///< not empty

    /// In place; blocks have the stream's channels and any length.
    void process(AudioView block) noexcept;
    /// Of the blocks alone; what the response itself delays comes on top.
    std::int64_t latencyFrames() const noexcept { return static_cast<std::int64_t>(m_blockFrames); }
    void reset() noexcept;

private:
    struct Channel {
        std::vector<float> input;  // [2 block]: the last block and the one being filled
        std::vector<float> output; // [block]
    };
    void convolve(Channel& channel) noexcept;

    std::size_t m_blockFrames;
    RealFft m_fft;
    std::vector<std::complex<float>> m_response; // [bins]
    std::vector<std::complex<float>> m_spectrum; // [bins]
    std::vector<float> m_time;                   // [2 block]
    std::vector<Channel> m_channels;
    std::size_t m_filled = 0;
};

} // namespace resonate
