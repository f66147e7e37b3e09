#include "treatments.h"

#include <cmath>
#include <numbers>
#include <random>

namespace resonate::test {
namespace {

constexpr double kTwoPi = 2.0 * std::numbers::pi;

struct Voice {
    double hz, level, pan, decayPerSecond, vibratoHz;
    int harmonics;
};

void addVoice(AudioBuffer& audio, int rate, double at, double seconds, const Voice& voice)
{
    const auto first = static_cast<std::int64_t>(at * rate);
    const auto end = std::min(audio.frames(), first + static_cast<std::int64_t>(seconds * rate));
    for (std::int64_t i = first; i < end; ++i) {
        const double t = static_cast<double>(i - first) / rate;
        const double envelope = std::min(1.0, t / 0.005) * std::min(1.0, static_cast<double>(end - i) / (0.01 * rate)) *
                                std::exp(-voice.decayPerSecond * t);
        double sum = 0.0;
        for (int h = 1; h <= voice.harmonics && h * voice.hz < 0.45 * rate; ++h)
            sum += std::sin(kTwoPi * h * (voice.hz * t + 0.01 * voice.vibratoHz * std::sin(kTwoPi * 5.0 * t))) / h;
        const double value = voice.level * envelope * sum;
        audio.channel(0)[static_cast<std::size_t>(i)] += static_cast<float>(value * (1.0 - voice.pan));
        audio.channel(1)[static_cast<std::size_t>(i)] += static_cast<float>(value * voice.pan);
    }
}

void addHit(AudioBuffer& audio, int rate, double at, double level, double decayPerSecond, double toneHz,
            std::mt19937& random)
{
    std::uniform_real_distribution<double> noise(-1.0, 1.0);
    const auto first = static_cast<std::int64_t>(at * rate);
    const auto end = std::min(audio.frames(), first + rate / 2);
    double past = 0.0;
    for (std::int64_t i = first; i < end; ++i) {
        const double t = static_cast<double>(i - first) / rate;
        const double fresh = noise(random);
        const double hiss = toneHz > 0.0 ? 0.15 * (fresh + past) : fresh - past; // drums are dull, cymbals bright
        past = fresh;
        const double tone = toneHz > 0.0 ? std::sin(kTwoPi * toneHz * t * (1.0 + std::exp(-40.0 * t))) : 0.0;
        const auto value = static_cast<float>(level * std::exp(-decayPerSecond * t) * (hiss + tone));
        for (int c = 0; c < 2; ++c)
            audio.channel(c)[static_cast<std::size_t>(i)] += value;
    }
}

} // namespace

AudioBuffer syntheticMusic(int sampleRateHz, double seconds, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> any(0.0, 1.0);
    AudioBuffer audio(2, static_cast<std::int64_t>(seconds * sampleRateHz));
    const double beat = 0.4 + 0.2 * any(random);
    const double root = 55.0 * std::exp2(any(random));
    int n = 0;
    for (double at = 0.05; at < seconds - 0.05; at += beat, ++n) {
        const double step = std::exp2(std::floor(12.0 * any(random)) / 12.0);
        addHit(audio, sampleRateHz, at, n % 2 == 0 ? 0.35 : 0.25, n % 2 == 0 ? 12.0 : 18.0, n % 2 == 0 ? 55.0 : 190.0,
               random);
        addHit(audio, sampleRateHz, at + beat / 2, 0.04, 60.0, 0.0, random);
        addVoice(audio, sampleRateHz, at, beat, {root * (n % 4 < 2 ? 1.0 : 1.335), 0.12, 0.5, 2.0, 0.0, 6});
        if (n % 4 == 0)
            for (const double ratio : {4.0, 5.04, 5.99})
                addVoice(audio, sampleRateHz, at, 4 * beat,
                         {root * ratio, 0.04, 0.2 + 0.6 * any(random), 1.0, 0.0, 12});
        if (n % 8 < 6)
            addVoice(audio, sampleRateHz, at + beat / 4, beat * 0.7, {root * 4.0 * step, 0.08, 0.5, 0.5, 1.0, 24});
    }
    std::normal_distribution<float> hiss(0.0F, 3e-4F);
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample += hiss(random);
    return audio;
}

} // namespace resonate::test
