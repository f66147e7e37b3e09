#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"
#include "core/inference/htdemucs/config.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

/// Where and how a network runs.
struct NetworkOptions {
    int threads = 0;                                   ///< of the processor; 0 is one for each core
    std::string device = "auto";                       ///< "cpu", "cuda", or "auto" for cuda where it is to be had
    int batch = 0;                                     ///< most pieces at once; 0 is what suits the device
    int lanes = 0;                                     ///< pieces side by side on the processor; 0 chooses
    std::function<void(const std::string&)> warn = {}; ///< one line for the user; may be empty
    bool kernels = true;                               ///< false: by ATen's operations on the CPU too, to compare with
    /// The transformer's linear maps multiply bfloat16 numbers: quicker on processors with a unit for it, less exact.
    /// Where it cannot be, a warning says so and float32 is used.
    bool bfloat16 = false;
};

/// An HTDemucs network behind plain pointers, so that nobody else sees LibTorch. One call at a time.
class NetworkRunner final {
public:
    /// Sees what flows between layers: its name, values (contiguous) and shape.
    using Probe =
        std::function<void(const std::string& name, const float* values, const std::vector<std::int64_t>& sizes)>;

    /// Errors: BadInput when the weights do not fit the configuration, BadUsage when there is no such device.
    static Result<std::unique_ptr<NetworkRunner>> create(const HtDemucsConfig& config, const ModelPackage& package,
                                                         const NetworkOptions& options);
    ~NetworkRunner();

    /// mix [pieces][channels][frames] -> sources [pieces][wanted][channels][frames]; `wanted` ascending indices.
    /// Where the model demands its training length, frames is that. Bytes do not depend on threads and lanes. Errors:
    /// Cancelled soon after `stop` is set, Worker.
    Result<> run(const float* mix, std::int64_t pieces, std::int64_t frames, const std::vector<std::int64_t>& wanted,
                 float* sources, const std::atomic<bool>& stop);

    int batch() const noexcept; ///< how many pieces at once it works on best
    std::string device() const; ///< "cpu" or "cuda"
    void observe(Probe probe);  ///< for tests; lanes call it from their threads

private:
    struct State;
    explicit NetworkRunner(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace resonate
