#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/stream_processor.h"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace resonate {

inline constexpr int kToolRateHz = 48000;

inline AudioBuffer sine(double frequencyHz, double amplitude, std::int64_t frames, int channels = 2,
                        int rateHz = kToolRateHz)
{
    AudioBuffer buffer(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t n = 0; n < frames; ++n)
            buffer.channel(c)[static_cast<std::size_t>(n)] = static_cast<float>(
                amplitude * std::sin(2.0 * std::numbers::pi * frequencyHz * static_cast<double>(n) / rateHz));
    return buffer;
}

/// Independent white noise in each channel.
inline AudioBuffer whiteNoise(double rms, std::int64_t frames, int channels = 2, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> value(0.0, rms);
    AudioBuffer buffer(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (float& sample : buffer.channel(c))
            sample = static_cast<float>(value(random));
    return buffer;
}

/// What a processor makes of a copy of the input, latency not taken out.
inline AudioBuffer processed(StreamProcessor& processor, const AudioBuffer& input, std::int64_t blockFrames = 4096)
{
    AudioBuffer output = input;
    for (std::int64_t at = 0; at < output.frames(); at += blockFrames)
        processor.process(output.view().slice(at, std::min(blockFrames, output.frames() - at)));
    return output;
}

/// Mean square in dB of frames [first, end).
inline double levelDb(std::span<const float> samples, std::size_t first, std::size_t end)
{
    double sum = 0.0;
    for (std::size_t n = first; n < end; ++n)
        sum += static_cast<double>(samples[n]) * static_cast<double>(samples[n]);
    return 10.0 * std::log10(sum / static_cast<double>(end - first) + 1e-30);
}

/// Amplitude in dB of one frequency in frames [first, end), under a Hann window.
inline double toneDb(std::span<const float> samples, double frequencyHz, std::size_t first, std::size_t end,
                     int rateHz = kToolRateHz)
{
    double re = 0.0, im = 0.0, sum = 0.0;
    for (std::size_t n = first; n < end; ++n) {
        const double at = static_cast<double>(n - first) / static_cast<double>(end - first);
        const double window = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * at);
        const double angle = 2.0 * std::numbers::pi * frequencyHz * static_cast<double>(n - first) / rateHz;
        re += window * static_cast<double>(samples[n]) * std::cos(angle);
        im += window * static_cast<double>(samples[n]) * std::sin(angle);
        sum += window;
    }
    return 20.0 * std::log10(2.0 * std::hypot(re, im) / sum + 1e-15);
}

inline bool near(double value, double wanted, double tolerance)
{
    return std::abs(value - wanted) <= tolerance;
}

inline bool sameBits(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return a.channels() == b.channels() && a.frames() == b.frames();
}

} // namespace resonate
