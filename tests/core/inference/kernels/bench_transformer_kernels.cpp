#include "core/inference/kernels/parallel.h"
#include "tests/core/inference/kernels/random_layer.h"

#include <oneapi/dnnl/dnnl.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace resonate;

namespace {

constexpr std::int64_t kChannels = 512, kHidden = 2048, kHeads = 8, kSpectrumTokens = 2688, kTimeTokens = 1344;

template <typename Work>
double bestSeconds(const Work& work)
{
    double best = 1e9;
    for (int repeat = 0; repeat < 7; ++repeat) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    return best;
}

/// What this machine's best known matrix product reaches: the yardstick of the shares below.
double gemmSpeed()
{
    const std::vector<float> a = reference::noise(kSpectrumTokens * kChannels, 1),
                             b = reference::noise(kHidden * kChannels, 2);
    std::vector<float> c(kSpectrumTokens * kHidden);
    const double seconds = bestSeconds([&] {
        dnnl_sgemm('N', 'T', kSpectrumTokens, kHidden, kChannels, 1.0f, a.data(), kChannels, b.data(), kChannels, 0.0f,
                   c.data(), kHidden);
    });
    return 2.0 * kSpectrumTokens * kHidden * kChannels / seconds / 1e9;
}

double workOfLayer(std::int64_t count, std::int64_t keys)
{
    const double projections =
        2.0 * kChannels * kChannels * (2.0 * static_cast<double>(count) + 2.0 * static_cast<double>(keys));
    const double attention = 4.0 * static_cast<double>(count) * static_cast<double>(keys) * kChannels;
    return projections + attention + 4.0 * static_cast<double>(count) * kChannels * kHidden;
}

double measureLayer(const char* name, std::int64_t count, std::int64_t keys, double yardstick)
{
    const bool cross = count != keys;
    const RandomLayer random(kChannels, kHeads, kHidden, cross, true);
    const FusedTransformerLayer layer(random.weights);
    const std::vector<float> tokens = reference::noise(count * kChannels, 1),
                             other = reference::noise(keys * kChannels, 2);
    std::vector<float> result(tokens.size());
    TransformerScratch scratch;
    const double seconds =
        bestSeconds([&] { layer.process(tokens.data(), count, other.data(), keys, result.data(), scratch, nullptr); });
    const double speed = workOfLayer(count, keys) / seconds / 1e9;
    std::printf("  %-28s %7.2f ms %8.1f GFLOP/s %6.1f %% of the yardstick\n", name, 1e3 * seconds, speed,
                100.0 * speed / yardstick);
    return seconds;
}

} // namespace

int main()
{
    const int all = parallelThreads();
    for (const int threads : {1, all}) {
        omp_set_num_threads(threads);
        const double yardstick = gemmSpeed();
        std::printf("%d threads; dnnl_sgemm [2688x512][512x2048]: %.1f GFLOP/s\n", threads, yardstick);
        const double spectrumSelf = measureLayer("spectrum, self", kSpectrumTokens, kSpectrumTokens, yardstick);
        const double timeSelf = measureLayer("time, self", kTimeTokens, kTimeTokens, yardstick);
        const double spectrumCross = measureLayer("spectrum, cross", kSpectrumTokens, kTimeTokens, yardstick);
        const double timeCross = measureLayer("time, cross", kTimeTokens, kSpectrumTokens, yardstick);
        std::printf("  five layers of both branches %6.1f ms\n",
                    1e3 * (3 * (spectrumSelf + timeSelf) + 2 * (spectrumCross + timeCross)));
    }
}
