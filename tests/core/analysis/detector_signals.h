#pragma once

#include "core/audio/audio_view.h"
#include "core/dsp/stft.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>
#include <random>
#include <span>
#include <vector>

namespace resonate::testing {

inline constexpr int kRateHz = 48000;

inline double rms(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, samples.size())));
}

inline void scaleToRms(std::vector<float>& samples, double target)
{
    const double gain = target / std::max(rms(samples), 1e-12);
    for (float& sample : samples)
        sample = static_cast<float>(sample * gain);
}

inline void addTo(std::vector<float>& sum, std::span<const float> other)
{
    for (std::size_t i = 0; i < std::min(sum.size(), other.size()); ++i)
        sum[i] += other[i];
}

inline std::vector<float> whiteNoise(double seconds, std::uint32_t seed, int rateHz = kRateHz)
{
    std::mt19937 random(seed);
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    for (float& sample : samples) { // sum of four: near enough to a bell, and the same with every library
        sample = 0.0F;
        for (int i = 0; i < 4; ++i)
            sample += static_cast<float>(random()) / 2147483648.0F - 1.0F;
    }
    scaleToRms(samples, 1.0);
    return samples;
}

/// A band that plays on a grid of quarter seconds: chords of decaying harmonic notes, a bass, and a drum of noise. rms
/// 0.1.
inline std::vector<float> music(double seconds, std::uint32_t seed, int rateHz = kRateHz)
{
    std::mt19937 random(seed);
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    const auto step = static_cast<std::size_t>(rateHz / 4);
    const auto note = [&](std::size_t at, double hz, double amplitude, double decaySeconds) {
        const auto length = static_cast<std::size_t>(decaySeconds * 4.0 * rateHz);
        for (int harmonic = 1; harmonic <= 10 && harmonic * hz < 0.45 * rateHz; ++harmonic) {
            const std::complex<double> turn = std::polar(1.0, 2.0 * std::numbers::pi * harmonic * hz / rateHz);
            std::complex<double> phasor = std::polar(amplitude / harmonic, static_cast<double>(random() % 628) / 100.0);
            const std::complex<double> advance = turn * std::exp(-(1.0 + 0.3 * harmonic) / (decaySeconds * rateHz));
            for (std::size_t i = at; i < std::min(at + length, samples.size()); ++i, phasor *= advance)
                samples[i] += static_cast<float>(phasor.imag());
        }
    };
    for (std::size_t at = 0; at < samples.size(); at += step) {
        const double root = 110.0 * std::exp2(static_cast<double>(random() % 12) / 12.0);
        for (const double interval : {1.0, 1.2599, 1.4983})
            note(at, 2.0 * root * interval, 0.3, 0.25);
        note(at, root / 2.0, 0.8, 0.2);
        const auto drum = std::min(static_cast<std::size_t>(0.1 * rateHz), samples.size() - at);
        for (std::size_t i = 0; i < drum; ++i)
            samples[at + i] += static_cast<float>((static_cast<double>(random()) / 2147483648.0 - 1.0) * 0.5 *
                                                  std::exp(-static_cast<double>(i) / (0.02 * rateHz)));
    }
    scaleToRms(samples, 0.1);
    return samples;
}

/// Gives a detector the power spectra of the samples, on the scale on which bins add up to the mean square.
template <class Detector>
void feedSpectra(Detector& detector, std::span<const float> samples, int fftSize = 4096)
{
    Stft stft({fftSize, fftSize / 4});
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    std::vector<float> power(spectrum.size());
    const float scale = 4.0F / static_cast<float>(fftSize) / static_cast<float>(fftSize);
    const auto size = static_cast<std::size_t>(fftSize);
    for (std::size_t at = 0; at + size <= samples.size(); at += size / 4) {
        stft.analyse(samples.subspan(at, size), spectrum);
        for (std::size_t k = 0; k < power.size(); ++k)
            power[k] = std::norm(spectrum[k]) * scale;
        detector.process(power);
    }
}

inline ConstAudioView mono(std::span<const float> samples)
{
    return {samples.data(), 1, static_cast<std::int64_t>(samples.size()), static_cast<std::int64_t>(samples.size())};
}

/// Gives a detector the samples in blocks of `block`.
template <class Detector>
void feedAudio(Detector& detector, std::span<const float> samples, std::size_t block)
{
    for (std::size_t at = 0; at < samples.size(); at += block)
        detector.process(mono(samples.subspan(at, std::min(block, samples.size() - at))));
}

/// What a measure must survive: nothing, very little, and the extremes of full scale.
inline std::vector<std::vector<float>> hardCases()
{
    std::vector<std::vector<float>> cases = {
        {}, {0.5F}, std::vector<float>(kRateHz * 10, 0.0F), std::vector<float>(kRateHz * 10, 1.0F)};
    std::vector<float> square(kRateHz * 10);
    for (std::size_t i = 0; i < square.size(); ++i)
        square[i] = i / 120 % 2 == 0 ? 1.0F : -1.0F;
    cases.push_back(square);
    return cases;
}

} // namespace resonate::testing
