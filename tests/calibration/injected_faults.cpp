#include "injected_faults.h"

#include "core/base/decibels.h"
#include "core/dsp/biquad.h"
#include "treatment_tools.h"

#include <cmath>
#include <numbers>

namespace resonate::calibration {
namespace {

using namespace resonate::test;

/// y[n] = from[at(n)], linearly between samples; silence outside.
template <class Place>
void resample(AudioBuffer& audio, Place at)
{
    forEachChannel(audio, [&](std::span<float> s) {
        const std::vector<float> from(s.begin(), s.end());
        const auto sample = [&](std::int64_t i) {
            return i >= 0 && i < static_cast<std::int64_t>(from.size()) ? from[static_cast<std::size_t>(i)] : 0.0F;
        };
        for (std::size_t i = 0; i < s.size(); ++i) {
            const double place = at(static_cast<double>(i));
            const auto left = static_cast<std::int64_t>(std::floor(place));
            const auto part = static_cast<float>(place - static_cast<double>(left));
            s[i] = sample(left) + part * (sample(left + 1) - sample(left));
        }
    });
}

FrameRanges shortGaps(AudioBuffer& audio, int rate)
{
    const std::int64_t frames = rate * 8 / 1000;
    return scatter(audio, rate, 0.6, frames, [&](std::int64_t at) { fillSilence(audio.view().slice(at, frames)); });
}

FrameRanges faintClicks(AudioBuffer& audio, int rate)
{
    const float level = 0.15F * peakOf(audio);
    return scatter(audio, rate, 0.6, 1, [&](std::int64_t at) {
        forEachChannel(audio, [&](std::span<float> s) { s[static_cast<std::size_t>(at)] -= level; });
    });
}

FrameRanges uninitialisedTail(AudioBuffer& audio, int rate)
{
    // The last 64 samples of a block were never written: whatever lay there, here an older piece of the same signal.
    return scatter(audio, rate, 0.7, 64, [&](std::int64_t at) {
        const std::int64_t older = std::max<std::int64_t>(0, at - rate / 3);
        copyAudio(audio.view().slice(older, 64), audio.view().slice(at, 64));
    });
}

FrameRanges offByOneCrossfade(AudioBuffer& audio, int)
{
    // Blocks of 4096 that are crossfaded over 32 frames; the second one begins a sample late, and both weights are 1
    // at the seam's first frame.
    forEachChannel(audio, [](std::span<float> s) {
        const std::vector<float> from(s.begin(), s.end());
        for (std::size_t i = 1; i < s.size(); ++i) {
            const bool shifted = (i / 4096) % 2 == 1;
            s[i] = shifted ? from[i - 1] : from[i];
            if (i % 4096 == 0)
                s[i] = from[i] + from[i - 1];
        }
    });
    return everywhere(audio);
}

FrameRanges lostFrames(AudioBuffer& audio, int)
{
    inSpectrum(audio, 2048, 512, 512, [](std::span<std::complex<float>> s, std::size_t t) {
        if (t % 40 < 4)
            std::ranges::fill(s, 0.0F);
    });
    return everywhere(audio);
}

template <unsigned percent>
FrameRanges randomHoles(AudioBuffer& audio, int)
{
    std::minstd_rand random(5);
    inSpectrum(audio, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t) {
        for (auto& bin : s)
            if (random() % 100 < percent)
                bin = 0.0F;
    });
    return everywhere(audio);
}

/// Every bin below so many times its own quiet tenth is cut to the floor, each by itself.
void gateBins(AudioBuffer& audio, float times, double floorDb)
{
    std::vector<std::vector<float>> powers;
    AudioBuffer copy = audio;
    inSpectrum(copy, 1024, 256, 256, [&](std::span<std::complex<float>> s, std::size_t) {
        powers.resize(s.size());
        for (std::size_t k = 0; k < s.size(); ++k)
            powers[k].push_back(std::norm(s[k]));
    });
    for (auto& bin : powers)
        std::nth_element(bin.begin(), bin.begin() + static_cast<std::ptrdiff_t>(bin.size() / 10), bin.end());
    const auto least = static_cast<float>(dbToGain(floorDb));
    inSpectrum(audio, 1024, 256, 256, [&](std::span<std::complex<float>> s, std::size_t) {
        for (std::size_t k = 0; k < s.size(); ++k)
            if (std::norm(s[k]) < times * (powers[k][powers[k].size() / 10] + 1e-9F))
                s[k] *= least;
    });
}

FrameRanges musicalNoise(AudioBuffer& audio, int)
{
    gateBins(audio, 20.0F, -40.0);
    return everywhere(audio);
}

FrameRanges brutalGate(AudioBuffer& audio, int)
{
    gateBins(audio, 300.0F, -60.0);
    return everywhere(audio);
}

FrameRanges clipHarder(AudioBuffer& audio, int)
{
    const float ceiling = 0.25F * peakOf(audio);
    FrameRanges ranges;
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < s.size(); ++i)
            if (std::abs(s[i]) > ceiling) {
                s[i] = std::copysign(ceiling, s[i]);
                const auto at = static_cast<std::int64_t>(i);
                if (ranges.empty() || ranges.back().second != at)
                    ranges.emplace_back(at, at);
                ranges.back().second = at + 1;
            }
    });
    std::erase_if(ranges, [](const auto& range) { return range.second - range.first < 12; });
    return ranges;
}

template <int db, int hz>
FrameRanges pumping(AudioBuffer& audio, int rate)
{
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < s.size(); ++i) {
            const double turns = static_cast<double>(i) * hz / rate;
            s[i] *= static_cast<float>(dbToGain(-db * (1.0 - (turns - std::floor(turns)))));
        }
    });
    return everywhere(audio);
}

FrameRanges clampedHighs(AudioBuffer& audio, int rate)
{
    forEachChannel(audio, [&](std::span<float> s) {
        for (const double q : {0.51, 0.60, 0.90, 2.56}) // Butterworth of order 8
            Biquad(BiquadCoefficients::lowPass(rate, std::min(2000.0, 0.2 * rate), q)).process(s);
    });
    return everywhere(audio);
}

FrameRanges timeShift(AudioBuffer& audio, int rate)
{
    resample(audio, [shift = 0.01 * rate](double i) { return i - std::round(shift); });
    return everywhere(audio);
}

FrameRanges rateMismatch(AudioBuffer& audio, int)
{
    // Blocks of 4096 made at 48 kHz and taken for 44.1 kHz, each begun where it should.
    resample(audio, [](double i) {
        const double block = std::floor(i / 4096.0) * 4096.0;
        return block + (i - block) * 44100.0 / 48000.0;
    });
    return everywhere(audio);
}

FrameRanges jitter(AudioBuffer& audio, int rate)
{
    resample(audio, [rate](double i) { return i + 6.0 * std::sin(2.0 * std::numbers::pi * 7.0 * i / rate); });
    return everywhere(audio);
}

FrameRanges aliasing(AudioBuffer& audio, int)
{
    resample(audio, [](double i) { return 4.0 * std::floor(i / 4.0); });
    return everywhere(audio);
}

FrameRanges phaseSmear(AudioBuffer& audio, int)
{
    std::minstd_rand random(9);
    inSpectrum(audio, 8192, 2048, 2048, [&](std::span<std::complex<float>> s, std::size_t) {
        for (auto& bin : s)
            bin *= std::polar(1.0F, static_cast<float>(random() % 3200) / 1000.0F - 1.6F);
    });
    return everywhere(audio);
}

FrameRanges coarseSteps(AudioBuffer& audio, int)
{
    const float steps = 24.0F / peakOf(audio);
    forEachChannel(audio, [&](std::span<float> s) {
        for (float& sample : s)
            sample = std::round(sample * steps) / steps;
    });
    return everywhere(audio);
}

FrameRanges crushed(AudioBuffer& audio, int rate)
{
    // 20:1 above -40 dB of the peak, attack 0.3 ms, release 30 ms.
    const double threshold = 0.01 * static_cast<double>(peakOf(audio));
    const double attack = std::exp(-1.0 / (0.0003 * rate)), release = std::exp(-1.0 / (0.03 * rate));
    forEachChannel(audio, [&](std::span<float> s) {
        double level = 0.0;
        for (float& sample : s) {
            const double now = std::abs(static_cast<double>(sample));
            level = now + (now > level ? attack : release) * (level - now);
            if (level > threshold)
                sample *= static_cast<float>(std::pow(level / threshold, -0.95) * 10.0);
        }
    });
    return everywhere(audio);
}

FrameRanges mutedFromTheMiddle(AudioBuffer& audio, int)
{
    const std::int64_t half = audio.frames() / 2;
    fillSilence(audio.view().slice(half, audio.frames() - half));
    return {{half, audio.frames()}};
}

FrameRanges staleSpectrum(AudioBuffer& audio, int)
{
    // Every second frame is worked on with the spectrum of the one before.
    std::vector<std::complex<float>> last;
    inSpectrum(audio, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t t) {
        if (t % 2 == 1 && last.size() == s.size())
            std::ranges::copy(last, s.begin());
        last.assign(s.begin(), s.end());
    });
    return everywhere(audio);
}

FrameRanges overSubtraction(AudioBuffer& audio, int)
{
    // Spectral subtraction of six times the mean power of each bin: only peaks are left.
    std::vector<double> mean;
    double frames = 0.0;
    AudioBuffer copy = audio;
    inSpectrum(copy, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t) {
        mean.resize(s.size());
        for (std::size_t k = 0; k < s.size(); ++k)
            mean[k] += static_cast<double>(std::norm(s[k]));
        frames += 1.0;
    });
    inSpectrum(audio, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t) {
        for (std::size_t k = 0; k < s.size(); ++k) {
            const double ratio = 2.0 * mean[k] / frames / (static_cast<double>(std::norm(s[k])) + 1e-12);
            s[k] *= static_cast<float>(std::sqrt(std::max(1e-4, 1.0 - ratio)));
        }
    });
    return everywhere(audio);
}

Treatment fault(std::string name, std::function<FrameRanges(AudioBuffer&, int)> apply)
{
    return {std::move(name), false, std::move(apply)};
}

} // namespace

std::vector<Treatment> injectedFaults()
{
    std::vector<Treatment> faults;
    for (Treatment& treatment : treatments())
        if (!treatment.honest)
            faults.push_back(std::move(treatment));
    for (Treatment& treatment : std::vector<Treatment>{
             fault("gaps of 8 ms", shortGaps),
             fault("faint clicks", faintClicks),
             fault("unwritten tail", uninitialisedTail),
             fault("seams off by one", offByOneCrossfade),
             fault("lost frames", lostFrames),
             fault("random holes 10 %", randomHoles<10>),
             fault("random holes 25 %", randomHoles<25>),
             fault("musical noise", musicalNoise),
             fault("brutal gate", brutalGate),
             fault("clipped by 12 dB", clipHarder),
             fault("pumping 6 dB", pumping<6, 3>),
             fault("pumping 10 dB", pumping<10, 5>),
             fault("clamped highs", clampedHighs),
             fault("10 ms late", timeShift),
             fault("rate mismatch", rateMismatch),
             fault("clock jitter", jitter),
             fault("aliasing", aliasing),
             fault("phase smear", phaseSmear),
             fault("coarse steps", coarseSteps),
             fault("crushed", crushed),
             fault("muted", mutedFromTheMiddle),
             fault("stale spectrum", staleSpectrum),
             fault("over-subtraction", overSubtraction),
         })
        faults.push_back(std::move(treatment));
    return faults;
}

} // namespace resonate::calibration
