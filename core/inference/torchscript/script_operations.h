#pragma once

namespace torch::jit {
struct Module;
}

namespace resonate {

/// Throws std::runtime_error, one plain line, when forward() holds an operation that no separator needs: on files, on
/// other processes. It gives an honest author a reason and is no protection: a script may run others before, while it
/// is loaded, or behind an interface. confine() is the protection.
void refuseNeedlessOperations(const torch::jit::Module& module);

} // namespace resonate
