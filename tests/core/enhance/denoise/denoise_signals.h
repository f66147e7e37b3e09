#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/stream_processor.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

/// Made-up music and noise with known truth, for the tests of this folder.
namespace resonate::denoise_signals {

inline AudioBuffer whiteNoise(int channels, std::int64_t frames, double rms, unsigned seed)
{
    std::mt19937 random(seed);
    AudioBuffer buffer(channels, frames);
    for (int c = 0; c < channels; ++c)
        for (float& sample : buffer.channel(c)) { // uniform: the same with every library
            const double value = static_cast<double>(random()) / 4294967296.0 * 2.0 - 1.0;
            sample = static_cast<float>(rms * std::sqrt(3.0) * value);
        }
    return buffer;
}

/// Plucked chords: every half second three notes of eight harmonics that die away, and a click of noise on each beat.
inline AudioBuffer chords(int channels, std::int64_t frames, int rateHz)
{
    constexpr double kRoots[] = {220.0, 174.6, 261.6, 196.0};
    AudioBuffer buffer(channels, frames);
    std::mt19937 random(11);
    const std::int64_t beat = rateHz / 2;
    for (std::int64_t start = 0; start < frames; start += beat) {
        const double root = kRoots[start / beat % 4];
        for (std::int64_t n = start; n < std::min(frames, start + beat); ++n) {
            const double t = static_cast<double>(n - start) / rateHz;
            double value = 0.0;
            for (const double interval : {1.0, 1.26, 1.498})
                for (int h = 1; h <= 8; ++h)
                    value += std::sin(2.0 * std::numbers::pi * root * interval * h * t) / h * std::exp(-t * (2.0 + h));
            const double click = static_cast<double>(random()) / 4294967296.0 * 2.0 - 1.0;
            value = 0.12 * value + 0.4 * click * std::exp(-t * 150.0);
            for (int c = 0; c < channels; ++c)
                buffer.channel(c)[static_cast<std::size_t>(n)] = static_cast<float>(value * (c == 0 ? 1.0 : 0.7));
        }
    }
    return buffer;
}

inline double power(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(std::max<std::size_t>(1, samples.size()));
}

/// a + gain * b
inline AudioBuffer mixed(const AudioBuffer& a, const AudioBuffer& b, double gain)
{
    AudioBuffer sum = a;
    for (int c = 0; c < sum.channels(); ++c)
        for (std::size_t n = 0; n < sum.channel(c).size(); ++n)
            sum.channel(c)[n] += static_cast<float>(gain * static_cast<double>(b.channel(c)[n]));
    return sum;
}

/// The stage's output for the whole of `input`, its latency taken out.
inline AudioBuffer through(StreamProcessor& stage, const AudioBuffer& input, std::int64_t blockFrames = 4800)
{
    const std::int64_t latency = stage.latencyFrames();
    AudioBuffer stream(input.channels(), input.frames() + latency);
    copyAudio(input.view(), stream.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < stream.frames(); at += blockFrames)
        stage.process(stream.view().slice(at, std::min(blockFrames, stream.frames() - at)));
    AudioBuffer output(input.channels(), input.frames());
    copyAudio(stream.view().slice(latency, input.frames()), output.view());
    return output;
}

/// Scale-invariant signal-to-distortion ratio in dB: 10 lg(|a r|^2 / |y - a r|^2), a = <y, r> / <r, r>.
inline double siSdrDb(std::span<const float> reference, std::span<const float> output)
{
    double rr = 0.0, ry = 0.0, yy = 0.0;
    for (std::size_t n = 0; n < reference.size(); ++n) {
        const double r = static_cast<double>(reference[n]), y = static_cast<double>(output[n]);
        rr += r * r;
        ry += r * y;
        yy += y * y;
    }
    const double wanted = ry * ry / rr;
    return 10.0 * std::log10(wanted / std::max(yy - wanted, 1e-30));
}

inline bool same(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return a.channels() == b.channels();
}

} // namespace resonate::denoise_signals
