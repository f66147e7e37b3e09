// bench_htdemucs [threads] [batches] [lanes]: the published size with random weights. Prints what a segment of 7.8 s
// costs when as many are worked on as the model likes, how much memory the process needed at most, and how soon a stop
// is answered.
#include "core/audio/audio_buffer.h"
#include "core/inference/htdemucs/htdemucs_model.h"
#include "tests/core/inference/htdemucs/hashed_package.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <thread>

#include <sys/resource.h>

using namespace resonate;
using Clock = std::chrono::steady_clock;

namespace {

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

rusage usage()
{
    rusage spent = {};
    getrusage(RUSAGE_SELF, &spent);
    return spent;
}

double processorSeconds(const rusage& spent)
{
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return seconds(spent.ru_utime) + seconds(spent.ru_stime);
}

long residentMiB()
{
    return usage().ru_maxrss / 1024;
}

AudioBuffer noise(int channels, std::int64_t frames)
{
    AudioBuffer audio(channels, frames);
    std::mt19937 draw(3);
    std::normal_distribution<float> values(0.0F, 0.1F);
    for (int channel = 0; channel < channels; ++channel)
        for (float& value : audio.channel(channel))
            value = values(draw);
    return audio;
}

/// Separates a batch of whole segments again and again.
class Bench final {
public:
    explicit Bench(HtDemucsModel& model)
        : m_model(model), m_input(noise(model.info().channels, model.info().segmentFrames))
    {
        for (std::size_t i = 0; i < model.info().sources.size(); ++i)
            m_wanted.push_back(static_cast<int>(i));
        for (std::size_t i = 0; i < m_batch * m_wanted.size(); ++i)
            m_sources.emplace_back(m_input.channels(), m_input.frames());
        for (AudioBuffer& source : m_sources)
            m_views.push_back(source.view());
    }
    Result<> run(std::span<const int> wanted, const std::stop_token& stop = {})
    {
        std::vector<SegmentTask> tasks;
        for (std::size_t i = 0; i < m_batch; ++i)
            tasks.push_back({m_input.view(), std::span(m_views).subspan(i * m_wanted.size(), wanted.size())});
        return m_model.separate(tasks, wanted, stop);
    }
    void measure(const char* what, int segments, std::size_t sources)
    {
        const std::span<const int> wanted = std::span(m_wanted).first(sources);
        double fastest = 1e9;
        double least = 1e9;
        for (int i = 0; i < segments; ++i) {
            const rusage before = usage();
            const Clock::time_point start = Clock::now();
            if (!run(wanted))
                std::puts("failed");
            fastest = std::min(fastest, secondsSince(start) / static_cast<double>(m_batch));
            least =
                std::min(least, (processorSeconds(usage()) - processorSeconds(before)) / static_cast<double>(m_batch));
        }
        const double seconds = static_cast<double>(m_input.frames()) / m_model.info().sampleRateHz;
        std::printf("%-28s %6.2f s elapsed, %6.2f s of the processor, %5.2fx real time at overlap 0.25, %ld MiB\n",
                    what, fastest, least, 0.75 * seconds / fastest, residentMiB());
    }
    /// How long the call goes on after a stop, at the worst of moments spread over a segment.
    void measureStop(double segmentSeconds)
    {
        double worst = 0.0;
        constexpr int kMoments = 12;
        for (int i = 0; i < kMoments; ++i) {
            std::stop_source stop;
            Clock::time_point asked;
            std::jthread clock([&] {
                std::this_thread::sleep_for(std::chrono::duration<double>(segmentSeconds * (i + 0.5) / kMoments));
                asked = Clock::now();
                stop.request_stop();
            });
            const Result<> ran = run(m_wanted, stop.get_token());
            const Clock::time_point ended = Clock::now();
            clock.join();
            if (!ran)
                worst = std::max(worst, std::chrono::duration<double>(ended - asked).count());
        }
        std::printf("a stop is answered after %.0f ms at most\n", 1000.0 * worst);
    }

private:
    HtDemucsModel& m_model;
    AudioBuffer m_input;
    std::size_t m_batch = static_cast<std::size_t>(m_model.info().batch);
    std::vector<AudioBuffer> m_sources;
    std::vector<AudioView> m_views;
    std::vector<int> m_wanted;
};

} // namespace

int main(int argc, char** argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 0;
    const int segments = argc > 2 ? std::atoi(argv[2]) : 3;
    const int lanes = argc > 3 ? std::atoi(argv[3]) : 0;
    mallopt(M_MMAP_MAX, 0); // as resonate-model does
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_ARENA_MAX, 1);
    std::unique_ptr<HtDemucsModel> model;
    {
        const HashedPackage random = hashedPackage(publishedHtDemucs());
        const Clock::time_point start = Clock::now();
        auto made = HtDemucsModel::create(random.package, {.threads = threads, .device = "cpu", .lanes = lanes});
        if (!made) {
            std::puts(made.error().detail.c_str());
            return 1;
        }
        model = std::move(*made);
        std::printf("%d lanes, built in %.2f s, %ld MiB (with a second copy of the weights, the bench's own)\n",
                    model->info().batch, secondsSince(start), residentMiB());
    }
    Bench bench(*model);
    bench.measure("all four sources", segments, 4);
    bench.measure("one source", segments, 1);
    const Clock::time_point start = Clock::now();
    if (const Result<> ran = bench.run(std::vector<int>{0, 1, 2, 3}); !ran)
        return 1;
    bench.measureStop(secondsSince(start));
    return 0;
}
