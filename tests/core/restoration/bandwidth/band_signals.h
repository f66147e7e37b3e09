#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/stream_processor.h"
#include "core/base/decibels.h"
#include "core/dsp/stft.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <utility>
#include <vector>

/// Signals with known truth, and how they are measured, for the tests of bandwidth restoration.
namespace resonate::band_signals {

/// Average spectrum of mixes (sum over the stems of MUSDB18), dB, 1 kHz = 0.
inline double mixSpectrumDb(double hz)
{
    constexpr double kLevels[] = {0.0, -4.3, -9.4, -15.5, -26.2, -38.0}; // 1, 2, 4 ... kHz
    const double octaves = std::clamp(std::log2(std::max(hz, 1.0) / 1000.0), 0.0, 4.999);
    const auto i = static_cast<std::size_t>(octaves);
    return kLevels[i] + (octaves - static_cast<double>(i)) * (kLevels[i + 1] - kLevels[i]);
}

/// Noise with the spectrum of a mix, brightened by `tiltDbPerOctave` from 1 kHz on, in bursts of 250 ms that decay;
/// what lies above `cutoffHz` is left out. Channels differ, by noise of their own.
inline AudioBuffer bursts(double seconds, int rateHz, int channels, double tiltDbPerOctave, double cutoffHz,
                          unsigned seed = 1)
{
    constexpr int kSize = 1024;
    const auto frames = static_cast<std::int64_t>(seconds * rateHz);
    AudioBuffer audio(channels, frames);
    Stft stft({kSize, kSize / 2});
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    std::vector<float> overlap(kSize);
    for (int c = 0; c < channels; ++c)
        for (std::int64_t at = 0; at + kSize <= frames; at += kSize / 2) {
            const double beat = std::fmod(static_cast<double>(at) / rateHz, 0.25);
            for (std::size_t k = 0; k < spectrum.size(); ++k) {
                const double hz = static_cast<double>(k) * rateHz / kSize;
                const double db =
                    mixSpectrumDb(hz) + tiltDbPerOctave * std::log2(std::max(hz, 1000.0) / 1000.0) - 120.0 * beat;
                const auto level = static_cast<float>(hz < cutoffHz ? dbToGain(db) : 0.0);
                spectrum[k] = level * std::complex<float>(normal(random), normal(random));
            }
            std::ranges::fill(overlap, 0.0F);
            stft.synthesise(spectrum, overlap);
            for (std::size_t i = 0; i < kSize; ++i)
                audio.channel(c)[static_cast<std::size_t>(at) + i] += overlap[i];
        }
    return audio;
}

inline AudioBuffer copyOf(const AudioBuffer& audio)
{
    AudioBuffer copy(audio.channels(), audio.frames());
    copyAudio(audio.view(), copy.view());
    return copy;
}

/// What a processor makes of the audio, in blocks, latency taken out.
inline AudioBuffer processed(StreamProcessor& processor, const AudioBuffer& input, std::int64_t blockFrames = 4096)
{
    const std::int64_t latency = processor.latencyFrames();
    AudioBuffer padded(input.channels(), input.frames() + latency);
    copyAudio(input.view(), padded.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < padded.frames(); at += blockFrames)
        processor.process(padded.view().slice(at, std::min(blockFrames, padded.frames() - at)));
    AudioBuffer output(input.channels(), input.frames());
    copyAudio(std::as_const(padded).view().slice(latency, input.frames()), output.view());
    return output;
}

/// Mean power between two frequencies of a stretch of one channel, dB.
inline double bandDb(std::span<const float> samples, int rateHz, double lowHz, double highHz)
{
    constexpr int kSize = 4096;
    Stft stft({kSize, kSize / 2});
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    double sum = 0.0;
    int frames = 0;
    for (std::size_t at = 0; at + kSize <= samples.size(); at += kSize / 2, ++frames) {
        stft.analyse(samples.subspan(at, kSize), spectrum);
        for (std::size_t k = 0; k < spectrum.size(); ++k) {
            const double hz = static_cast<double>(k) * rateHz / kSize;
            if (hz >= lowHz && hz < highHz)
                sum += static_cast<double>(std::norm(spectrum[k]));
        }
    }
    return powerToDb(sum / std::max(1, frames) / kSize / kSize);
}

inline bool sameBytes(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return a.channels() == b.channels() && a.frames() == b.frames();
}

} // namespace resonate::band_signals
