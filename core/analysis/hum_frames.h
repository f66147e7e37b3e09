#pragma once

#include "core/dsp/decimator.h"

#include <complex>
#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// What one channel has at each multiple of the mains frequency, frame by frame: complex amplitudes as a Hann window of
/// a third of a second sees them. It is wide enough to keep the multiples apart and short enough to fall between notes.
class HumFrames final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        double frequencyHz = 50.0;
        int harmonics = 12; ///< harmonics * frequencyHz below 800 Hz
    };
    static constexpr double kFrameSeconds = 0.32;
    static constexpr double kHopSeconds = 0.08; // a little more or less, in whole samples of the low rate

    explicit HumFrames(const Parameters& parameters);

    /// Takes the next samples, at most kMostSamples of them; true when they completed a frame, which is then to be
    /// read before the next call.
    bool process(std::span<const float> samples);
    static constexpr int kMostSamples = 256;

    /// Amplitudes [harmonics] of the frame just completed; a cosine of amplitude A at h * frequencyHz, phase 0 at frame
    /// 0 of the stream, reads A.
    std::span<const std::complex<double>> amplitudes() const noexcept { return m_amplitudes; }
    /// True when the frame has samples of exact silence in it: there was no recording, or not yet.
    bool silent() const noexcept { return m_silent; }
    /// The moment in the middle of frame `index`, in samples of the stream.
    double centre(std::int64_t index) const noexcept;
    double hopSamples() const noexcept;
    /// What a steady tone at `offsetHz` from a multiple loses in the window; 1 at 0.
    static double windowGain(double offsetHz) noexcept;
    void reset() noexcept;

private:
    void measure(std::span<const float> frame);

    Parameters m_parameters;
    int m_factor;
    Decimator m_decimator;
    double m_lowRateHz;
    std::size_t m_size; // of a frame, at the low rate
    std::size_t m_hop;
    std::vector<float> m_cosines; // [harmonics][size], windowed
    std::vector<float> m_sines;
    std::vector<float> m_low; // decimated, not yet measured
    std::int64_t m_frame = 0;
    std::vector<std::complex<double>> m_amplitudes;
    bool m_silent = true;
};

} // namespace resonate
