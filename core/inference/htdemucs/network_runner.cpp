#include "core/inference/htdemucs/network_runner.h"

#include "core/inference/htdemucs/batch_ladder.h"
#include "core/inference/htdemucs/network.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

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
    BatchLadder ladder;
    std::function<void(const std::string&)> warn;

    at::Tensor forward(const at::Tensor& mix, const std::vector<std::int64_t>& wanted, const StopFlag& stop)
    {
        return network.forward(mix.to(device), wanted, stop).to(at::kCPU);
    }
};

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
        const int batch = options.batch > 0 ? options.batch : cuda ? kAcceleratorBatch : 1;
        auto state = std::unique_ptr<State>(
            new State{config, HtDemucsNetwork(config, std::move(*weights)), at::Device(cuda ? at::kCUDA : at::kCPU),
                      options.threads > 0 ? options.threads : cores, options.kernels, BatchLadder(batch, cuda), options.warn});
        state->network.moveTo(state->device);
        state->network.useKernels(options.kernels && !cuda);
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
    at::Tensor output = at::from_blob(sources, {pieces, sourceCount, channels, frames}, at::kFloat);
    BatchLadder::Device device;
    device.attempt = [&](std::int64_t first, std::int64_t count) {
        try {
            const at::Tensor part = state.forward(input.narrow(0, first, count), wanted, StopFlag(&stop));
            output.narrow(0, first, count).copy_(part);
        } catch (const c10::OutOfMemoryError&) {
            return BatchOutcome::OutOfMemory;
        }
        return BatchOutcome::Done;
    };
    device.fallBack = [&] {
        state.device = at::Device(at::kCPU);
        state.network.moveTo(state.device);
        state.network.useKernels(state.kernels);
    };
    device.warn = state.warn;
    try {
        return state.ladder.run(pieces, device);
    } catch (const NetworkStopped&) {
        return cancelled();
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Worker, "the model failed: " + firstLine(failure.what())};
    }
}

} // namespace resonate
