#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"
#include "core/dsp/real_fft.h"

#include <vector>

namespace resonate {

/// The mean of all channels' powers: what lies in one channel only, or in both with opposite signs, is seen.
inline constexpr int kAllChannels = -1;

/// Power spectra of single transforms of a recording, Hann-windowed, scaled so that a full-scale sine in the middle of
/// a bin has power 1 there. Source: F. J. Harris, "On the use of windows for harmonic analysis with the discrete
/// Fourier transform", 1978.
class FramePowers final {
public:
    /// `channel` is a channel of the source or kAllChannels.
    FramePowers(int transformSize, int channel);

    int bins() const noexcept { return m_fft.bins(); }
    /// Adds the spectrum of the frames [first, first + size) to `power` [bins]; outside of the source there is silence.
    /// What lies before `readAheadEnd` will be wanted next. Always the same source. Errors: those of the source.
    Result<> add(const AudioSource& source, std::int64_t first, std::int64_t readAheadEnd, std::span<float> power);

private:
    Result<> fill(const AudioSource& source, std::int64_t first, std::int64_t readAheadEnd);
    void addChannel(std::span<const float> samples, float scale, std::span<float> power) noexcept;

    RealFft m_fft;
    int m_channel;
    std::vector<float> m_window; // [size]
    std::vector<float> m_frame;  // [size]
    std::vector<std::complex<float>> m_spectrum;
    AudioBuffer m_block; // what was read
    std::int64_t m_blockBegin = 0;
    std::int64_t m_blockFrames = 0;
};

} // namespace resonate
