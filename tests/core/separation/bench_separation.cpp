// Prints how many times faster than real time the basic separation is, and the memory it peaks at, on synthesised
// audio.
#include "core/separation/basic_separator.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

#include <sys/resource.h>

using namespace resonate;

namespace {

constexpr int kRate = 48000;

/// Noise bursts over two gliding tones, made when they are read: takes no memory whatever its length.
class SynthesisedBand final : public AudioSource {
public:
    explicit SynthesisedBand(double minutes) : m_frames(static_cast<std::int64_t>(minutes * 60.0 * kRate)) {}
    AudioFormat format() const noexcept override { return {kRate, 2}; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (std::int64_t i = 0; i < out.frames(); ++i) {
            const std::int64_t at = firstFrame + i;
            const float beat = std::exp(-static_cast<float>(at % (kRate / 2)) / 2000.0F);
            const auto hash = static_cast<std::uint32_t>(at) * 2654435761U;
            const float noise = static_cast<float>((hash ^ (hash >> 15)) & 0xFFFFU) / 32768.0F - 1.0F;
            const float phase = static_cast<float>(at % (kRate * 8)) / kRate;
            const float tone = std::sin(6.2832F * (220.0F + 20.0F * std::sin(2.0F * phase)) * phase);
            out.channel(0)[static_cast<std::size_t>(i)] = 0.2F * beat * noise + 0.1F * tone;
            out.channel(1)[static_cast<std::size_t>(i)] = 0.2F * beat * noise + 0.05F * tone;
        }
        return {};
    }

private:
    std::int64_t m_frames;
};

class NullSink final : public AudioSink {
public:
    Result<> write(ConstAudioView) override { return {}; }
    Result<> finish() override { return {}; }
};

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

void measure(const char* name, const BasicSeparationSettings& settings, double minutes, int threads)
{
    const SynthesisedBand band(minutes);
    std::array<NullSink, kStemCount> sinks;
    const std::array<AudioSink*, kStemCount> pointers = {&sinks[0], &sinks[1], &sinks[2], &sinks[3]};
    ThreadExecutor executor(threads);
    const double cpuBefore = cpuSeconds();
    const auto before = std::chrono::steady_clock::now();
    const auto result = BasicSeparator(settings).separate(band, pointers, 0, [](std::int64_t) { return Result<>{}; },
                                                          {executor, {}, {}});
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - before;
    std::printf("%-8s %5.1f min, %d threads: %6.1f x real time (wall), %6.1f x per CPU second, peak %.0f MiB%s\n", name,
                minutes, threads, minutes * 60.0 / wall.count(), minutes * 60.0 / (cpuSeconds() - cpuBefore),
                peakMebibytes(), result ? "" : " FAILED");
}

} // namespace

int main()
{
    measure("preview", BasicSeparationSettings::preview(), 0.5, 1);
    measure("render", BasicSeparationSettings::render(), 10.0, 1);
    measure("render", BasicSeparationSettings::render(), 10.0, 4);
    measure("render", BasicSeparationSettings::render(), 60.0, 4);
}
