#pragma once

#include "core/analysis/recording_report.h"
#include "core/dsp/noise_psd_tracker.h"

#include <cstdint>
#include <span>
#include <vector>

namespace resonate {

/// The level of steady noise (hiss, hum of fans) under the music and its distance from it, without ever hearing it
/// alone. Every 16 seconds the tracked noise spectrum is held against the mean spectrum; the raw distance saturates
/// because dense music leaves no gaps, so a monotone table, measured on music with known hiss, undoes that. Windows are
/// combined by the lower quartile of the floors they see, because music can only hide noise, not take it away. Crowd
/// noise is loud, moves, and counts as signal here; see CrowdDetector.
class NoiseFloor final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit NoiseFloor(const Parameters& parameters);

    /// Takes the power spectrum of one frame, power[fftSize / 2 + 1], on the scale on which the bins of a frame add up
    /// to its mean square (square-root-Hann window: |X|^2 * 4 / fftSize^2).
    void process(std::span<const float> power);
    NoiseReading result() const;

private:
    struct Window {
        double powerSum = 0.0; ///< of the mean spectrum
        double noiseSum = 0.0; ///< of the noise spectrum, music's hiding undone
        double rawSnrDb = 0.0;
        bool seen = true; ///< false: the noise is under what the method sees
    };
    Window judge() const;

    Parameters m_parameters;
    std::int64_t m_windowFrames;
    mutable NoisePsdTracker m_tracker;
    std::vector<double> m_sum; // [bins], of the frames of this window
    std::int64_t m_frames = 0; // in m_sum
    std::vector<Window> m_windows;
};

} // namespace resonate
