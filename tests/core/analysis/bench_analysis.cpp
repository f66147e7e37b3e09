// Prints how many times faster than real time each measure is, on one thread, and the whole report, on one and on four.
// CPU seconds, so that a busy machine does not change the figures; what four threads need at least is the CPU time over
// four, or the dearest single task, whichever is longer.
#include "core/analysis/analyser.h"
#include "core/analysis/measures.h"
#include "core/audio/memory_audio.h"
#include "test_signals.h"

#include <cstdio>

#include <sys/resource.h>

using namespace resonate;

namespace {

constexpr int kRateHz = 48000;
constexpr double kSeconds = 60.0;

double cpuSeconds()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_utime.tv_sec) + 1e-6 * static_cast<double>(usage.ru_utime.tv_usec);
}

template <class Work>
double timed(const char* name, const Work& work)
{
    const double begin = cpuSeconds();
    work();
    const double spent = cpuSeconds() - begin;
    std::printf("%-24s %8.1f x real time  (%.2f ms CPU per second of audio)\n", name, kSeconds / spent,
                1000.0 * spent / kSeconds);
    return spent;
}

template <class Measure>
double timedAudio(const char* name, Measure measure, const AudioBuffer& audio)
{
    return timed(name, [&] {
        for (std::int64_t at = 0; at < audio.frames(); at += kRateHz)
            measure.process(audio.view().slice(at, kRateHz));
    });
}

template <class Measure>
double timedSpectral(const char* name, const SpectralFrames& frames, Measure& measure)
{
    return timed(name, [&] {
        for (int i = 0; i < frames.count; ++i)
            measure.process(frames.mid(i));
    });
}

} // namespace

int main()
{
    const AudioBuffer audio =
        signals::stereo(signals::music(kSeconds, kRateHz, 1), signals::music(kSeconds, kRateHz, 2));
    const AudioFormat format = {kRateHz, 2};
    Ebur128TruePeak truePeak(kRateHz);
    timed("true peak, one channel", [&] { truePeak.process(audio.channel(0)); });
    timedAudio("loudness", LoudnessMeter(format), audio);
    timedAudio("clipping", ClippingDetector(format), audio);
    timedAudio("level", LevelMeter(format), audio);
    timedAudio("stereo", StereoMeter(format), audio);
    timedAudio("level trace", LevelTrace(format), audio);
    SpectrumFeed feed(format);
    SpectralFrames frames;
    timed("spectra", [&] { feed.process(audio.view(), frames); });
    BandwidthDetector bandwidth({kRateHz, feed.fftSize(), feed.hop()});
    SpectrumMeter spectrum({kRateHz, feed.fftSize(), feed.hop()});
    timedSpectral("bandwidth", frames, bandwidth);
    timedSpectral("spectrum", frames, spectrum);

    const MemorySource source(
        signals::stereo(signals::music(kSeconds, kRateHz, 1), signals::music(kSeconds, kRateHz, 2)), kRateHz);
    for (const int width : {1, 4}) {
        ThreadExecutor executor(width);
        char name[32];
        std::snprintf(name, sizeof name, "whole report, width %d", width);
        timed(name, [&] {
            if (!analyseRecording(source, {executor, {}, {}}))
                std::puts("failed");
        });
    }
    return 0;
}
