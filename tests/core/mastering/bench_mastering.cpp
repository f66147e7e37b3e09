// Prints how many times faster than real time mastering runs on loud synthetic music, by processor time.
#include "core/audio/memory_audio.h"
#include "core/base/decibels.h"
#include "core/mastering/true_peak_limiter.h"

#include <cmath>
#include <cstdio>
#include <ctime>
#include <numbers>
#include <random>

using namespace resonate;

namespace
{

constexpr int kRate = 48000;

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

// Partials that beat, drum-like decaying noise bursts twice a second; stereo.
AudioBuffer music(int seconds, double levelDb)
{
    const std::int64_t frames = static_cast<std::int64_t>(seconds) * kRate;
    AudioBuffer audio(2, frames);
    std::mt19937 random(7);
    std::normal_distribution<double> noise;
    const double gain = dbToGain(levelDb);
    for (std::int64_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / kRate;
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

void benchLimiter(double levelDb)
{
    constexpr int kSeconds = 60;
    AudioBuffer audio = music(kSeconds, levelDb);
    TruePeakLimiter limiter(TruePeakLimiter::Parameters{.sampleRateHz = kRate, .channels = 2});
    const double begin = cpuSeconds();
    float deepest = 0.0F;
    for (std::int64_t at = 0; at < audio.frames(); at += 4096) {
        const auto count = std::min<std::int64_t>(4096, audio.frames() - at);
        deepest = std::max(deepest, limiter.process(audio.view().slice(at, count), audio.view().slice(at, count)));
    }
    std::printf("limiter, %+.0f dB, deepest reduction %4.1f dB: %6.0f x real time, one thread\n", levelDb,
                static_cast<double>(deepest), kSeconds / (cpuSeconds() - begin));
}

} // namespace

int main()
{
    for (const double levelDb : {-20.0, 0.0, 4.0, 10.0})
        benchLimiter(levelDb);
}
