#pragma once

#include "core/dsp/power_quantile.h"

#include <span>
#include <vector>

namespace resonate {

/// The power spectrum of steady noise under music, followed blindly over the last few seconds.
/// Per bin, a low quantile over time of the smoothed power: what is there when the music is not. Across frequency, a
/// lower envelope: noise has no lines, so a bin that stands above its neighbourhood holds a sustained note and is cut
/// down to it. The second step is what plain minimum statistics (R. Martin, "Noise power spectral density estimation
/// based on optimal smoothing and minimum statistics", 2001) lack on music.
class NoisePsdTracker final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;         ///< bins: fftSize / 2 + 1
        int hop = 1024;             ///< samples from one frame to the next
        double windowSeconds = 4.0; ///< 0: everything since reset()
        double quantile = 0.08;     ///< over the window
        float topPower =
            1.0F; ///< greatest power told apart: 1 when bins add up to the mean square, fftSize^2 for bare |X|^2
    };
    explicit NoisePsdTracker(const Parameters& parameters);

    int bins() const noexcept { return m_bins; }
    /// Takes the power spectrum of one frame, power[bins], on any scale.
    void process(std::span<const float> power) noexcept;
    void reset() noexcept;
    /// Frames taken since reset(), as far as the window reaches.
    std::int64_t frames() const noexcept { return m_quantile.count() * m_step; }
    /// The noise on the same scale, noise[bins]; zeros before the first few frames.
    void noise(std::span<float> noise) noexcept;

private:
    void limitToEnvelope(std::span<float> noise) noexcept;

    int m_bins;
    int m_step; // frames from one value in the quantile to the next
    double m_biasInverse;
    int m_slot = 0;
    std::int64_t m_frame = 0;
    PowerQuantile m_quantile;
    std::vector<float> m_recent;   // [kSmoothing][bins]
    std::vector<float> m_smoothed; // [bins]
    std::vector<float> m_envelope; // [bins]
    std::vector<float> m_sorted;
};

} // namespace resonate
