// Prints how many times faster than real time mastering runs on loud synthetic music, by processor time.
#include "core/audio/memory_audio.h"
#include "core/base/decibels.h"
#include "core/mastering/master.h"
#include "core/mastering/true_peak_limiter.h"

#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <random>

#include <sys/resource.h>

using namespace resonate;

namespace {

constexpr int kRate = 48000;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Partials that beat, drum-like decaying noise bursts twice a second; stereo.
AudioBuffer music(int seconds, double levelDb, int rate = kRate)
{
    const std::int64_t frames = static_cast<std::int64_t>(seconds) * rate;
    AudioBuffer audio(2, frames);
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    const double gain = dbToGain(levelDb);
    for (std::int64_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / rate;
        double tone = 0.0;
        for (int k = 1; k <= 8; ++k)
            tone += std::sin(2.0 * std::numbers::pi * 110.3 * k * t + k * k) / k;
        const double beat = std::exp(-12.0 * std::fmod(t, 0.5));
        for (int c = 0; c < 2; ++c)
            audio.channel(c)[static_cast<std::size_t>(i)] = static_cast<float>(
                gain * (0.12 * tone * (1.0 + 0.3 * std::sin(0.7 * t + c)) + 0.25 * beat * noise(random)));
    }
    return audio;
}

void benchLimiter(int rate, double levelDb)
{
    constexpr int kSeconds = 60;
    AudioBuffer audio = music(kSeconds, levelDb, rate);
    TruePeakLimiter limiter(TruePeakLimiter::Parameters{.sampleRateHz = static_cast<double>(rate), .channels = 2});
    const double begin = cpuSeconds();
    float deepest = 0.0F;
    for (std::int64_t at = 0; at < audio.frames(); at += 4096) {
        const auto count = std::min<std::int64_t>(4096, audio.frames() - at);
        deepest = std::max(deepest, limiter.process(audio.view().slice(at, count), audio.view().slice(at, count)));
    }
    std::printf("limiter, %d Hz, %+.0f dB, deepest reduction %4.1f dB: %6.0f x real time, one thread\n", rate, levelDb,
                static_cast<double>(deepest), kSeconds / (cpuSeconds() - begin));
}

void benchDither(DitherKind kind)
{
    constexpr int kSeconds = 60;
    AudioBuffer audio = music(kSeconds, -6.0);
    const double begin = cpuSeconds();
    Dither({.kind = kind}).process(0, audio.view());
    std::printf("dither, %s: %6.0f x real time\n", kind == DitherKind::Shaped ? "shaped" : "plain",
                kSeconds / (cpuSeconds() - begin));
}

/// A minute of music over and over: any length without its memory.
class LoopSource final : public AudioSource {
public:
    LoopSource(AudioBuffer loop, std::int64_t frames) : m_loop(std::move(loop)), m_frames(frames) {}
    AudioFormat format() const noexcept override { return {kRate, m_loop.channels()}; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (std::int64_t at = 0; at < out.frames();) {
            const std::int64_t from = (firstFrame + at) % m_loop.frames();
            const std::int64_t count = std::min(out.frames() - at, m_loop.frames() - from);
            copyAudio(m_loop.view().slice(from, count), out.slice(at, count));
            at += count;
        }
        return {};
    }

private:
    AudioBuffer m_loop;
    std::int64_t m_frames;
};

class NullSink final : public AudioSink {
public:
    Result<> write(ConstAudioView) override { return {}; }
    Result<> finish() override { return {}; }
};

double residentMiB()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void benchMaster(int minutes, double levelDb, double targetLufs)
{
    const LoopSource source(music(60, levelDb), std::int64_t{60} * minutes * kRate);
    NullSink sink;
    ThreadExecutor executor(4);
    MasterSettings settings;
    settings.targetLufs = targetLufs;
    settings.bits = 16;
    const double begin = cpuSeconds();
    const auto outcome = master(source, sink, settings, {executor, {}, {}});
    const double seconds = cpuSeconds() - begin;
    std::printf(
        "master, %3d min, %+.0f dB to %.0f LUFS: %5.0f x real time per core, %d passes, %.2f LUFS, %.2f dBTP, p99 %.1f "
        "dB, peak memory %.0f MiB\n",
        minutes, levelDb, targetLufs, 60.0 * minutes / seconds, outcome->passes, outcome->loudnessLufs.value_or(-70.0),
        outcome->truePeakDbtp, outcome->limitingP99Db, residentMiB());
}

} // namespace

int main()
{
    for (const int rate : {kRate, 2 * kRate})
        for (const double levelDb : {-20.0, 0.0, 4.0, 10.0})
            benchLimiter(rate, levelDb);
    for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped})
        benchDither(kind);
    for (const int minutes : {10, 180})
        benchMaster(minutes, -6.0, -12.0);
    benchMaster(10, -6.0, -23.0);
}
