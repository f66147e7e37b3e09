#include "core/inference/htdemucs/network_runner.h"

#include "core/inference/htdemucs/batch_ladder.h"
#include "core/inference/htdemucs/lane_choice.h"
#include "core/inference/htdemucs/lane_threads.h"
#include "core/inference/htdemucs/network.h"
#include "core/inference/kernels/bfloat16_unit.h"
#include "core/inference/kernels/parallel.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <exception>
#include <new>
#include <thread>
#include <utility>

namespace resonate {
namespace {

constexpr int kAcceleratorBatch = 8;

/// LibTorch's messages continue with a stack trace.
std::string firstLine(const char* text)
{
    const std::string all = text;
    return all.substr(0, all.find('\n'));
}

} // namespace

struct NetworkRunner::State {
    HtDemucsConfig config;
    HtDemucsNetwork network;
    at::Device device;
    int threads;
    bool kernels;
    Bfloat16Unit unit;
    BatchLadder ladder;
    std::function<void(const std::string&)> warn;
    std::vector<LaneMemory> lanes; ///< one only on an accelerator
    LaneThreads laneThreads;

    void work(const at::Tensor& mix, const at::Tensor& sources, const StopFlag& stop);
    void workSideBySide(const at::Tensor& mix, const at::Tensor& sources, const StopFlag& stop);
};

/// mix [B][C][L] -> sources [B][wanted][C][L]
void NetworkRunner::State::work(const at::Tensor& mix, const at::Tensor& sources, const StopFlag& stop)
{
    if (lanes.size() > 1 && mix.size(0) > 1)
        workSideBySide(mix, sources, stop);
    else
        sources.copy_(network.forward(mix.to(device), {lanes.front(), stop}));
}

/// Each lane takes the next piece that is left, and has its share of the threads.
void NetworkRunner::State::workSideBySide(const at::Tensor& mix, const at::Tensor& sources, const StopFlag& stop)
{
    const int count = static_cast<int>(std::min<std::int64_t>(mix.size(0), static_cast<std::int64_t>(lanes.size())));
    std::vector<std::exception_ptr> failures(static_cast<std::size_t>(count));
    std::atomic<std::int64_t> next = 0;
    laneThreads.run(count, [&](int lane) {
        const auto index = static_cast<std::size_t>(lane);
        try {
            at::get_num_threads(); // LibTorch sets a new thread's number when it is first asked
            setThreadsOfCaller(threads / count + (lane < threads % count ? 1 : 0));
            const at::InferenceMode inference;
            for (std::int64_t piece = next++; piece < mix.size(0); piece = next++)
                sources.narrow(0, piece, 1).copy_(network.forward(mix.narrow(0, piece, 1), {lanes[index], stop}));
        } catch (...) {
            next = mix.size(0); // the others finish what they have begun
            failures[index] = std::current_exception();
        }
    });
    for (const std::exception_ptr& failure : failures)
        if (failure)
            std::rethrow_exception(failure);
}

NetworkRunner::NetworkRunner(std::unique_ptr<State> state) : m_state(std::move(state)) {}
NetworkRunner::~NetworkRunner() = default;

Result<std::unique_ptr<NetworkRunner>> NetworkRunner::create(const HtDemucsConfig& config, const ModelPackage& package,
                                                             const NetworkOptions& options)
{
    const bool wantsCuda = options.device == "cuda";
    if (!wantsCuda && options.device != "cpu" && options.device != "auto")
        return Error{ErrorCode::BadUsage, "there is no device '" + options.device + "'; choose auto, cpu or cuda"};
    try {
        const at::InferenceMode inference;
        Result<HtDemucsWeights> weights = HtDemucsWeights::load(config, package);
        if (!weights)
            return weights.error();
        const bool cuda = options.device != "cpu" && at::hasCUDA();
        if (wantsCuda && !cuda)
            return Error{ErrorCode::BadUsage,
                         "this computer has no graphics processor that the installed LibTorch can use"};
        const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        const int threads = options.threads > 0 ? options.threads : cores;
        const int lanes = cuda ? 1 : lanesFor(options.lanes, threads, availableMemoryBytes());
        const int batch = options.batch > 0 ? options.batch : cuda ? kAcceleratorBatch : lanes;
        auto state = std::unique_ptr<State>(new State{
            config, HtDemucsNetwork(config, std::move(*weights)), at::Device(cuda ? at::kCUDA : at::kCPU), threads,
            options.kernels, options.bfloat16 ? bfloat16Unit() : Bfloat16Unit::None, BatchLadder(batch, cuda),
            options.warn, std::vector<LaneMemory>(static_cast<std::size_t>(lanes)), LaneThreads(lanes)});
        state->network.moveTo(state->device);
        if (options.kernels && !cuda)
            state->network.useKernels(state->unit);
        if (options.bfloat16 && !cuda && state->unit == Bfloat16Unit::None && options.warn)
            options.warn("this processor has no bfloat16 arithmetic; going on in float32");
        return std::unique_ptr<NetworkRunner>(new NetworkRunner(std::move(state)));
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Worker, "the model could not be built: " + firstLine(failure.what())};
    }
}

int NetworkRunner::batch() const noexcept
{
    return static_cast<int>(m_state->ladder.batch());
}

std::string NetworkRunner::device() const
{
    return m_state->device.is_cuda() ? "cuda" : "cpu";
}

void NetworkRunner::observe(Probe probe)
{
    m_state->network.observe([probe = std::move(probe)](const std::string& name, const at::Tensor& value) {
        const at::Tensor plain = value.to(at::kCPU).contiguous();
        probe(name, plain.data_ptr<float>(), plain.sizes().vec());
    });
}

Result<> NetworkRunner::run(const float* mix, std::int64_t pieces, std::int64_t frames,
                            const std::vector<std::int64_t>& wanted, float* sources, const std::atomic<bool>& stop)
{
    State& state = *m_state;
    const std::int64_t channels = state.config.audioChannels;
    const auto sourceCount = static_cast<std::int64_t>(wanted.size());
    // The thread that calls may not be the one of the last call, and the number belongs to the thread.
    at::set_num_threads(state.threads);
    const at::InferenceMode inference;
    const at::Tensor input = at::from_blob(const_cast<float*>(mix), {pieces, channels, frames}, at::kFloat);
    const at::Tensor output = at::from_blob(sources, {pieces, sourceCount, channels, frames}, at::kFloat);
    BatchLadder::Device device;
    device.attempt = [&](std::int64_t first, std::int64_t count) {
        try {
            state.work(input.narrow(0, first, count), output.narrow(0, first, count), StopFlag(&stop));
        } catch (const c10::OutOfMemoryError&) {
            return BatchOutcome::OutOfMemory;
        }
        return BatchOutcome::Done;
    };
    device.fallBack = [&] {
        state.device = at::Device(at::kCPU);
        state.network.moveTo(state.device);
        if (state.kernels)
            state.network.useKernels(state.unit);
    };
    device.warn = state.warn;
    try {
        state.network.select(wanted);
        return state.ladder.run(pieces, device);
    } catch (const NetworkStopped&) {
        return cancelled();
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Worker, "the model failed: " + firstLine(failure.what())};
    }
}

} // namespace resonate
