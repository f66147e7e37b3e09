#pragma once

#include "core/dsp/stft_stream.h"

#include <vector>

namespace resonate {

/// Holds spectra back by whole frames, so that what is done to a frame may depend on later ones.
class SpectrumDelay final {
public:
    SpectrumDelay(int channels, int bins, int delayFrames);

    int delayFrames() const noexcept { return m_delay; }
    /// Takes the spectra of a frame and puts those of `delayFrames` ago in their place (zeros before the first).
    void exchange(std::span<const StftStream::Spectrum> channels) noexcept;
    void reset() noexcept;

private:
    int m_delay;
    std::size_t m_slot = 0;
    std::vector<std::vector<std::complex<float>>> m_ring; // [delay][channels * bins]
};

} // namespace resonate
