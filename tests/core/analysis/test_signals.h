#pragma once

#include "core/audio/audio_buffer.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <span>
#include <vector>

/// Signals with known truth, for the tests of the recording report.
namespace resonate::signals {

inline double pi()
{
    return std::numbers::pi;
}

inline std::vector<float> sine(double peakDb, double frequencyHz, double seconds, int rateHz, double phaseDegrees = 0.0)
{
    std::vector<float> samples(static_cast<std::size_t>(std::lround(seconds * rateHz)));
    const double amplitude = std::pow(10.0, peakDb / 20.0);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2.0 * pi() * frequencyHz * static_cast<double>(i) / rateHz +
                                                    phaseDegrees * pi() / 180.0));
    return samples;
}

inline std::vector<float> noise(double rms, std::size_t frames, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> value(0.0, rms);
    std::vector<float> samples(frames);
    for (float& sample : samples)
        sample = static_cast<float>(value(random));
    return samples;
}

inline void append(std::vector<float>& to, const std::vector<float>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// Same audio in both channels.
inline AudioBuffer stereo(const std::vector<float>& left, const std::vector<float>& right)
{
    AudioBuffer buffer(2, static_cast<std::int64_t>(left.size()));
    std::ranges::copy(left, buffer.channel(0).begin());
    std::ranges::copy(right, buffer.channel(1).begin());
    return buffer;
}
inline AudioBuffer mono(const std::vector<float>& samples)
{
    AudioBuffer buffer(1, static_cast<std::int64_t>(samples.size()));
    std::ranges::copy(samples, buffer.channel(0).begin());
    return buffer;
}

/// Four beats a second's worth of band: a chord of decaying harmonics that changes every half second, a bass drum, and
/// bursts of noise up to half the sample rate for cymbals. Peak 0.9.
inline std::vector<float> music(double seconds, int rateHz, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> normal(0.0, 1.0);
    std::uniform_int_distribution<int> note(0, 24);
    std::uniform_real_distribution<double> loudness(0.4, 1.0);
    std::vector<double> mix(static_cast<std::size_t>(std::lround(seconds * rateHz)));
    const auto beat = static_cast<std::size_t>(rateHz / 4);
    for (std::size_t start = 0; start < mix.size(); start += beat) {
        const std::size_t length = std::min(2 * beat, mix.size() - start);
        const double strength = loudness(random);
        for (int voice = 0; voice < 3; ++voice) {
            const double f0 = 110.0 * std::pow(2.0, note(random) / 12.0);
            for (int harmonic = 1; harmonic <= 8 && f0 * harmonic < 0.45 * rateHz; ++harmonic) {
                const double step = 2.0 * pi() * f0 * harmonic / rateHz;
                const double phase = 2.0 * pi() * loudness(random);
                for (std::size_t i = 0; i < length; ++i) {
                    const double t = static_cast<double>(i) / rateHz;
                    const double attack = std::min(1.0, t / 0.01);
                    const double release = std::min(1.0, static_cast<double>(length - i) / (0.02 * rateHz));
                    mix[start + i] += 0.12 * strength / harmonic * attack * release * std::exp(-3.0 * t) *
                                      std::sin(step * static_cast<double>(i) + phase);
                }
            }
        }
        const double drum = loudness(random);
        for (std::size_t i = 0; i < length; ++i) {
            const double t = static_cast<double>(i) / rateHz;
            mix[start + i] += 0.5 * drum * std::exp(-18.0 * t) *
                              std::sin(2.0 * pi() * (55.0 * t + 1.5 * (1.0 - std::exp(-30.0 * t))));
            mix[start + i] += 0.08 * loudness(random) * drum * std::exp(-25.0 * t) * normal(random);
        }
    }
    double peak = 0.0;
    for (const double value : mix)
        peak = std::max(peak, std::abs(value));
    std::vector<float> samples(mix.size());
    std::ranges::transform(mix, samples.begin(),
                           [peak](double value) { return static_cast<float>(0.9 * value / peak); });
    return samples;
}

/// Linear-phase low-pass, `taps` long (odd), Blackman window, -6 dB at the cut-off; output aligned to the input.
inline std::vector<float> lowPass(const std::vector<float>& input, double cutoffHz, int rateHz, int taps = 511)
{
    std::vector<float> kernel(static_cast<std::size_t>(taps));
    const int middle = taps / 2;
    for (int i = 0; i < taps; ++i) {
        const double x = i - middle;
        const double ideal =
            i == middle ? 2.0 * cutoffHz / rateHz : std::sin(2.0 * pi() * cutoffHz / rateHz * x) / (pi() * x);
        const double phase = 2.0 * pi() * i / (taps - 1);
        kernel[static_cast<std::size_t>(i)] =
            static_cast<float>(ideal * (0.42 - 0.5 * std::cos(phase) + 0.08 * std::cos(2.0 * phase)));
    }
    std::vector<float> padded(input.size() + kernel.size() - 1);
    std::ranges::copy(input, padded.begin() + middle);
    std::vector<float> output(input.size());
    for (std::size_t k = 0; k < kernel.size(); ++k) // tap by tap, so that the inner loop is a vector's
        for (std::size_t i = 0; i < output.size(); ++i)
            output[i] += kernel[k] * padded[i + k];
    return output;
}

/// Signal-to-distortion ratio of clipping at `level`, dB.
inline double clippingSdrDb(const std::vector<float>& samples, float level)
{
    double signal = 0.0;
    double error = 0.0;
    for (const float sample : samples) {
        const auto difference = static_cast<double>(sample - std::clamp(sample, -level, level));
        signal += static_cast<double>(sample) * static_cast<double>(sample);
        error += difference * difference;
    }
    return 10.0 * std::log10(signal / (error + 1e-20));
}

/// The level at which clipping costs `sdrDb`.
inline float clipLevelFor(const std::vector<float>& samples, double sdrDb)
{
    float low = 0.0F;
    float high = 1.0F;
    for (int i = 0; i < 30; ++i) {
        const float level = 0.5F * (low + high);
        (clippingSdrDb(samples, level) < sdrDb ? low : high) = level;
    }
    return high;
}

inline std::vector<float> clipped(std::vector<float> samples, float level)
{
    for (float& sample : samples)
        sample = std::clamp(sample, -level, level);
    return samples;
}

/// What a codec does to flat tops: a low-pass at 16 kHz, an all-pass that turns phases, and noise under the signal.
inline std::vector<float> throughCodec(const std::vector<float>& samples, int rateHz, unsigned seed)
{
    auto output = lowPass(samples, 16000.0, rateHz, 127);
    float lastIn = 0.0F;
    float lastOut = 0.0F;
    for (float& sample : output) { // first-order all-pass, 90 degrees at 12 kHz
        constexpr float kCoefficient = 0.05F;
        const float value = kCoefficient * sample + lastIn - kCoefficient * lastOut;
        lastIn = sample;
        lastOut = value;
        sample = value;
    }
    const auto hiss = noise(0.003, output.size(), seed);
    for (std::size_t i = 0; i < output.size(); ++i)
        output[i] += hiss[i];
    return output;
}

/// Chance that a positive scores higher than a negative: area under the ROC curve.
inline double areaUnderCurve(const std::vector<double>& positives, const std::vector<double>& negatives)
{
    double wins = 0.0;
    for (const double positive : positives)
        for (const double negative : negatives)
            wins += positive > negative ? 1.0 : positive == negative ? 0.5 : 0.0;
    return wins / static_cast<double>(positives.size() * negatives.size());
}

} // namespace resonate::signals
