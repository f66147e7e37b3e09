// Prints what applying models costs beside the models themselves: CPU time per second of stereo sound, and memory.
#include "core/separation/model_separator.h"

#include <malloc.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include <sys/resource.h>

using namespace resonate;

namespace {

constexpr int kSeconds = 300;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

double residentMebibytes(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(field + ":"))
            return std::atof(line.c_str() + field.size() + 1) / 1024.0;
    return 0.0;
}

/// Noise from a small generator of its own position.
class HashNoise final : public AudioSource {
public:
    explicit HashNoise(int rate) : m_rate(rate) {}
    AudioFormat format() const noexcept override { return {m_rate, 2}; }
    std::int64_t frames() const noexcept override { return static_cast<std::int64_t>(m_rate) * kSeconds; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        for (int c = 0; c < 2; ++c)
            for (std::int64_t i = 0; i < out.frames(); ++i) {
                const auto hash = static_cast<std::uint32_t>(2 * (firstFrame + i) + c) * 2654435761U;
                out.channel(c)[static_cast<std::size_t>(i)] =
                    static_cast<float>((hash ^ (hash >> 15)) & 0xFFFFU) * 1e-5F;
            }
        return {};
    }

private:
    int m_rate;
};

/// As large as the released models; its own time is taken off the figures.
class CopyingModel final : public SegmentModel {
public:
    const SegmentModelInfo& info() const noexcept override { return m_info; }
    Result<> separate(std::span<const SegmentTask> tasks, std::span<const int>, const std::stop_token&) override
    {
        const double before = cpuSeconds();
        for (const SegmentTask& task : tasks)
            for (const AudioView source : task.sources)
                copyAudio(task.input, source);
        seconds += cpuSeconds() - before;
        return {};
    }
    double seconds = 0.0;

private:
    SegmentModelInfo m_info = {
        .sources = {"drums", "bass", "other", "vocals"}, .sampleRateHz = 44100, .channels = 2, .segmentFrames = 343980};
};

class NullSink final : public AudioSink {
public:
    Result<> write(ConstAudioView) override { return {}; }
    Result<> finish() override { return {}; }
};

void measure(int rate, std::size_t models, int shifts)
{
    const HashNoise mix(rate);
    const auto model = std::make_shared<CopyingModel>();
    const ModelSeparator separator({"copy", "copy"}, {{models, model}, {}}, {.shifts = shifts});
    std::array<NullSink, kStemCount> sinks;
    const std::array<AudioSink*, kStemCount> stems = {&sinks[0], &sinks[1], &sinks[2], &sinks[3]};
    InlineExecutor executor;
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5"; // forgets the peak so far
    const double residentBefore = residentMebibytes("VmRSS");
    const double before = cpuSeconds();
    const auto done = separator.separate(mix, stems, 0, [](std::int64_t) { return Result<>{}; }, {executor, {}, {}});
    std::printf("%6d Hz, %2d passes: %6.2f ms CPU per second of sound, peak %5.1f MiB%s\n", rate,
                static_cast<int>(models) * std::max(1, shifts),
                1000.0 * (cpuSeconds() - before - model->seconds) / kSeconds,
                residentMebibytes("VmHWM") - residentBefore, done ? "" : " FAILED");
}

} // namespace

int main()
{
    for (const int rate : {44100, 48000, 96000}) {
        measure(rate, 1, 0);
        measure(rate, 1, 2);
        measure(rate, 3, 5);
    }
}
