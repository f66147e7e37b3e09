// Prints how many times faster than real time the master chain runs on noise at 48 kHz, stereo, by processor time: each
// element alone, all together in one thread, and the whole streamed pass with its measurement of loudness.
#include "core/audio/memory_audio.h"
#include "core/mastering/chain/shape_master.h"
#include "tests/core/tools/tool_signals.h"

#include <cstdio>
#include <ctime>

using namespace resonate;

namespace {

constexpr int kSeconds = 120;
constexpr AudioFormat kFormat = {kToolRateHz, 2};

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void printSpeed(const char* name, const MasterChainSettings& settings, const AudioBuffer& input)
{
    AudioBuffer audio = input;
    MasterChain chain({kFormat, settings, -14.0});
    const double before = cpuSeconds();
    for (std::int64_t at = 0; at < audio.frames(); at += 4096)
        chain.process(audio.view().slice(at, std::min<std::int64_t>(4096, audio.frames() - at)));
    std::printf("%-10s %6.0fx real time\n", name, kSeconds / (cpuSeconds() - before));
}

} // namespace

int main()
{
    const AudioBuffer noise = whiteNoise(0.1, kSeconds * kToolRateHz);
    MasterChainSettings tone, glue, width, all;
    tone.tone = all.tone = {.lowShelfDb = -1.0, .midDb = 0.5, .highShelfDb = 1.0};
    glue.glue.amount = all.glue.amount = 1.0;
    width.width = all.width = 0.5;
    printSpeed("tone", tone, noise);
    printSpeed("glue", glue, noise);
    printSpeed("width", width, noise);
    printSpeed("all", all, noise);
    MemorySource source(noise, kToolRateHz);
    MemorySink sink(2, noise.frames());
    InlineExecutor executor;
    const double before = cpuSeconds();
    if (!shapeMaster(source, sink, all, {}, {executor, {}, {}}))
        return 1;
    std::printf("%-10s %6.0fx real time\n", "whole pass", kSeconds / (cpuSeconds() - before));
    return 0;
}
