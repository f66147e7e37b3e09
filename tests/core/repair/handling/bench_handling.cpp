/// What the detectors of clicks, bumps and wind find, and what repairing does. Without arguments: speeds. With sound
/// files: what is found in each as it is, then with clicks added at several heights over the music around them.
///   bench_handling FILE...
#include "core/analysis/bump_detector.h"
#include "core/analysis/click_detector.h"
#include "core/analysis/wind_detector.h"
#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/io/working_file.h"
#include "core/repair/handling/bump_repairer.h"
#include "core/repair/handling/click_repairer.h"
#include "core/repair/handling/rumble_filter.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

struct Clicked {
    AudioBuffer audio;
    std::vector<double> seconds;
};

/// One click a second, of 1 to 30 samples at 48 kHz.
Clicked withClicks(const AudioBuffer& clean, AudioFormat format, double peak)
{
    Clicked result{clean, {}};
    std::mt19937 random(5);
    for (std::int64_t at = format.sampleRateHz / 2; at + 1000 < clean.frames(); at += format.sampleRateHz) {
        const auto begin = static_cast<std::size_t>(at + random() % 10000);
        const std::size_t length = 1 + random() % 30 * static_cast<std::size_t>(format.sampleRateHz) / 48000;
        if (begin + length >= static_cast<std::size_t>(clean.frames()))
            break;
        for (std::size_t i = begin; i < begin + length; ++i) {
            const double value = (static_cast<double>(random()) / 2147483648.0 - 1.0) * peak;
            for (int c = 0; c < format.channels; ++c)
                result.audio.channel(c)[i] += static_cast<float>(i == begin ? peak : value);
        }
        result.seconds.push_back(static_cast<double>(begin) / format.sampleRateHz);
    }
    return result;
}

std::vector<TimeSpan> findClicks(const AudioBuffer& audio, AudioFormat format)
{
    ClickDetector detector(format);
    detector.process(audio.view());
    return detector.result();
}

template <class Processor>
AudioBuffer through(Processor& processor, const AudioBuffer& input)
{
    const std::int64_t latency = processor.latencyFrames();
    AudioBuffer work(input.channels(), input.frames() + latency);
    copyAudio(input.view(), work.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < work.frames(); at += 8192)
        processor.process(work.view().slice(at, std::min<std::int64_t>(8192, work.frames() - at)));
    AudioBuffer result(input.channels(), input.frames());
    copyAudio(work.view().slice(latency, input.frames()), result.view());
    return result;
}

double errorDb(const AudioBuffer& a, const AudioBuffer& b)
{
    double sum = 1e-20;
    for (int c = 0; c < a.channels(); ++c)
        for (std::size_t i = 0; i < a.channel(c).size(); ++i)
            sum += std::pow(static_cast<double>(a.channel(c)[i]) - static_cast<double>(b.channel(c)[i]), 2.0);
    return 10.0 * std::log10(sum);
}

void measureClicks(const AudioBuffer& clean, AudioFormat format)
{
    const auto own = findClicks(clean, format);
    std::printf("  clicks as it is: %zu", own.size());
    for (const TimeSpan& span : own)
        std::printf(" %.4f+%.1fms", span.beginSeconds, 1000.0 * (span.endSeconds - span.beginSeconds));
    std::printf("\n");
    for (const double peak : {0.5, 0.2, 0.1, 0.05}) {
        const Clicked clicked = withClicks(clean, format, peak);
        const auto found = findClicks(clicked.audio, format);
        std::size_t hits = 0;
        for (const double at : clicked.seconds)
            hits += std::ranges::any_of(found, [at](const TimeSpan& span) {
                return std::abs(span.beginSeconds - at) < 0.001 || (span.beginSeconds < at && span.endSeconds > at);
            });
        ClickRepairer repairer({.format = format, .clicks = found});
        const AudioBuffer repaired = through(repairer, clicked.audio);
        std::printf("  clicks of %.2f: %zu of %zu found, %zu others; error %.1f dB lower\n", peak, hits,
                    clicked.seconds.size(), found.size() - std::min(found.size(), hits),
                    errorDb(clicked.audio, clean) - errorDb(repaired, clean));
    }
}

/// A thump of the kind that a hand makes, peak 1 about.
std::vector<float> bump(std::mt19937& random, int sampleRateHz)
{
    const auto uniform = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random()) / 4294967296.0;
    };
    const double hertz = uniform(35.0, 110.0);
    const double decay = uniform(0.02, 0.07);
    const double phase = uniform(0.0, 6.0);
    std::normal_distribution<double> noise;
    std::vector<float> samples(static_cast<std::size_t>(0.3 * sampleRateHz));
    double rub = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRateHz;
        rub += (noise(random) - rub) * 0.05 * 48000.0 / sampleRateHz;
        const double knock = t < 0.012 ? 0.5 * noise(random) * std::exp(-t / 0.0024) : 0.0;
        samples[i] = static_cast<float>(std::sin(2.0 * std::numbers::pi * hertz * t + phase) * std::exp(-t / decay) +
                                        knock + 0.6 * rub * std::exp(-t / 0.05));
    }
    return samples;
}

std::vector<TimeSpan> findBumps(const AudioBuffer& audio, AudioFormat format)
{
    BumpDetector detector(format);
    detector.process(audio.view());
    return detector.result();
}

void measureBumps(const AudioBuffer& clean, AudioFormat format)
{
    const auto own = findBumps(clean, format);
    std::printf("  bumps as it is: %zu", own.size());
    for (const TimeSpan& span : own)
        std::printf(" %.3f-%.3f", span.beginSeconds, span.endSeconds);
    std::printf("\n");
    for (const double levelDb : {-8.0, -14.0, -20.0}) {
        std::size_t hits = 0;
        std::size_t added = 0;
        std::size_t others = 0;
        double before = 0.0;
        double after = 0.0;
        for (unsigned seed = 1; seed <= 6; ++seed) {
            std::mt19937 random(seed);
            AudioBuffer bumped = clean;
            std::vector<double> moments;
            for (std::size_t at = static_cast<std::size_t>(format.sampleRateHz);;) {
                const auto thump = bump(random, format.sampleRateHz);
                at += random() % static_cast<std::size_t>(2 * format.sampleRateHz);
                if (at + thump.size() >= static_cast<std::size_t>(clean.frames()))
                    break;
                for (int c = 0; c < format.channels; ++c)
                    for (std::size_t i = 0; i < thump.size(); ++i)
                        bumped.channel(c)[at + i] += thump[i] * static_cast<float>(dbToGain(levelDb));
                moments.push_back(static_cast<double>(at) / format.sampleRateHz);
                at += static_cast<std::size_t>(4 * format.sampleRateHz);
            }
            const auto found = findBumps(bumped, format);
            std::size_t here = 0;
            for (const double moment : moments)
                here += std::ranges::any_of(
                    found, [&](const TimeSpan& span) { return std::abs(span.beginSeconds - moment) < 0.06; });
            hits += here;
            added += moments.size();
            others += found.size() - std::min(found.size(), here);
            BumpRepairer repairer({.format = format, .bumps = found});
            before += errorDb(bumped, clean) / 6.0;
            after += errorDb(through(repairer, bumped), clean) / 6.0;
        }
        std::printf("  bumps of %.0f dBFS: %zu of %zu found, %zu others; error %.1f dB lower\n", levelDb, hits, added,
                    others, before - after);
    }
}

HandlingReading findWind(const AudioBuffer& audio, AudioFormat format)
{
    WindDetector detector(format);
    detector.process(audio.view());
    HandlingReading reading;
    detector.result(reading);
    return reading;
}

/// Gusting noise that falls by 9 dB an octave, of its own in each channel.
void addWind(AudioBuffer& audio, AudioFormat format, double levelDb)
{
    std::mt19937 random(9);
    std::normal_distribution<double> normal;
    for (int c = 0; c < format.channels; ++c) {
        std::vector<double> wind(static_cast<std::size_t>(audio.frames()));
        double a = 0.0;
        double b = 0.0;
        double power = 0.0;
        for (std::size_t i = 0; i < wind.size(); ++i) {
            const double t = static_cast<double>(i) / format.sampleRateHz;
            const double gust = std::max(0.0, 0.5 + std::sin(2.0 * t) + 0.3 * std::sin(9.0 * t));
            a += (normal(random) - a) * 125.0 / format.sampleRateHz;
            b += (a - b) * 500.0 / format.sampleRateHz;
            wind[i] = gust * (b + 0.1 * a);
            power += wind[i] * wind[i] / static_cast<double>(wind.size());
        }
        for (std::size_t i = 0; i < wind.size(); ++i)
            audio.channel(c)[i] += static_cast<float>(wind[i] * dbToGain(levelDb) / std::sqrt(power));
    }
}

void measureWind(const AudioBuffer& clean, AudioFormat format)
{
    const HandlingReading own = findWind(clean, format);
    std::printf("  wind as it is: %d %.0f dBFS %.0f Hz\n", own.windPresent, own.windDbfs, own.windCornerHz);
    for (const double levelDb : {-12.0, -20.0, -28.0, -36.0}) {
        AudioBuffer windy = clean;
        addWind(windy, format, levelDb);
        const HandlingReading found = findWind(windy, format);
        RumbleFilter filter({.format = format, .cornerHz = found.windCornerHz});
        std::printf("  wind of %.0f dBFS: %d %.0f dBFS %.0f Hz; error %.1f dB lower\n", levelDb, found.windPresent,
                    found.windDbfs, found.windCornerHz, errorDb(windy, clean) - errorDb(through(filter, windy), clean));
    }
}

int measure(const char* path)
{
    const auto file = WorkingFile::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().detail.c_str());
        return 1;
    }
    const AudioFormat format = (*file)->format();
    AudioBuffer audio(format.channels, (*file)->frames());
    if (!(*file)->read(0, audio.view()))
        return 1;
    std::printf("%s\n", path);
    measureClicks(audio, format);
    measureBumps(audio, format);
    measureWind(audio, format);
    return 0;
}

void measureSpeed()
{
    const AudioFormat format{48000, 2};
    AudioBuffer audio(2, 60 * 48000);
    addWind(audio, format, -20.0);
    std::vector<TimeSpan> clicks;
    std::vector<TimeSpan> bumps;
    for (double t = 1.0; t < 59.0; t += 1.0) {
        clicks.push_back({t, t + 0.001});
        bumps.push_back({t + 0.3, t + 0.45});
    }
    const auto timed = [](const char* name, const auto& work) {
        const std::clock_t begin = std::clock();
        work();
        std::printf("%s: %.0f times real time on one core\n", name,
                    60.0 * CLOCKS_PER_SEC / static_cast<double>(std::clock() - begin));
    };
    timed("finding clicks", [&] { findClicks(audio, format); });
    timed("finding bumps", [&] { findBumps(audio, format); });
    timed("finding wind", [&] { findWind(audio, format); });
    ClickRepairer clickRepairer({.format = format, .clicks = clicks});
    timed("mending a click a second", [&] { through(clickRepairer, audio); });
    BumpRepairer bumpRepairer({.format = format, .bumps = bumps});
    timed("mending a bump a second", [&] { through(bumpRepairer, audio); });
    RumbleFilter rumbleFilter({.format = format, .cornerHz = 100.0});
    timed("taking wind out", [&] { through(rumbleFilter, audio); });
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1)
        measureSpeed();
    int failures = 0;
    for (int i = 1; i < argc; ++i)
        failures += measure(argv[i]);
    return failures == 0 ? 0 : 1;
}
