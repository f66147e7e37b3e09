// The convolutional layers of the released HTDemucs on one segment of 7.8 s, random weights: CPU time, arithmetic per
// second and core, and the share of what multiply-adds alone reach. Runs on as many threads as OpenMP is told to use
// (OMP_NUM_THREADS); RESONATE_KERNELS chooses a lower instruction set.
#include "core/inference/kernels/fused_frequency_decoder.h"
#include "core/inference/kernels/fused_frequency_encoder.h"
#include "core/inference/kernels/fused_time_decoder.h"
#include "core/inference/kernels/fused_time_encoder.h"
#include "core/inference/kernels/parallel.h"
#include "tests/core/inference/kernels/fma_peak.h"
#include "tests/core/inference/kernels/layer_reference.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

using namespace resonate;

namespace {

constexpr int kFrames = 336;
constexpr int kSamples = 343980;
constexpr int kRepeats = 5;

struct Seconds {
    double cpu = 1e9;
    double wall = 1e9;
};

Seconds bestOf(int repeats, const std::function<void()>& work)
{
    Seconds best;
    for (int i = 0; i < repeats; ++i) {
        const std::clock_t cpu = std::clock(); // of all threads
        const auto wall = std::chrono::steady_clock::now();
        work();
        best.wall = std::min(best.wall, std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count());
        best.cpu = std::min(best.cpu, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
    }
    return best;
}

double peakPerCore()
{
    constexpr std::int64_t kSteps = 4'000'000;
    const FmaPeak& peak = fmaPeak(instructionSet());
    volatile float result = 0.0F;
    const Seconds best = bestOf(kRepeats, [&] { result = peak.run(kSteps); });
    return static_cast<double>(peak.operationsPerStep * kSteps) / best.cpu;
}

std::vector<float> noise(std::size_t count)
{
    std::mt19937 random(1);
    std::vector<float> values(count);
    for (float& value : values)
        value = static_cast<float>(random()) * 0x1p-31F - 1.0F;
    return values;
}

class Table {
public:
    explicit Table(double peak) : m_peak(peak) {}
    void add(const char* name, int channels, double operations, const Seconds& seconds)
    {
        std::printf("%-20s C %3d %7.2f GFLOP %8.1f ms CPU %8.1f ms wall %7.1f GFLOP/s and core %4.0f %%\n", name,
                    channels, operations * 1e-9, seconds.cpu * 1e3, seconds.wall * 1e3, operations / seconds.cpu * 1e-9,
                    100.0 * operations / seconds.cpu / m_peak);
        m_operations += operations;
        m_total.cpu += seconds.cpu;
        m_total.wall += seconds.wall;
    }
    void finish() { add("all", 0, m_operations, m_total); }

private:
    double m_peak;
    double m_operations = 0.0;
    Seconds m_total{0.0, 0.0};
};

double residualOperations(double channels, double hidden, double columns)
{
    return 2.0 * columns * (2.0 * hidden * 3.0 * channels + 2.0 * 2.0 * channels * hidden);
}

EncoderShape encoderShape(int inputs, int channels)
{
    EncoderShape shape;
    shape.inputs = inputs;
    shape.channels = channels;
    shape.residual = {channels, channels / 8, 3};
    return shape;
}

double encoderOperations(const EncoderShape& shape, double columns)
{
    const double channels = shape.channels;
    return 2.0 * columns * channels * (shape.inputs * shape.kernel + 2.0 * channels) +
           residualOperations(channels, shape.residual.hidden, columns);
}

DecoderShape decoderShape(int channels, int outputs, bool gelu)
{
    DecoderShape shape;
    shape.channels = channels;
    shape.outputs = outputs;
    shape.gelu = gelu;
    shape.residual = {channels, channels / 8, 3};
    return shape;
}

double decoderOperations(const DecoderShape& shape, double columns, double taps)
{
    const double channels = shape.channels;
    return 2.0 * columns * channels * (2.0 * channels * taps + double(shape.outputs) * shape.kernel) +
           residualOperations(channels, shape.residual.hidden, columns);
}

void benchFrequency(Table& table, KernelScratch& scratch)
{
    int inputs = 4;
    int channels = 48;
    for (int rows = 512; rows >= 8; rows /= 4, inputs = channels, channels *= 2) {
        const EncoderShape shape = encoderShape(inputs, channels);
        LayerNoise weights(1);
        const FusedFrequencyEncoder layer(instructionSet(), shape, weights.encoder(shape, 2));
        const std::vector<float> x = noise(std::size_t(inputs) * std::size_t(4 * rows) * kFrames);
        std::vector<float> y(std::size_t(channels) * std::size_t(rows) * kFrames);
        table.add("frequency encoder", channels, encoderOperations(shape, double(rows) * kFrames),
                  bestOf(kRepeats, [&] {
                      layer.run({x.data(), 4 * rows * kFrames, kFrames, 4 * rows, kFrames},
                                {y.data(), rows * kFrames, kFrames, rows, kFrames}, nullptr, scratch, nullptr);
                  }));
    }
    for (int rows = 8; channels > 48; rows *= 4) {
        channels /= 2;
        const DecoderShape shape = decoderShape(channels, channels > 48 ? channels / 2 : 16, channels > 48);
        LayerNoise weights(1);
        const FusedFrequencyDecoder layer(instructionSet(), shape, weights.decoder(shape, 2, true));
        const std::vector<float> x = noise(std::size_t(channels) * std::size_t(rows) * kFrames);
        std::vector<float> y(std::size_t(shape.outputs) * std::size_t(4 * rows) * kFrames);
        const FrequencyPlane<const float> in{x.data(), rows * kFrames, kFrames, rows, kFrames};
        table.add("frequency decoder", channels, decoderOperations(shape, double(rows) * kFrames, 9.0),
                  bestOf(kRepeats, [&] {
                      layer.run(in, in, {y.data(), 4 * rows * kFrames, kFrames, 4 * rows, kFrames}, scratch, nullptr);
                  }));
    }
}

void benchTime(Table& table, KernelScratch& scratch)
{
    std::vector<int> lengths = {kSamples};
    int inputs = 2;
    int channels = 48;
    for (; channels <= 384; inputs = channels, channels *= 2) {
        const EncoderShape shape = encoderShape(inputs, channels);
        LayerNoise weights(1);
        const FusedTimeEncoder layer(instructionSet(), shape, weights.encoder(shape, 2));
        const int length = layer.outputColumns(lengths.back());
        const std::vector<float> x = noise(std::size_t(inputs) * std::size_t(lengths.back()));
        std::vector<float> y(std::size_t(channels) * std::size_t(length));
        table.add(
            "time encoder", channels, encoderOperations(shape, length), bestOf(kRepeats, [&] {
                layer.run({x.data(), lengths.back(), lengths.back()}, {y.data(), length, length}, scratch, nullptr);
            }));
        lengths.push_back(length);
    }
    while (channels > 48) {
        channels /= 2;
        const int length = lengths.back();
        lengths.pop_back();
        const DecoderShape shape = decoderShape(channels, channels > 48 ? channels / 2 : 8, channels > 48);
        LayerNoise weights(1);
        const FusedTimeDecoder layer(instructionSet(), shape, weights.decoder(shape, 2, false));
        const std::vector<float> x = noise(std::size_t(channels) * std::size_t(length));
        std::vector<float> y(std::size_t(shape.outputs) * std::size_t(lengths.back()));
        const TimePlane<const float> in{x.data(), length, length};
        table.add("time decoder", channels, decoderOperations(shape, length, 3.0), bestOf(kRepeats, [&] {
                      layer.run(in, in, {y.data(), lengths.back(), lengths.back()}, scratch, nullptr);
                  }));
    }
}

} // namespace

int main()
{
    const double peak = peakPerCore();
    std::printf("%d threads, multiply-adds alone: %.1f GFLOP/s and core\n", parallelThreads(), peak * 1e-9);
    Table table(peak);
    KernelScratch scratch;
    benchFrequency(table, scratch);
    benchTime(table, scratch);
    table.finish();
    return 0;
}
