#include "treatments.h"

#include "core/base/decibels.h"
#include "treatment_tools.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <random>

namespace resonate::test {
namespace {

/// Second-order section by R. Bristow-Johnson's "Audio EQ Cookbook"; shelves with slope 1.
enum class Shape { HighPass, LowShelf, HighShelf, Peak };
void equalise(AudioBuffer& audio, int rate, Shape shape, double hz, double gainDb)
{
    const double w = 2.0 * std::numbers::pi * hz / rate, cosine = std::cos(w),
                 alpha = std::sin(w) / std::numbers::sqrt2;
    const double a = std::pow(10.0, gainDb / 40.0), root = 2.0 * std::sqrt(a) * alpha;
    double b0 = 0, b1 = 0, b2 = 0, a0 = 1, a1 = 0, a2 = 0;
    const double sign = shape == Shape::LowShelf ? 1.0 : -1.0;
    switch (shape) {
    case Shape::HighPass:
        b0 = b2 = (1 + cosine) / 2, b1 = -(1 + cosine), a0 = 1 + alpha, a1 = -2 * cosine, a2 = 1 - alpha;
        break;
    case Shape::Peak:
        b0 = 1 + alpha * a, b1 = a1 = -2 * cosine, b2 = 1 - alpha * a, a0 = 1 + alpha / a, a2 = 1 - alpha / a;
        break;
    default:
        b0 = a * ((a + 1) - sign * (a - 1) * cosine + root), b1 = sign * 2 * a * ((a - 1) - sign * (a + 1) * cosine);
        b2 = a * ((a + 1) - sign * (a - 1) * cosine - root), a0 = (a + 1) + sign * (a - 1) * cosine + root;
        a1 = sign * -2 * ((a - 1) + sign * (a + 1) * cosine), a2 = (a + 1) + sign * (a - 1) * cosine - root;
    }
    forEachChannel(audio, [&](std::span<float> samples) {
        double s1 = 0, s2 = 0;
        for (float& sample : samples) {
            const double x = static_cast<double>(sample), y = b0 / a0 * x + s1;
            s1 = b1 / a0 * x - a1 / a0 * y + s2;
            s2 = b2 / a0 * x - a2 / a0 * y;
            sample = static_cast<float>(y);
        }
    });
}

void gain(AudioBuffer& audio, double db)
{
    forEachChannel(audio, [&](std::span<float> samples) {
        for (float& sample : samples)
            sample *= static_cast<float>(dbToGain(db));
    });
}

/// Feed-forward, linked channels, peak detector with attack and release, threshold relative to the peak.
void compress(AudioBuffer& audio, int rate, double thresholdDb, double ratio)
{
    const double threshold = dbToGain(thresholdDb) * static_cast<double>(peakOf(audio));
    const double attack = std::exp(-1.0 / (0.01 * rate)), release = std::exp(-1.0 / (0.15 * rate));
    double level = 0.0;
    for (std::size_t i = 0; i < audio.channel(0).size(); ++i) {
        double now = 0.0;
        forEachChannel(audio, [&](std::span<float> s) { now = std::max(now, std::abs(static_cast<double>(s[i]))); });
        level = now + (now > level ? attack : release) * (level - now);
        const double factor = level > threshold ? std::pow(level / threshold, 1.0 / ratio - 1.0) : 1.0;
        forEachChannel(audio, [&](std::span<float> s) { s[i] *= static_cast<float>(factor); });
    }
}

/// Look-ahead limiter: the smallest gain within +-2 ms, smoothed over as long.
void limit(AudioBuffer& audio, int rate, double byDb)
{
    const float ceiling = peakOf(audio) * static_cast<float>(dbToGain(-byDb));
    const auto reach = static_cast<std::size_t>(rate / 500), size = audio.channel(0).size();
    std::vector<float> wanted(size, 1.0F), held(size, 1.0F);
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < size; ++i)
            wanted[i] = std::min(wanted[i], ceiling / std::max(std::abs(s[i]), ceiling));
    });
    for (std::size_t i = 0; i < size; ++i)
        if (wanted[i] < 1.0F)
            for (std::size_t j = i - std::min(i, reach); j < std::min(i + reach + 1, size); ++j)
                held[j] = std::min(held[j], wanted[i]);
    double sum = 0.0;
    const std::size_t length = 2 * reach + 1;
    std::vector<float> smooth(size);
    for (std::size_t i = 0; i < size + reach; ++i) {
        sum +=
            static_cast<double>(i < size ? held[i] : 1.0F) - static_cast<double>(i >= length ? held[i - length] : 0.0F);
        if (i >= reach)
            smooth[i - reach] = static_cast<float>(sum / static_cast<double>(std::min(i + 1, length)));
    }
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < size; ++i)
            s[i] *= smooth[i];
    });
}

/// Wiener-like, each of 32 bands against its own quiet tenth, at most `depthDb`, smoothed over time.
void reduceNoise(AudioBuffer& audio, double depthDb)
{
    const auto least = static_cast<float>(dbToGain(-depthDb));
    constexpr std::size_t kBands = 32;
    std::vector<std::vector<float>> history(kBands);
    const auto power = [](std::span<std::complex<float>> s, std::size_t b) {
        const std::size_t width = s.size() / kBands;
        float sum = 1e-12F;
        for (std::size_t k = b * width; k < (b + 1) * width; ++k)
            sum += std::norm(s[k]);
        return sum;
    };
    AudioBuffer copy = audio;
    inSpectrum(copy, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t) {
        for (std::size_t b = 0; b < kBands; ++b)
            history[b].push_back(power(s, b));
    });
    std::array<float, kBands> floor{}, smooth{};
    for (std::size_t b = 0; b < kBands; ++b) {
        std::ranges::sort(history[b]);
        floor[b] = 1.5F * history[b][history[b].size() / 10];
        smooth[b] = 1.0F;
    }
    inSpectrum(audio, 2048, 512, 512, [&](std::span<std::complex<float>> s, std::size_t) {
        const std::size_t width = s.size() / kBands;
        for (std::size_t b = 0; b < kBands; ++b) {
            const float wanted = std::max(least, 1.0F - floor[b] / power(s, b));
            smooth[b] += 0.5F * (wanted - smooth[b]);
            for (std::size_t k = b * width; k < (b + 1) * width; ++k)
                s[k] *= smooth[b];
        }
    });
}

FrameRanges dropouts(AudioBuffer& audio, int rate)
{
    const std::int64_t frames = rate * 3 / 100;
    return scatter(audio, rate, 1.7, frames, [&](std::int64_t at) { fillSilence(audio.view().slice(at, frames)); });
}

FrameRanges clicks(AudioBuffer& audio, int rate)
{
    const float level = 0.3F * peakOf(audio);
    return scatter(audio, rate, 1.7, 1, [&](std::int64_t at) {
        forEachChannel(audio, [&](std::span<float> s) { s[static_cast<std::size_t>(at)] += level; });
    });
}

FrameRanges holes(AudioBuffer& audio, int)
{
    inSpectrum(audio, 2048, 512, 512, [](std::span<std::complex<float>> s, std::size_t t) {
        for (std::size_t k = 0; k < s.size(); ++k) {
            std::minstd_rand tile(static_cast<unsigned>(1 + 7919 * (k / 12) + 104729 * (t / 6)));
            tile.discard(3);
            if (tile() % 8 == 0)
                s[k] = 0.0F;
        }
    });
    return everywhere(audio);
}

FrameRanges wrongHop(AudioBuffer& audio, int)
{
    inSpectrum(audio, 1024, 256, 252.0, [](auto, std::size_t) {});
    return everywhere(audio);
}

FrameRanges notColaWindow(AudioBuffer& audio, int)
{
    // Frames of 1024 that overlap by half and were windowed once too often: gain sin^4 + cos^4 over each half frame.
    forEachChannel(audio, [](std::span<float> s) {
        for (std::size_t i = 0; i < s.size(); ++i) {
            const double phase = std::numbers::pi * static_cast<double>(i) / 1024.0;
            s[i] *= static_cast<float>(std::pow(std::sin(phase), 4) + std::pow(std::cos(phase), 4));
        }
    });
    return everywhere(audio);
}

FrameRanges staleBuffer(AudioBuffer& audio, int rate)
{
    const std::int64_t frames = rate * 4 / 100;
    return scatter(audio, rate, 1.7, frames, [&](std::int64_t at) {
        copyAudio(audio.view().slice(at - frames, frames), audio.view().slice(at, frames));
    });
}

FrameRanges notANumber(AudioBuffer& audio, int rate)
{
    return scatter(audio, rate, 2.3, 1, [&](std::int64_t at) {
        audio.channel(0)[static_cast<std::size_t>(at)] = std::numeric_limits<float>::quiet_NaN();
    });
}

FrameRanges turnedChannel(AudioBuffer& audio, int)
{
    for (float& sample : audio.channel(audio.channels() - 1))
        sample = -sample;
    return everywhere(audio);
}

FrameRanges clipped(AudioBuffer& audio, int rate)
{
    const float ceiling = 0.3F * peakOf(audio);
    FrameRanges ranges;
    forEachChannel(audio, [&](std::span<float> s) {
        for (std::size_t i = 0; i < s.size(); ++i)
            if (std::abs(s[i]) > ceiling) {
                const auto at = static_cast<std::int64_t>(i);
                if (ranges.empty() || at < ranges.back().first || at - ranges.back().second > rate / 100)
                    ranges.emplace_back(at, at + 1);
                ranges.back().second = at + 1;
                s[i] = std::copysign(ceiling, s[i]);
            }
    });
    // Samples apart by less than 10 ms are one place; places of less than 2.5 ms only graze the ceiling.
    std::erase_if(ranges, [&](const auto& range) { return range.second - range.first < rate / 400; });
    return ranges;
}

FrameRanges gated(AudioBuffer& audio, int rate)
{
    const float threshold = 0.25F * peakOf(audio);
    const auto hold = static_cast<std::int64_t>(rate / 50);
    std::int64_t lastLoud = 0;
    FrameRanges ranges;
    for (std::int64_t i = 0; i < audio.frames(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        forEachChannel(audio, [&](std::span<float> s) { lastLoud = std::abs(s[at]) > threshold ? i : lastLoud; });
        if (i - lastLoud <= hold)
            continue;
        forEachChannel(audio, [&](std::span<float> s) { s[at] = 0.0F; });
        if (ranges.empty() || ranges.back().second != i)
            ranges.emplace_back(i, i);
        ranges.back().second = i + 1;
    }
    // The gate shut for less than 20 ms: hardly a fault.
    std::erase_if(ranges, [&](const auto& range) { return range.second - range.first < rate / 50; });
    return ranges;
}

FrameRanges noiseBursts(AudioBuffer& audio, int rate)
{
    const std::int64_t frames = rate / 100;
    const float level = 0.3F * peakOf(audio);
    std::mt19937 random(3);
    std::uniform_real_distribution<float> noise(-level, level);
    return scatter(audio, rate, 1.7, frames, [&](std::int64_t at) {
        forEachChannel(audio, [&](std::span<float> s) {
            for (auto i = static_cast<std::size_t>(at); i < static_cast<std::size_t>(at + frames); ++i)
                s[i] = noise(random);
        });
    });
}

FrameRanges swappedBins(AudioBuffer& audio, int)
{
    inSpectrum(audio, 2048, 512, 512, [](std::span<std::complex<float>> s, std::size_t) {
        for (std::size_t k = 0; k + 1 < s.size(); k += 2)
            std::swap(s[k], s[k + 1]);
    });
    return everywhere(audio);
}

FrameRanges drift(AudioBuffer& audio, int)
{
    forEachChannel(audio, [](std::span<float> s) {
        const std::vector<float> from(s.begin(), s.end());
        for (std::size_t i = 0; i < s.size(); ++i) {
            const double at = static_cast<double>(i) * 0.9995;
            const auto left = static_cast<std::size_t>(at);
            const auto part = static_cast<float>(at - static_cast<double>(left));
            s[i] = from[left] + part * (from[std::min(left + 1, from.size() - 1)] - from[left]);
        }
    });
    return everywhere(audio);
}

Treatment honest(std::string name, std::function<void(AudioBuffer&, int)> apply)
{
    return {std::move(name), true, [apply = std::move(apply)](AudioBuffer& audio, int rate) {
                apply(audio, rate);
                return FrameRanges{};
            }};
}

} // namespace

std::vector<Treatment> treatments()
{
    return {
        honest("identity", [](AudioBuffer&, int) {}),
        honest("gain -9 dB", [](AudioBuffer& a, int) { gain(a, -9.0); }),
        honest("gain +6 dB", [](AudioBuffer& a, int) { gain(a, 6.0); }),
        honest("high shelf +6 dB", [](AudioBuffer& a, int r) { equalise(a, r, Shape::HighShelf, r / 12.0, 6.0); }),
        honest("low shelf -6 dB", [](AudioBuffer& a, int r) { equalise(a, r, Shape::LowShelf, 200.0, -6.0); }),
        honest("dip -6 dB", [](AudioBuffer& a, int r) { equalise(a, r, Shape::Peak, r / 16.0, -6.0); }),
        honest("high-pass 60 Hz", [](AudioBuffer& a, int r) { equalise(a, r, Shape::HighPass, 60.0, 0.0); }),
        honest("compressor 2:1", [](AudioBuffer& a, int r) { compress(a, r, -18.0, 2.0); }),
        honest("limiter 3 dB", [](AudioBuffer& a, int r) { limit(a, r, 3.0); }),
        honest("noise reduction", [](AudioBuffer& a, int) { reduceNoise(a, 9.0); }),
        {"dropouts", false, dropouts},
        {"clicks", false, clicks},
        {"holes", false, holes},
        {"wrong hop", false, wrongHop},
        {"window not COLA", false, notColaWindow},
        {"stale buffer", false, staleBuffer},
        {"NaN", false, notANumber},
        {"turned channel", false, turnedChannel},
        {"clipped", false, clipped},
        {"gated", false, gated},
        {"noise bursts", false, noiseBursts},
        {"swapped bins", false, swappedBins},
        {"clock drift", false, drift},
    };
}

Treatment strongNoiseReduction()
{
    return honest("18 dB noise red.", [](AudioBuffer& audio, int) { reduceNoise(audio, 18.0); });
}

} // namespace resonate::test
