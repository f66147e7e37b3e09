#include "core/inference/torchscript/script_network.h"

#include "core/inference/torchscript/script_operations.h"

#include <ATen/Parallel.h>
#include <c10/core/InferenceMode.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <torch/csrc/jit/runtime/graph_executor.h>
#include <torch/csrc/jit/runtime/print_handler.h>
#include <torch/script.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <mutex>
#include <new>
#include <stdexcept>

namespace resonate {
namespace {

constexpr std::size_t kLongestReason = 200;

/// LibTorch wraps its messages in traces; what went wrong stands in the last line of a script's trace and in the first
/// of all others.
std::string plainReason(const std::string& message)
{
    std::string_view text(message);
    if (text.find("TorchScript") != std::string_view::npos) {
        while (!text.empty() && text.back() == '\n')
            text.remove_suffix(1);
        text.remove_prefix(text.rfind('\n') + 1);
    } else {
        text = text.substr(0, text.find('\n'));
    }
    std::string reason(text.substr(0, kLongestReason));
    std::replace_if(
        reason.begin(), reason.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return reason.empty() ? std::string("no reason given") : reason;
}

/// Runs `work`; whatever it throws becomes a std::runtime_error that begins with `doing`.
template <class Work>
auto plainly(const char* doing, const Work& work)
{
    try {
        return work();
    } catch (const std::bad_alloc&) {
        throw std::runtime_error(std::string(doing) + ": it needs more memory than it may have");
    } catch (const c10::Error& error) {
        throw std::runtime_error(std::string(doing) + ": " + plainReason(error.what_without_backtrace()));
    } catch (const std::exception& error) {
        throw std::runtime_error(std::string(doing) + ": " + plainReason(error.what()));
    } catch (...) {
        throw std::runtime_error(std::string(doing) + ": no reason given");
    }
}

class MemoryReader final : public caffe2::serialize::ReadAdapterInterface {
public:
    MemoryReader(const void* bytes, std::size_t count) : m_bytes(static_cast<const char*>(bytes)), m_count(count) {}
    std::size_t size() const override { return m_count; }
    std::size_t read(std::uint64_t position, void* to, std::size_t count, const char*) const override
    {
        if (position >= m_count)
            return 0;
        count = std::min(count, m_count - static_cast<std::size_t>(position));
        std::memcpy(to, m_bytes + position, count);
        return count;
    }

private:
    const char* m_bytes;
    std::size_t m_count;
};

std::string describe(c10::IntArrayRef shape)
{
    std::string text = "[";
    for (const std::int64_t size : shape)
        text += (text.size() > 1 ? ", " : "") + std::to_string(size);
    return text + ']';
}

at::Tensor asTensor(const c10::IValue& answer, int sources)
{
    if (answer.isTensor())
        return answer.toTensor();
    std::vector<at::Tensor> parts;
    if (answer.isTensorList()) {
        parts = answer.toTensorVector();
    } else if (answer.isTuple()) {
        for (const c10::IValue& element : answer.toTupleRef().elements()) {
            if (!element.isTensor())
                throw std::runtime_error("it gives a tuple with something else than tensors");
            parts.push_back(element.toTensor());
        }
    } else {
        throw std::runtime_error("it gives " + answer.tagKind() + " instead of a tensor");
    }
    if (parts.size() != static_cast<std::size_t>(sources))
        throw std::runtime_error("it gives " + std::to_string(parts.size()) + " tensors for " +
                                 std::to_string(sources) + " sources");
    return at::stack(parts, 1);
}

at::Tensor checkedOutput(at::Tensor output, const std::vector<ScriptNetwork::Shape>& accepted)
{
    if (!output.defined() || output.layout() != at::kStrided || !output.device().is_cpu() ||
        !at::isFloatingType(output.scalar_type()))
        throw std::runtime_error("it gives a tensor that is not made of plain floating-point numbers");
    const bool fits = std::any_of(accepted.begin(), accepted.end(), [&](const ScriptNetwork::Shape& shape) {
        return output.sizes() == c10::IntArrayRef(shape);
    });
    if (!fits)
        throw std::runtime_error("it gives a tensor of shape " + describe(output.sizes()) + " where " +
                                 describe(accepted.front()) + " is due");
    output = output.to(at::kFloat).contiguous();
    const float* values = output.data_ptr<float>();
    if (!std::all_of(values, values + output.numel(), [](float value) { return std::isfinite(value); }))
        throw std::runtime_error("it gives infinities or what is no number");
    return output;
}

void settle(int threads)
{
    static std::once_flag once;
    std::call_once(once, [] {
        at::set_num_interop_threads(1);
        torch::jit::setPrintHandler([](const std::string&) {});
    });
    at::set_num_threads(threads);
}

} // namespace

struct ScriptNetwork::State {
    torch::jit::Module module;
};

ScriptNetwork::ScriptNetwork(const void* archive, std::size_t bytes, int threads) : m_state(std::make_unique<State>())
{
    settle(threads);
    plainly("cannot be loaded", [&] {
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        const c10::InferenceMode inference;
        m_state->module = torch::jit::load(std::make_unique<MemoryReader>(archive, bytes), at::kCPU);
        if (!m_state->module.find_method("forward"))
            throw std::runtime_error("it has no method 'forward'");
        refuseNeedlessOperations(m_state->module);
    });
}

ScriptNetwork::~ScriptNetwork() = default;

void ScriptNetwork::run(std::vector<float>& input, const Shape& shape, int sources, const std::vector<Shape>& accepted,
                        std::vector<float>& output)
{
    plainly("failed", [&] {
        // The profiling executor compiles anew for shapes it has not seen, and after two calls it runs another program
        // than in the first: the same piece would take other rounding errors the second time.
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        const c10::InferenceMode inference;
        torch::manual_seed(0);
        const at::Tensor answer = checkedOutput(
            asTensor(m_state->module.forward({at::from_blob(input.data(), shape, at::kFloat)}), sources), accepted);
        const float* values = answer.data_ptr<float>();
        output.assign(values, values + answer.numel());
    });
}

void ScriptNetwork::warmUp(int threads)
{
    settle(threads);
    plainly("LibTorch cannot be started", [] {
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        const c10::InferenceMode inference;
        torch::manual_seed(0);
        // A convolution starts oneDNN, a product BLAS, a long sum the threads; the rest is the interpreter.
        torch::jit::Module module("warm_up");
        module.define(R"(
            def forward(self, x):
                y = torch.conv2d(x, x[:, :, :3, :3], None, [1, 1], [1, 1])
                z = torch.conv1d(x[:, 0], x[:, 0, :, :3])
                return torch.relu(torch.matmul(y, x)).sum() + torch.batch_norm(x, None, None, None, None, True, 0.1, 1e-5, False).sum() + z.sum() + torch.stft(x[0, 0, 0], 16, 4, 16, torch.hann_window(16), False, True, True).abs().sum()
        )");
        module.forward({at::rand({1, 1, 256, 256})});
    });
}

} // namespace resonate
