#pragma once

#include "core/audio/stream_processor.h"
#include "tests/core/analysis/detector_signals.h"

namespace resonate::testing {

/// One channel through a processor in blocks of `block`, its latency taken out.
inline std::vector<float> through(StreamProcessor& processor, std::span<const float> samples, std::size_t block = 4096)
{
    const auto latency = static_cast<std::size_t>(processor.latencyFrames());
    std::vector<float> work(samples.begin(), samples.end());
    work.resize(samples.size() + latency);
    for (std::size_t at = 0; at < work.size(); at += block) {
        const auto count = static_cast<std::int64_t>(std::min(block, work.size() - at));
        processor.process({&work[at], 1, count, count});
    }
    return {work.begin() + static_cast<std::ptrdiff_t>(latency), work.end()};
}

inline std::vector<float> minus(std::span<const float> a, std::span<const float> b)
{
    std::vector<float> result(a.begin(), a.end());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] -= b[i];
    return result;
}

/// By how many dB the error against `clean` falls from `before` to `after`.
inline double errorFallDb(std::span<const float> before, std::span<const float> after, std::span<const float> clean)
{
    return 20.0 * std::log10(rms(minus(before, clean)) / std::max(rms(minus(after, clean)), 1e-12));
}

/// A click of `samples` samples of noise.
inline void addClick(std::vector<float>& to, std::size_t at, std::size_t samples, float peak, std::uint32_t seed)
{
    const std::vector<float> noise = whiteNoise(1.0, seed);
    for (std::size_t i = 0; i < samples; ++i)
        to[at + i] += i == 0 ? peak : 0.5F * peak * noise[i];
}

/// The thump of a hand: a damped sine with a short knock at its beginning.
inline std::vector<float> thump(double hz, double decaySeconds, double peak, int rateHz = kRateHz)
{
    const std::vector<float> noise = whiteNoise(0.3, 77, rateHz);
    std::vector<float> samples(noise.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / rateHz;
        const double knock = t < 0.012 ? 0.3 * static_cast<double>(noise[i]) * std::exp(-t / 0.0024) : 0.0;
        samples[i] = static_cast<float>(
            peak * (std::sin(2.0 * std::numbers::pi * hz * t + 1.0) * std::exp(-t / decaySeconds) + knock));
    }
    return samples;
}

inline void addAt(std::vector<float>& to, double seconds, std::span<const float> what, int rateHz = kRateHz)
{
    const auto at = static_cast<std::size_t>(seconds * rateHz);
    for (std::size_t i = 0; i < what.size() && at + i < to.size(); ++i)
        to[at + i] += what[i];
}

/// Chords without drums or bass, rms 0.1: partials that begin softly every second and die away.
inline std::vector<float> chords(double seconds, std::uint32_t seed, int rateHz = kRateHz)
{
    std::mt19937 random(seed);
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    for (std::size_t begin = 0; begin < samples.size(); begin += static_cast<std::size_t>(rateHz))
        for (int note = 0; note < 4; ++note) {
            const double hz = 220.0 * std::exp2(static_cast<double>(random() % 24) / 12.0);
            for (std::size_t i = begin; i < std::min(begin + static_cast<std::size_t>(rateHz), samples.size()); ++i) {
                const double t = static_cast<double>(i - begin) / rateHz;
                const double shape = std::min(1.0, t / 0.03) * std::exp(-3.0 * t);
                for (int h = 1; h <= 4; ++h)
                    samples[i] += static_cast<float>(shape / h * std::sin(2.0 * std::numbers::pi * hz * h * t));
            }
        }
    scaleToRms(samples, 0.1);
    return samples;
}

} // namespace resonate::testing
