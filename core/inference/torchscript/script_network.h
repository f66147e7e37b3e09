#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

/// A TorchScript archive that is ready to run on the CPU. It may hold any program of its author's: load and run it only
/// in a process that confine() has shut in. Failures are std::runtime_error, one plain line that ends a sentence which
/// begins with the model's name. (C++17 and no LibTorch in this header, so that both worlds can include it.)
class ScriptNetwork final {
public:
    using Shape = std::vector<std::int64_t>;

    /// `archive` is the whole file and may go afterwards. `threads` is the process's number from here on.
    ScriptNetwork(const void* archive, std::size_t bytes, int threads);
    ~ScriptNetwork();
    ScriptNetwork(const ScriptNetwork&) = delete;
    ScriptNetwork& operator=(const ScriptNetwork&) = delete;

    /// Calls forward() on one tensor, float32 and row-major, which it may overwrite. The answer, one tensor or a list
    /// or tuple with one for each of `sources` (put together along the second axis), must have one of the `accepted`
    /// shapes and be finite; it is left in `output`, row-major. The same input gives the same output: chance is
    /// seeded anew in every call.
    void run(std::vector<float>& input, const Shape& shape, int sources, const std::vector<Shape>& accepted,
             std::vector<float>& output);

    /// Runs a small program of ours, so that whatever LibTorch opens, maps or starts when first used is there before
    /// confine() forbids it; silences what scripts print, since standard output belongs to the worker's protocol.
    static void warmUp(int threads);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace resonate
