/// What hum removal does. Without arguments: its speed. With sound files: each is processed as it is, and again with
/// hum added (seven multiples of 50 or 60 Hz that drift by 0.2 %), at three levels under the music:
///   bench_dehum FILE...
/// prints how far the clean file was changed, whether the detector saw the hum, and what of it was left.
#include "core/analysis/hum_detector.h"
#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "core/io/working_file.h"
#include "core/repair/dehum/hum_remover.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>

using namespace resonate;

namespace {

constexpr std::array kShares = {0.5, 1.0, 0.6, 0.35, 0.3, 0.2, 0.12};

double power(ConstAudioView audio)
{
    double sum = 0.0;
    for (int c = 0; c < audio.channels(); ++c)
        for (const float sample : audio.channel(c))
            sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(std::max<std::int64_t>(1, audio.frames() * audio.channels()));
}

AudioBuffer difference(const AudioBuffer& a, const AudioBuffer& b)
{
    AudioBuffer result(a.channels(), a.frames());
    for (int c = 0; c < a.channels(); ++c)
        for (std::size_t i = 0; i < result.channel(c).size(); ++i)
            result.channel(c)[i] = a.channel(c)[i] - b.channel(c)[i];
    return result;
}

AudioBuffer hum(AudioFormat format, std::int64_t frames, double hertz, double levelDb)
{
    AudioBuffer buffer(format.channels, frames);
    double phase = 0.0;
    for (std::int64_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / format.sampleRateHz;
        phase += 2.0 * std::numbers::pi * hertz * (1.0 + 0.002 * std::sin(t / 20.0)) / format.sampleRateHz;
        double sum = 0.0;
        for (std::size_t h = 0; h < kShares.size(); ++h)
            sum += kShares[h] * std::sin(static_cast<double>(h + 1) * phase + 2.0 * static_cast<double>(h));
        for (int c = 0; c < format.channels; ++c)
            buffer.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>(sum);
    }
    const double gain = dbToGain(levelDb) / std::sqrt(power(buffer.view()));
    for (int c = 0; c < format.channels; ++c)
        for (float& sample : buffer.channel(c))
            sample = static_cast<float>(static_cast<double>(sample) * gain);
    return buffer;
}

/// The whole file, aligned; trace: prints each model.
AudioBuffer removed(const AudioBuffer& input, AudioFormat format, double hertz, bool trace)
{
    HumRemover remover({.format = format, .frequencyHz = hertz});
    const std::int64_t latency = remover.latencyFrames();
    AudioBuffer work(input.channels(), input.frames() + latency);
    copyAudio(input.view(), work.view().slice(0, input.frames()));
    for (std::int64_t at = 0; at < work.frames(); at += 2 * format.sampleRateHz) {
        remover.process(work.view().slice(at, std::min<std::int64_t>(2 * format.sampleRateHz, work.frames() - at)));
        if (trace) {
            const HumModel& model = remover.newestModel();
            std::printf("    offset %+.4f drift %+.4f score %.3f lines %d\n", model.offsetHz, model.driftHzPerSecond,
                        model.score, model.lines);
        }
    }
    AudioBuffer result(input.channels(), input.frames());
    copyAudio(work.view().slice(latency, input.frames()), result.view());
    return result;
}

HumReading detect(const AudioBuffer& audio, AudioFormat format)
{
    HumDetector detector(format);
    detector.process(audio.view());
    return detector.result();
}

int measure(const char* path, bool trace)
{
    const auto file = WorkingFile::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().detail.c_str());
        return 1;
    }
    const AudioFormat format = (*file)->format();
    AudioBuffer clean(format.channels, (*file)->frames());
    if (!(*file)->read(0, clean.view()))
        return 1;
    const double music = powerToDb(power(clean.view()));
    const HumReading seen = detect(clean, format);
    std::printf("%s: detector %d %.2f Hz\n", path, seen.present, seen.frequencyHz);
    for (const double hertz : {50.0, 60.0}) {
        const double change = powerToDb(power(difference(clean, removed(clean, format, hertz, trace)).view()));
        std::printf("  as it is, %.0f Hz: changed by %.1f dB\n", hertz, change - music);
        for (const double under : {10.0, 16.0, 24.0}) {
            const AudioBuffer added = hum(format, clean.frames(), hertz, music - under);
            AudioBuffer dirty = clean;
            for (int c = 0; c < format.channels; ++c)
                for (std::size_t i = 0; i < dirty.channel(c).size(); ++i)
                    dirty.channel(c)[i] += added.channel(c)[i];
            const HumReading found = detect(dirty, format);
            const AudioBuffer out = removed(dirty, format, hertz, trace);
            const double left = powerToDb(power(difference(out, clean).view()));
            std::printf("  %.0f Hz %2.0f dB under the music: detector %d; error %.1f -> %.1f dB\n", hertz, under,
                        found.present, -under, left - music);
        }
    }
    return 0;
}

void measureSpeed()
{
    for (const int rate : {48000, 192000}) {
        const AudioFormat format{rate, 2};
        const AudioBuffer input = hum(format, 60 * rate, 50.0, -20.0);
        const std::clock_t begin = std::clock();
        const AudioBuffer out = removed(input, format, 50.0, false);
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        std::printf("%d Hz stereo: %.0f times real time on one core; hum %.1f dB lower\n", rate, 60.0 / seconds,
                    powerToDb(power(input.view())) - powerToDb(power(out.view())));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 1) {
        measureSpeed();
        return 0;
    }
    int failures = 0;
    const bool trace = std::getenv("DEHUM_TRACE") != nullptr;
    for (int i = 1; i < argc; ++i)
        failures += measure(argv[i], trace);
    return failures == 0 ? 0 : 1;
}
