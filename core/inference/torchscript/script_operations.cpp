#include "core/inference/torchscript/script_operations.h"

#include <torch/csrc/jit/passes/inliner.h>
#include <torch/script.h>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <string_view>

namespace resonate {
namespace {

bool needless(std::string_view operation)
{
    constexpr std::array<std::string_view, 5> kBeginnings = {"aten::save", "aten::from_file", "prim::rpc_",
                                                             "c10d::", "profiler::"};
    return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                       [&](std::string_view beginning) { return operation.substr(0, beginning.size()) == beginning; });
}

void look(c10::ArrayRef<const torch::jit::Block*> blocks)
{
    for (const torch::jit::Block* block : blocks)
        for (const torch::jit::Node* node : block->nodes()) {
            if (const std::string operation = node->kind().toQualString(); needless(operation))
                throw std::runtime_error("it uses " + operation + ", which no separator needs");
            look(node->blocks());
        }
}

} // namespace

void refuseNeedlessOperations(const torch::jit::Module& module)
{
    const auto graph = module.get_method("forward").graph()->copy();
    torch::jit::Inline(*graph);
    look({graph->block()});
}

} // namespace resonate
