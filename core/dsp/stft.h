#pragma once

#include "core/dsp/real_fft.h"

#include <vector>

namespace resonate {

/// Short-time Fourier transform, frame by frame: square-root-Hann window before and after, so that analysis followed by
/// overlap-add of synthesised frames gives the input back (for hop = size/2, size/4, ...).
/// Source: D. Griffin, J. Lim, "Signal estimation from modified short-time Fourier transform", 1984.
class Stft final {
public:
    struct Parameters {
        int size = 4096; ///< samples per frame, even
        int hop = 1024;  ///< samples from one frame to the next; size is a multiple of it, at least twice
    };
    explicit Stft(const Parameters& parameters);

    int size() const noexcept { return m_fft.size(); }
    int hop() const noexcept { return m_hop; }
    int bins() const noexcept { return m_fft.bins(); }

    /// Spectrum [bins] of one frame [size].
    void analyse(std::span<const float> frame, std::span<std::complex<float>> spectrum) noexcept;
    /// Adds the frame [size] that belongs to a spectrum [bins] to `output` [size].
    void synthesise(std::span<const std::complex<float>> spectrum, std::span<float> output) noexcept;

private:
    RealFft m_fft;
    int m_hop;
    std::vector<float> m_window;          // [size], square root of a periodic Hann window
    std::vector<float> m_synthesisWindow; // the same, scaled so that overlapping frames add up to 1
    std::vector<float> m_frame;
};

} // namespace resonate
