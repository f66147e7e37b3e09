#pragma once

#include "core/audio/memory_audio.h"
#include "core/base/executor.h"
#include "core/mastering/reference/reference_profile.h"

#include <functional>
#include <numbers>
#include <random>

namespace resonate::test {

/// Noise that comes and goes four times a second, so that every band is music and not a floor; its mid and side through
/// a filter of one pole each (0: white, towards 1: dark).
struct PulsedNoise {
    std::int64_t frames = 12 * 48000;
    int sampleRateHz = 48000;
    int channels = 2;
    double midPole = 0.7;
    double sidePole = 0.7;
    double sideGain = 0.4;
    unsigned seed = 3;
};

inline AudioBuffer pulsedNoise(const PulsedNoise& noise)
{
    AudioBuffer audio(noise.channels, noise.frames);
    std::mt19937 random(noise.seed);
    std::normal_distribution<double> white;
    double mid = 0.0, side = 0.0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(noise.frames); ++i) {
        const double t = static_cast<double>(i) / noise.sampleRateHz;
        const double pulse = 0.1 * std::exp(-24.0 * std::fmod(t, 0.5)) * (t < 0.5 * 12.0 ? 1.0 : 0.5);
        mid = noise.midPole * mid + (1.0 - noise.midPole) * white(random);
        side = noise.sidePole * side + (1.0 - noise.sidePole) * white(random);
        audio.channel(0)[i] = static_cast<float>(pulse * (mid + (noise.channels == 2 ? noise.sideGain * side : 0.0)));
        if (noise.channels == 2)
            audio.channel(1)[i] = static_cast<float>(pulse * (mid - noise.sideGain * side));
    }
    return audio;
}

inline ReferenceProfile profileOf(AudioBuffer audio, int sampleRateHz = 48000, int threads = 1)
{
    ThreadExecutor executor(threads);
    const auto profile = measureProfile(MemorySource(std::move(audio), sampleRateHz), {executor, {}, {}});
    assert(profile);
    return *profile;
}

} // namespace resonate::test
