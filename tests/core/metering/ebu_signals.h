#pragma once

#include "core/audio/audio_buffer.h"

#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <optional>
#include <span>
#include <vector>

/// The signals that EBU Tech 3341 (2016), table 1, and Tech 3342 (2016), table 1, describe in words, at 48 kHz. Levels
/// are peak levels of the sine, dBFS. Authentic programmes (3341 cases 7 and 8, 3342 cases 5 and 6) are not ours to
/// make.
namespace resonate::ebu {

inline constexpr int kRateHz = 48000;
inline constexpr double kSilent = -300.0;

struct Tone {
    double peakDb = kSilent;
    double seconds = 0.0;
};
using Sequence = std::vector<Tone>;

inline std::int64_t framesOf(double seconds)
{
    return std::llround(seconds * kRateHz);
}

/// One 1 kHz sine after another; each begins at phase 0. A period is 48 samples.
inline std::vector<float> tones(const Sequence& sequence)
{
    std::array<double, 48> period;
    for (std::size_t i = 0; i < period.size(); ++i)
        period[i] = std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / 48.0);
    std::vector<float> samples;
    for (const Tone& tone : sequence) {
        const double amplitude = std::pow(10.0, tone.peakDb / 20.0);
        for (std::int64_t i = 0; i < framesOf(tone.seconds); ++i)
            samples.push_back(static_cast<float>(amplitude * period[static_cast<std::size_t>(i % 48)]));
    }
    return samples;
}

/// The same in every channel, each at a level of its own on top.
inline AudioBuffer inChannels(std::span<const float> samples, std::span<const double> levelsDb)
{
    AudioBuffer audio(static_cast<int>(levelsDb.size()), std::ssize(samples));
    for (int c = 0; c < audio.channels(); ++c) {
        const auto gain = static_cast<float>(std::pow(10.0, levelsDb[static_cast<std::size_t>(c)] / 20.0));
        for (std::size_t i = 0; i < samples.size(); ++i)
            audio.channel(c)[i] = gain * samples[i];
    }
    return audio;
}

inline AudioBuffer stereo(std::span<const float> samples)
{
    return inChannels(samples, std::array{0.0, 0.0});
}

inline AudioBuffer stereoTones(const Sequence& sequence)
{
    return stereo(tones(sequence));
}

/// 3341, case 6: 5.0 as a file has it, with a silent low-frequency channel: L, R, C, LFE, Ls, Rs.
inline AudioBuffer surround()
{
    return inChannels(tones({{0.0, 20.0}}), std::array{-28.0, -28.0, -24.0, kSilent, -30.0, -30.0});
}

inline Sequence repeated(const Sequence& sequence, int times)
{
    Sequence all;
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), sequence.begin(), sequence.end());
    return all;
}

/// 3341, cases 10 and 13: `sounding` s of tone, begun `later` s later each time.
inline Sequence shifted(int index, double later, double sounding)
{
    return {{kSilent, later * index}, {-23.0, sounding}, {kSilent, 1.0}};
}

/// 3341, cases 11 and 14: twenty of those after each other, each 1 dB louder, in slots of twice their length.
inline Sequence staircase(double later, double sounding)
{
    Sequence all;
    for (int i = 0; i < 20; ++i)
        all.insert(all.end(), {{kSilent, later * i}, {-38.0 + i, sounding}, {kSilent, sounding - later * i}});
    return all;
}

inline double fade(std::int64_t at, std::int64_t length, std::int64_t all)
{
    const std::int64_t edge = std::min(at, all - 1 - at);
    const double part = edge < length ? static_cast<double>(edge) / static_cast<double>(length) : 1.0;
    return std::pow(std::sin(0.5 * std::numbers::pi * part), 2.0);
}

/// 3341, cases 15-19: a sine of `period` samples, faded in and out so that nothing but the sine has a peak.
inline AudioBuffer peakSine(double amplitude, int period, double phaseDegrees)
{
    const std::int64_t frames = framesOf(1.0);
    std::vector<float> samples(static_cast<std::size_t>(frames));
    for (std::int64_t i = 0; i < frames; ++i)
        samples[static_cast<std::size_t>(i)] = static_cast<float>(
            amplitude * fade(i, framesOf(0.1), frames) *
            std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / period + phaseDegrees * std::numbers::pi / 180));
    return stereo(samples);
}

/// 3341, cases 20-23: at four times the rate, a sine of a sixth of the rate at half of full scale with one period at
/// full scale in the middle; band-limited, brought to 0 dBTP, and every fourth sample from `offset` on.
inline AudioBuffer peakBurst(int offset)
{
    constexpr std::int64_t kPeriod = 24, kHalfTaps = 400;
    const std::int64_t frames = 4 * framesOf(0.5);
    const std::int64_t loud = frames / 2 / kPeriod * kPeriod;
    std::vector<double> wide(static_cast<std::size_t>(frames));
    for (std::int64_t i = 0; i < frames; ++i)
        wide[static_cast<std::size_t>(i)] = (i >= loud && i < loud + kPeriod ? 1.0 : 0.5) *
                                            fade(i, 4 * framesOf(0.1), frames) *
                                            std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / kPeriod);
    std::vector<double> lowPass(2 * kHalfTaps + 1); // to 0.45 of the rate: Blackman's window
    for (std::int64_t j = -kHalfTaps; j <= kHalfTaps; ++j) {
        const double cutoff = 0.45 / 4.0;
        const double angle = 2.0 * std::numbers::pi * cutoff * static_cast<double>(j);
        const double x = std::numbers::pi * static_cast<double>(j) / kHalfTaps;
        lowPass[static_cast<std::size_t>(j + kHalfTaps)] = 2.0 * cutoff * (j == 0 ? 1.0 : std::sin(angle) / angle) *
                                                           (0.42 + 0.5 * std::cos(x) + 0.08 * std::cos(2.0 * x));
    }
    std::vector<double> limited(wide.size());
    double peak = 0.0;
    for (std::int64_t i = 0; i < frames; ++i) {
        double sum = 0.0;
        for (std::int64_t j = std::max(-kHalfTaps, -i); j <= std::min(kHalfTaps, frames - 1 - i); ++j)
            sum += lowPass[static_cast<std::size_t>(j + kHalfTaps)] * wide[static_cast<std::size_t>(i + j)];
        limited[static_cast<std::size_t>(i)] = sum;
        peak = std::max(peak, std::abs(sum));
    }
    std::vector<float> samples;
    for (std::int64_t i = offset; i < frames; i += 4)
        samples.push_back(static_cast<float>(limited[static_cast<std::size_t>(i)] / peak));
    return stereo(samples);
}

/// What K-weighting does to a sine, dB, by the coefficients that BS.1770-4 prints for 48 kHz (tables 1 and 2).
inline double kWeightingDb(double hertz)
{
    const auto response = [z = std::polar(1.0, -2.0 * std::numbers::pi * hertz / kRateHz)](
                              double b0, double b1, double b2, double a1, double a2) {
        return std::abs((b0 + b1 * z + b2 * z * z) / (1.0 + a1 * z + a2 * z * z));
    };
    return 20.0 * std::log10(response(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241,
                                      0.73248077421585) *
                             response(1.0, -2.0, 1.0, -1.99004745483398, 0.99007225036621));
}

/// As ITU-R BS.2217 has them: a stereo sine whose loudness is known for any frequency.
inline AudioBuffer weightedSine(double hertz, double lufs)
{
    const double amplitude = std::pow(10.0, (lufs + 0.691 - kWeightingDb(hertz)) / 20.0);
    std::vector<float> samples(static_cast<std::size_t>(framesOf(10.0)));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2.0 * std::numbers::pi * hertz * static_cast<double>(i) / kRateHz));
    return stereo(samples);
}

} // namespace resonate::ebu
