#pragma once

#include "core/dsp/noise_psd_tracker.h"

namespace resonate {

/// The steady noise under the music at each frame, from what comes before it and after it: the tracked noise of a
/// window of several seconds, given late by half of it, and moving smoothly from one estimate to the next. Digital
/// silence tells nothing about the noise and is not listened to.
class NoiseFollower final {
public:
    struct Parameters {
        int sampleRateHz = 48000;
        int fftSize = 4096;
        int hop = 1024;
    };
    explicit NoiseFollower(const Parameters& parameters);

    /// How many frames the noise comes after the frame that it is under.
    int delayFrames() const noexcept { return m_delay; }
    /// Takes power[bins] of a frame, on the scale on which the bins of a frame add up to its mean square.
    void process(std::span<const float> power) noexcept;
    /// [bins], of the frame delayFrames() before the last.
    std::span<const float> noise() const noexcept { return m_noise; }
    void reset() noexcept;

private:
    NoisePsdTracker m_tracker;
    int m_delay;
    int m_phase = 0;
    std::vector<float> m_noise;
    std::vector<float> m_target;
};

} // namespace resonate
