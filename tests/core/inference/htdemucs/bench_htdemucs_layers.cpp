// Where a segment's time goes: the network of the released size with random weights on one piece of 7.8 s, by the fused
// kernels in float32 and bfloat16 and by ATen, layer by layer in CPU time and wall time. Arguments: threads (4),
// repeats (3). On a machine that does other things as well, OMP_WAIT_POLICY=passive keeps threads that wait from taking
// time from those that work.
#include "core/inference/htdemucs/network_runner.h"
#include "tests/core/inference/htdemucs/random_package.h"

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

using namespace resonate;

namespace {

HtDemucsConfig releasedConfig()
{
    HtDemucsConfig config;
    config.sources = {"drums", "bass", "other", "vocals"};
    config.trainingFrames = 343980;
    config.decoderResiduals = true;
    config.bottomChannels = 512;
    return config;
}

struct Stage {
    std::string name;
    double cpu = 1e9;
    double wall = 1e9;
};

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpuSeconds() // of all threads
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The best time of every stage; a stage ends when its result is seen.
class Stopwatch {
public:
    void start()
    {
        m_next = 0;
        m_cpu = cpuSeconds();
        m_wall = wallSeconds();
    }
    void lap(const std::string& name)
    {
        const double cpu = cpuSeconds();
        const double wall = wallSeconds();
        if (m_next == m_stages.size())
            m_stages.push_back({name});
        Stage& stage = m_stages[m_next++];
        stage.cpu = std::min(stage.cpu, cpu - m_cpu);
        stage.wall = std::min(stage.wall, wall - m_wall);
        m_cpu = cpu;
        m_wall = wall;
    }
    const std::vector<Stage>& stages() const { return m_stages; }

private:
    std::vector<Stage> m_stages;
    std::size_t m_next = 0;
    double m_cpu = 0.0;
    double m_wall = 0.0;
};

struct Run {
    std::vector<Stage> stages;
    std::vector<float> sources;
};

Run measure(const RandomPackage& package, int threads, bool kernels, int repeats, bool bfloat16 = false)
{
    const HtDemucsConfig config = releasedConfig();
    NetworkOptions options;
    options.threads = threads;
    options.device = "cpu";
    options.kernels = kernels;
    options.bfloat16 = bfloat16;
    options.warn = [](const std::string& text) { std::puts(text.c_str()); };
    const auto runner = NetworkRunner::create(config, package.package(), options);
    if (!runner)
        return {};
    Stopwatch stopwatch;
    (*runner)->observe([&](const std::string& name, const float*, const auto&) { stopwatch.lap(name); });
    std::mt19937 random(1);
    std::normal_distribution<float> normal(0.0F, 0.1F);
    std::vector<float> mix(static_cast<std::size_t>(2 * config.trainingFrames));
    for (float& sample : mix)
        sample = normal(random);
    std::vector<float> sources(4 * mix.size());
    const std::atomic<bool> stop = false;
    for (int i = 0; i < repeats + 1; ++i) { // the first finds cold memory and is beaten by the others
        stopwatch.start();
        if (!(*runner)->run(mix.data(), 1, config.trainingFrames, {0, 1, 2, 3}, sources.data(), stop))
            return {};
        stopwatch.lap("sources");
    }
    return {stopwatch.stages(), std::move(sources)};
}

/// Largest difference, in parts of the root mean square.
double worstDifference(const std::vector<float>& got, const std::vector<float>& expected)
{
    double energy = 0.0;
    double worst = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto value = static_cast<double>(expected[i]);
        energy += value * value;
        worst = std::max(worst, std::abs(static_cast<double>(got[i]) - value));
    }
    return worst / std::sqrt(energy / static_cast<double>(expected.size()));
}

double signalToNoiseDb(const std::vector<float>& got, const std::vector<float>& expected)
{
    double signal = 0.0;
    double noise = 0.0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto value = static_cast<double>(expected[i]);
        signal += value * value;
        noise += (static_cast<double>(got[i]) - value) * (static_cast<double>(got[i]) - value);
    }
    return 10.0 * std::log10(signal / noise);
}

void compareBfloat16(const Run& exact, const Run& rounded)
{
    const auto cpu = [](const Run& run, bool transformerOnly) {
        double sum = 0.0;
        for (const Stage& stage : run.stages)
            sum += transformerOnly && stage.name != "transformer" ? 0.0 : stage.cpu;
        return sum * 1e3;
    };
    std::printf("bfloat16: the sources' SNR against float32 %.1f dB; CPU ms of the transformer %.1f instead of %.1f "
                "(%.2fx), of all %.1f instead of %.1f (%.2fx)\n",
                signalToNoiseDb(rounded.sources, exact.sources), cpu(rounded, true), cpu(exact, true),
                cpu(exact, true) / cpu(rounded, true), cpu(rounded, false), cpu(exact, false),
                cpu(exact, false) / cpu(rounded, false));
}

} // namespace

int main(int argc, char** argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 4;
    const int repeats = argc > 2 ? std::atoi(argv[2]) : 3;
    mallopt(M_MMAP_THRESHOLD, 1 << 30); // memory is kept, not given back and fetched anew
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    const RandomPackage package(releasedConfig(), 1);
    const Run fusedRun = measure(package, threads, true, repeats);
    const Run bfloat16Run = measure(package, threads, true, repeats, true);
    const Run atenRun = measure(package, threads, false, repeats);
    const std::vector<Stage>& fused = fusedRun.stages;
    const std::vector<Stage>& aten = atenRun.stages;
    if (fused.empty() || fused.size() != aten.size())
        return EXIT_FAILURE;
    std::printf("%d threads, ms              fused: CPU   wall    ATen: CPU   wall\n", threads);
    Stage sums[2] = {{"", 0.0, 0.0}, {"", 0.0, 0.0}};
    for (std::size_t i = 0; i < fused.size(); ++i) {
        std::printf("%-24s %10.1f %7.1f %10.1f %7.1f\n", fused[i].name.c_str(), fused[i].cpu * 1e3, fused[i].wall * 1e3,
                    aten[i].cpu * 1e3, aten[i].wall * 1e3);
        for (const auto& [sum, stage] : {std::pair(&sums[0], &fused[i]), std::pair(&sums[1], &aten[i])}) {
            sum->cpu += stage->cpu;
            sum->wall += stage->wall;
        }
    }
    std::printf("%-24s %10.1f %7.1f %10.1f %7.1f\n", "all", sums[0].cpu * 1e3, sums[0].wall * 1e3, sums[1].cpu * 1e3,
                sums[1].wall * 1e3);
    std::printf("largest difference between the two: %.1e of the sources' rms\n",
                worstDifference(fusedRun.sources, atenRun.sources));
    if (!bfloat16Run.stages.empty())
        compareBfloat16(fusedRun, bfloat16Run);
    return EXIT_SUCCESS;
}
