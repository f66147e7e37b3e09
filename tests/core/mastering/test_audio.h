#pragma once

#include "core/audio/memory_audio.h"
#include "core/base/decibels.h"

#include <ebur128.h>

#include <memory>
#include <numbers>
#include <optional>
#include <random>

namespace resonate::test {

/// Partials that beat and decaying noise bursts twice a second, the channels a little apart; peaks near 0 dBFS. The
/// noise falls towards half the rate, where interpolators differ by what they call the signal between the samples.
inline AudioBuffer music(int channels, std::int64_t frames, int sampleRateHz, double levelDb)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    const double gain = dbToGain(levelDb);
    double last[2][2] = {};
    for (std::int64_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / sampleRateHz;
        double tone = 0.0;
        for (int k = 1; k <= 6; ++k)
            tone += std::sin(2.0 * std::numbers::pi * 110.3 * k * t + k * k) / k;
        const double beat = std::exp(-12.0 * std::fmod(t, 0.5));
        for (int c = 0; c < channels; ++c) {
            const double now = noise(random);
            const double smooth = 0.25 * now + 0.5 * last[c][0] + 0.25 * last[c][1];
            last[c][1] = std::exchange(last[c][0], now);
            audio.channel(c)[static_cast<std::size_t>(i)] =
                static_cast<float>(gain * (0.14 * tone * (1.0 + 0.3 * std::sin(0.7 * t + c)) + 0.4 * beat * smooth));
        }
    }
    return audio;
}

/// What libebur128, another meter than ours, reads.
struct Reading {
    double lufs = 0.0;
    double rangeLu = 0.0;
    double truePeakDbtp = 0.0;
};

inline Reading readingOf(ConstAudioView audio, int sampleRateHz)
{
    const auto channels = static_cast<unsigned>(audio.channels());
    ebur128_state* state = ebur128_init(channels, static_cast<unsigned long>(sampleRateHz),
                                        EBUR128_MODE_I | EBUR128_MODE_LRA | EBUR128_MODE_TRUE_PEAK);
    std::vector<float> interleaved;
    for (std::size_t i = 0; i < static_cast<std::size_t>(audio.frames()); ++i)
        for (int c = 0; c < audio.channels(); ++c)
            interleaved.push_back(audio.channel(c)[i]);
    ebur128_add_frames_float(state, interleaved.data(), static_cast<std::size_t>(audio.frames()));
    Reading reading;
    ebur128_loudness_global(state, &reading.lufs);
    ebur128_loudness_range(state, &reading.rangeLu);
    double largest = 0.0;
    for (unsigned c = 0; c < channels; ++c) {
        double peak = 0.0;
        ebur128_true_peak(state, c, &peak);
        largest = std::max(largest, peak);
    }
    reading.truePeakDbtp = gainToDb(largest);
    ebur128_destroy(&state);
    return reading;
}

/// True peak, dBTP, the slow and obvious way: a sinc of 128 taps (Kaiser beta 12, edge at 0.98 of
/// half the rate) at 16 points per sample.
inline double slowTruePeakDbtp(ConstAudioView audio)
{
    constexpr int kHalf = 64;
    constexpr double kEdge = 0.98;
    double largest = 0.0;
    for (int c = 0; c < audio.channels(); ++c) {
        const auto samples = audio.channel(c);
        const auto size = static_cast<std::int64_t>(samples.size());
        for (int k = 0; k < 16; ++k) {
            std::vector<double> taps(2 * kHalf);
            for (int j = 0; j < 2 * kHalf; ++j) {
                const double d = j - kHalf + 1 - k / 16.0;
                const double w =
                    std::cyl_bessel_i(0.0, 12.0 * std::sqrt(std::max(0.0, 1.0 - d * d / (kHalf * kHalf)))) /
                    std::cyl_bessel_i(0.0, 12.0);
                const double a = std::numbers::pi * kEdge * d;
                taps[static_cast<std::size_t>(j)] = d == 0.0 ? kEdge : kEdge * w * std::sin(a) / a;
            }
            for (std::int64_t n = 0; n < size; ++n) {
                double sum = 0.0;
                for (int j = 0; j < 2 * kHalf; ++j)
                    if (const std::int64_t at = n + j - kHalf + 1; at >= 0 && at < size)
                        sum += taps[static_cast<std::size_t>(j)] *
                               static_cast<double>(samples[static_cast<std::size_t>(at)]);
                largest = std::max(largest, std::abs(sum));
            }
        }
    }
    return gainToDb(largest);
}

} // namespace resonate::test
