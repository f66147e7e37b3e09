#include "tests/core/restoration/dereverb/wet_signals.h"

#include "core/dsp/real_fft.h"

#include <bit>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace resonate::test {

namespace {

constexpr double kEarlySeconds = 0.05;

double product(std::span<const float> a, std::span<const float> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// `sound` filtered by room[first, last).
std::vector<float> convolve(std::span<const float> sound, std::span<const float> room, std::size_t first,
                            std::size_t last)
{
    RealFft fft(static_cast<int>(std::bit_ceil(sound.size() + room.size())));
    std::vector<float> time(static_cast<std::size_t>(fft.size()));
    std::vector<std::complex<float>> response(static_cast<std::size_t>(fft.bins()));
    std::vector<std::complex<float>> spectrum(response.size());
    std::copy(room.begin() + static_cast<std::ptrdiff_t>(first), room.begin() + static_cast<std::ptrdiff_t>(last),
              time.begin() + static_cast<std::ptrdiff_t>(first));
    fft.forward(time, response);
    std::ranges::fill(time, 0.0F);
    std::ranges::copy(sound, time.begin());
    fft.forward(time, spectrum);
    for (std::size_t k = 0; k < spectrum.size(); ++k)
        spectrum[k] *= response[k];
    fft.inverse(spectrum, time);
    time.resize(sound.size());
    return time;
}

} // namespace

AudioBuffer WetSignal::mixed() const
{
    AudioBuffer audio(1, static_cast<std::int64_t>(early.size()));
    for (std::size_t n = 0; n < early.size(); ++n)
        audio.channel(0)[n] = early[n] + late[n];
    return audio;
}

std::vector<float> syntheticRoom(int sampleRateHz, double rt60Seconds, double directToReverberantDb, unsigned seed)
{
    std::mt19937 random(seed);
    const auto frames = static_cast<std::size_t>(1.2 * rt60Seconds * sampleRateHz);
    std::vector<double> tail(frames);
    double dull = 0.0; // first-order low-pass at 5 kHz, half of the sound
    const double smoothing = 1.0 - std::exp(-2.0 * std::numbers::pi * 5000.0 / sampleRateHz);
    double energy = 0.0;
    for (std::size_t n = 0; n < frames; ++n) {
        // Sum of twelve uniform numbers less six: near enough to a Gaussian, and the same with every library.
        double value = -6.0;
        for (int i = 0; i < 12; ++i)
            value += static_cast<double>(random()) / 4294967296.0;
        dull += smoothing * (value - dull);
        const double seconds = static_cast<double>(n) / sampleRateHz;
        tail[n] = seconds < 0.002 ? 0.0 : 0.5 * (value + dull) * std::pow(10.0, -3.0 * seconds / rt60Seconds);
        energy += tail[n] * tail[n];
    }
    std::vector<float> room(frames);
    const double gain = std::pow(10.0, -directToReverberantDb / 20.0) / std::sqrt(energy);
    for (std::size_t n = 0; n < frames; ++n)
        room[n] = static_cast<float>(gain * tail[n]);
    room[0] = 1.0F;
    return room;
}

WetSignal putIntoRoom(std::span<const float> dry, std::span<const float> room, int sampleRateHz)
{
    const auto border = std::min(room.size(), static_cast<std::size_t>(kEarlySeconds * sampleRateHz));
    return {convolve(dry, room, 0, border), convolve(dry, room, border, room.size())};
}

std::vector<float> dryNotes(int sampleRateHz, double seconds)
{
    std::mt19937 random(5);
    std::vector<float> sound(static_cast<std::size_t>(seconds * sampleRateHz));
    const auto spacing = static_cast<std::size_t>(0.21 * sampleRateHz);
    for (std::size_t start = 0; start < sound.size(); start += spacing) {
        if (random() % 4 == 0)
            continue; // a pause
        const double pitchHz = 130.0 * std::exp2(static_cast<double>(random() % 25) / 12.0);
        for (std::size_t n = start; n < std::min(sound.size(), start + 2 * spacing); ++n) {
            const double time = static_cast<double>(n - start) / sampleRateHz;
            const double envelope = std::min(1.0, time / 0.004) * std::exp(-time / 0.07);
            for (int partial = 1; partial <= 12; ++partial)
                sound[n] += static_cast<float>(0.1 * envelope / partial *
                                               std::sin(2.0 * std::numbers::pi * pitchHz * partial * time));
        }
    }
    return sound;
}

WetSignal wetNotes(int sampleRateHz, double seconds, double rt60Seconds)
{
    return putIntoRoom(dryNotes(sampleRateHz, seconds), syntheticRoom(sampleRateHz, rt60Seconds, 0.0, 7), sampleRateHz);
}

double earlyToLateDb(std::span<const float> sound, const WetSignal& wet)
{
    const double ee = product(wet.early, wet.early);
    const double ll = product(wet.late, wet.late);
    const double el = product(wet.early, wet.late);
    const double se = product(sound, wet.early);
    const double sl = product(sound, wet.late);
    const double early = se * ll - sl * el;
    const double late = sl * ee - se * el;
    return 20.0 * std::log10(std::abs(early) / std::max(std::abs(late), 1e-3 * std::abs(early)));
}

double scaleInvariantSdrDb(std::span<const float> sound, std::span<const float> target)
{
    const double energy = product(target, target);
    const double gain = product(sound, target) / (energy + 1e-20);
    const double kept = gain * gain * energy;
    return 10.0 * std::log10((kept + 1e-20) / (std::max(product(sound, sound) - kept, 0.0) + 1e-20));
}

} // namespace resonate::test
