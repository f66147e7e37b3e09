#pragma once

#include "core/dsp/real_fft.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// The short-time Fourier transform that networks on magnitudes were trained with: a periodic Hann window, frames
/// centred on multiples of the hop, no scaling, silence before the beginning and past the end. The inverse divides by
/// what the squared windows add up to, so that unchanged spectra give the sound back up to its edges.
/// Source: D. Griffin, J. Lim, "Signal estimation from modified short-time Fourier transform", 1984.
class CentredStft final {
public:
    CentredStft(int size, int hop); ///< size even, 1 <= hop <= size / 2

    int bins() const noexcept { return m_fft.bins(); }

    /// `spectra` [frames][bins]; frame f is centred on sound[f * hop].
    void analyse(std::span<const float> sound, std::int64_t frames, std::span<std::complex<float>> spectra);
    /// `sound` is at most (frames - 1) * hop samples long, or 1.
    void synthesise(std::span<const std::complex<float>> spectra, std::int64_t frames, std::span<float> sound);

private:
    RealFft m_fft;
    std::int64_t m_hop;
    std::vector<float> m_window; // [size]
    std::vector<float> m_frame;  // [size]
    std::vector<float> m_weight; // [samples], of the sound that is being made
};

} // namespace resonate
