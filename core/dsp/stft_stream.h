#pragma once

#include "core/audio/audio_view.h"
#include "core/dsp/stft.h"

#include <functional>
#include <vector>

namespace resonate {

/// Carries a stream through the short-time Fourier transform: `work` sees the spectra of all channels of one frame
/// after the other and changes them in place. Frame t holds the samples [(t + 1) hop - size, (t + 1) hop) of the
/// stream. If nothing is changed, the output is the input, `latencyFrames()` later. How the stream is cut into blocks
/// changes nothing. One that needs to look ahead keeps spectra of its own and gives back older ones, later by whole
/// hops.
class StftStream final {
public:
    struct Parameters {
        int channels = 2;
        int size = 4096; ///< see Stft
        int hop = 1024;
    };
    using Spectrum = std::span<std::complex<float>>; ///< [bins]
    /// Does not throw.
    using FrameWork = std::function<void(std::span<const Spectrum> channels)>;

    StftStream(const Parameters& parameters, FrameWork work);
    StftStream(const StftStream&) = delete;
    StftStream& operator=(const StftStream&) = delete;

    int bins() const noexcept { return m_stft.bins(); }
    /// In place; blocks have the stream's channels and any length.
    void process(AudioView block) noexcept;
    std::int64_t latencyFrames() const noexcept { return m_stft.size(); }
    void reset() noexcept;

private:
    struct Channel {
        std::vector<float> input;  // [size], the frame being filled
        std::vector<float> output; // [size]: one hop that is finished, then what frames to come still add to
        std::vector<std::complex<float>> spectrum;
    };
    void workOnFrame() noexcept;

    Stft m_stft;
    FrameWork m_work;
    std::vector<Channel> m_channels;
    std::vector<Spectrum> m_spectra;
    std::size_t m_filled = 0; // samples of the current hop
};

} // namespace resonate
