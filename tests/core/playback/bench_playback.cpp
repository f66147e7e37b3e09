// Figures of playback: what the callback costs, how soon A/B is heard at the sink, and whether anything drops out on a
// machine that is busy.
#include "core/playback/player.h"
#include "core/playback/portaudio_device.h"
#include "tests/core/playback/fake_device.h"
#include "tests/core/playback/pulse_server.h"
#include "tests/core/playback/sink_recorder.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace resonate;
using namespace std::chrono_literals;

namespace {

double threadSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Original silent, the other seven a constant: what is heard says which one it is, sample by sample.
std::vector<Take> eightTakes(int rateHz)
{
    std::vector<Take> takes = {{TakeKind::Original, {}, fake::tone(0.0, 0.0, 60.0, rateHz), -20.0},
                               {TakeKind::Restored, {}, fake::ramp(60.0, 0.25F, rateHz), -20.0}};
    for (const Stem stem : kStems)
        takes.push_back({TakeKind::Stem, stem, fake::ramp(60.0, 0.25F, rateHz)});
    takes.push_back({TakeKind::Removed, {}, fake::ramp(60.0, 0.25F, rateHz)});
    takes.push_back({TakeKind::Synthesised, {}, fake::ramp(60.0, 0.25F, rateHz)});
    return takes;
}

void callbackCost(int rateHz)
{
    fake::Sound sound;
    Player::Parameters parameters;
    parameters.device.makeDevice = sound.factory();
    parameters.device.stall = 1h;
    Player player(parameters);
    player.setTakes(eightTakes(rateHz));
    player.setPlaying(true);
    fake::soon([&] {
        sound.pump(0);
        return sound.isOpen() && player.isUpToDate() && player.framesAhead() > rateHz / 4;
    });
    constexpr int kBlocks = 4000;
    constexpr std::int64_t kFrames = 256;
    std::vector<double> costs;
    for (int block = 0; block < kBlocks; ++block) {
        if (block % 4 == 0) // a switch in every fourth block: nothing but crossfades
            player.selectTake(block % 8 ? "restored" : "original");
        if (player.framesAhead() < rateHz / 8)
            fake::soon([&] {
                sound.pump(0);
                return player.framesAhead() > rateHz / 8;
            });
        const double begin = threadSeconds();
        sound.pump(kFrames);
        costs.push_back(threadSeconds() - begin);
    }
    std::ranges::sort(costs);
    const double period = static_cast<double>(kFrames) / rateHz;
    std::printf("callback at %6d Hz, 8 takes, fading all the time: median %.1f us, 99.9 %% %.1f us of a period of "
                "%.0f us (%.2f %% of a core)\n",
                rateHz, 1e6 * costs[kBlocks / 2], 1e6 * costs[kBlocks * 999 / 1000], 1e6 * period,
                100.0 * costs[kBlocks / 2] / period);
}

struct Busy {
    explicit Busy(int count)
    {
        for (int i = 0; i < count; ++i)
            threads.emplace_back([this] {
                volatile double x = 1.0;
                while (!isOver)
                    x = x * 1.0000001;
            });
    }
    ~Busy()
    {
        isOver = true;
        for (std::thread& thread : threads)
            thread.join();
    }
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
};

void atTheSink(double latencySeconds, int busyThreads)
{
    const Busy busy(busyThreads);
    Player::Parameters parameters;
    parameters.device.makeDevice = makePortAudioDevice;
    parameters.device.latencySeconds = latencySeconds;
    parameters.device.longestLatencySeconds = latencySeconds;
    Player player(parameters);
    player.setTakes(eightTakes(48000));
    fake::SinkRecorder recorder;
    player.setPlaying(true);
    if (!fake::soon([&] { return player.output().state == OutputState::Open && player.isUpToDate(); }))
        return;
    std::this_thread::sleep_for(1s);
    const std::uint64_t dropoutsBefore = player.output().dropouts;
    std::vector<double> first;
    std::vector<double> middle;
    for (int i = 0; i < 60; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(70 + 13 * (i % 7)));
        const bool toRestored = i % 2 == 0;
        const auto called = fake::SinkRecorder::Clock::now();
        player.selectTake(toRestored ? "restored" : "original");
        std::this_thread::sleep_for(150ms);
        const std::vector<float> samples = recorder.samples();
        const double calledAt = recorder.frameAt(called);
        // From silence to 0.25 and more, or back: the fade's first frame, and its middle.
        auto at = static_cast<std::size_t>(std::max(0.0, calledAt));
        if (at >= samples.size())
            continue;
        const float from = samples[at];
        while (at < samples.size() && std::abs(samples[at] - from) < 0.01F)
            ++at;
        if (at == samples.size())
            continue;
        first.push_back((static_cast<double>(at) - calledAt) / 48.0);
        while (at < samples.size() && std::abs(samples[at] - from) < 0.125F)
            ++at;
        middle.push_back((static_cast<double>(at) - calledAt) / 48.0);
    }
    std::ranges::sort(first);
    std::ranges::sort(middle);
    if (first.empty())
        return;
    const OutputStatus status = player.output();
    std::printf(
        "asked %2.0f ms, device says %4.1f ms, %d busy threads: A/B heard after %.1f ms (median), %.1f ms (most); "
        "middle of the fade %.1f ms; %llu dropouts, %llu underruns in %zu switches over %.0f s\n",
        1e3 * latencySeconds, 1e3 * status.latencySeconds, busyThreads, first[first.size() / 2], first.back(),
        middle[middle.size() / 2], static_cast<unsigned long long>(status.dropouts - dropoutsBefore),
        static_cast<unsigned long long>(player.underruns()), first.size(), player.positionSeconds());
    recorder.stop();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    callbackCost(48000);
    callbackCost(192000);
    if (const QString missing = fake::PulseServer::missing(); !missing.isEmpty()) {
        std::printf("no figures at the sink: %s\n", qPrintable(missing));
        return 0;
    }
    fake::PulseServer server;
    if (!server.start()) {
        std::printf("no figures at the sink: PulseAudio does not start here\n");
        return 0;
    }
    for (const double latency : {0.010, 0.020, 0.040})
        for (const int busy : {0, 4})
            atTheSink(latency, busy);
    return 0;
}
