#pragma once

#include "core/dsp/stft.h"
#include "treatments.h"

#include <random>

namespace resonate::test {

template <class Function>
void forEachChannel(AudioBuffer& audio, Function function)
{
    for (int c = 0; c < audio.channels(); ++c)
        function(audio.channel(c));
}

inline FrameRanges everywhere(const AudioBuffer& audio)
{
    return {{0, audio.frames()}};
}

inline float peakOf(const AudioBuffer& audio)
{
    float peak = 0.0F;
    for (int c = 0; c < audio.channels(); ++c)
        for (const float sample : audio.channel(c))
            peak = std::max(peak, std::abs(sample));
    return peak;
}

/// Runs change(spectrum, frame index) on every short-time frame of every channel; frames are put back `placeHop` apart.
template <class Change>
void inSpectrum(AudioBuffer& audio, int size, int hop, double placeHop, Change change)
{
    Stft stft({size, hop});
    std::vector<std::complex<float>> spectrum(static_cast<std::size_t>(stft.bins()));
    forEachChannel(audio, [&](std::span<float> samples) {
        const auto length = static_cast<std::size_t>(size);
        std::vector<float> padded(samples.size() + 2 * length), made(2 * padded.size());
        std::ranges::copy(samples, padded.begin() + size);
        for (std::size_t t = 0; t * static_cast<std::size_t>(hop) + length <= padded.size(); ++t) {
            stft.analyse(std::span(padded).subspan(t * static_cast<std::size_t>(hop), length), spectrum);
            change(std::span(spectrum), t);
            const auto place = static_cast<std::size_t>(static_cast<double>(t) * placeHop);
            stft.synthesise(spectrum, std::span(made).subspan(place, length));
        }
        std::copy_n(made.begin() + size, samples.size(), samples.begin());
    });
}

/// Calls fault(first frame) at irregular places, about `everySeconds` apart, and reports [first, first + frames).
template <class Fault>
FrameRanges scatter(const AudioBuffer& audio, int rate, double everySeconds, std::int64_t frames, Fault fault)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> jitter(0.7, 1.3);
    FrameRanges ranges;
    for (double at = everySeconds; at * rate + static_cast<double>(2 * frames) < static_cast<double>(audio.frames());
         at += everySeconds * jitter(random)) {
        const auto first = static_cast<std::int64_t>(at * rate);
        fault(first);
        ranges.emplace_back(first, first + frames);
    }
    return ranges;
}

} // namespace resonate::test
