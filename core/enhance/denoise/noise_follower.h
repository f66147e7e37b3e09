#pragma once

#include "core/dsp/noise_psd_tracker.h"

namespace resonate {

/// The steady noise under the music at each frame, from what comes before it and after it: the tracked noise of a
/// window, given late by half of it, and moving smoothly from one estimate to the next. Noise is steady: where a
/// quantile that should tell the same lies far above the first, it is music or a room that never falls silent, and less
/// of it is taken for noise. Digital silence tells nothing and is not listened to.
class NoiseFollower final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
        double windowSeconds = 8.0; ///< half of it before and half after the frame
        double quantile = 0.08;     ///< over the window; see NoisePsdTracker
        double doubtQuantile = 0.3; ///< a higher one, which tells the same of steady noise
        double steadyDb = 0.5;      ///< how far the two may lie apart in steady noise
    };
    explicit NoiseFollower(const Parameters& parameters);

    /// How many frames the noise comes after the frame that it is under.
    int delayFrames() const noexcept { return m_delay; }
    /// Takes power[bins] of a frame, on the scale on which the bins of a frame add up to its mean square. A frame that
    /// is not listened to only moves the time on.
    void process(std::span<const float> power, bool listen = true) noexcept;
    /// [bins], of the frame delayFrames() before the last.
    std::span<const float> noise() const noexcept { return m_noise; }
    void reset() noexcept;

private:
    void estimate() noexcept;

    NoisePsdTracker m_tracker;
    NoisePsdTracker m_doubter; // at the higher quantile
    float m_steady;            // as a ratio of powers
    int m_ramp;                // frames from one estimate to the next
    int m_delay;
    int m_phase = 0;
    std::vector<float> m_noise;
    std::vector<float> m_target;
    std::vector<float> m_doubt;
};

} // namespace resonate
