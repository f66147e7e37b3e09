#pragma once

#include "core/inference/checkpoint/pickle_global.h"

#include <cassert>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace resonate {

/// Which node of its document; documents are flat, so that no nesting is deep for a destructor.
using PickleRef = std::uint32_t;

struct PickleTuple {
    std::vector<PickleRef> items;
};
struct PickleList {
    std::vector<PickleRef> items;
};
/// Pairs in the file's order. Keys may be of any kind and may occur twice.
struct PickleDict {
    std::vector<std::pair<PickleRef, PickleRef>> items;
};
/// What Python would make by calling `callee`; kept as it is described.
struct PickleCall {
    PickleGlobal callee = PickleGlobal::OrderedDict;
    PickleRef arguments = 0; ///< a PickleTuple
};
/// Something that lies outside of the pickle: PyTorch's storages.
struct PicklePersistent {
    PickleRef id = 0;
};

/// A node. None is std::monostate; texts are views of the pickle's bytes, not checked to be UTF-8.
using PickleValue = std::variant<std::monostate, bool, std::int64_t, double, std::string_view, PickleGlobal,
                                 PickleTuple, PickleList, PickleDict, PickleCall, PicklePersistent>;

/// What a pickle describes, as data. Nodes may be shared, and hostile ones may contain themselves: whoever walks down
/// counts depth and steps.
class PickleDocument final {
public:
    PickleDocument(std::vector<PickleValue> nodes, PickleRef root) : m_nodes(std::move(nodes)), m_root(root)
    {
        assert(root < m_nodes.size());
    }
    PickleRef root() const noexcept { return m_root; }
    const PickleValue& at(PickleRef ref) const noexcept { return m_nodes[ref]; }
    /// Null when the node is of another kind.
    template <class T>
    const T* as(PickleRef ref) const noexcept
    {
        return std::get_if<T>(&m_nodes[ref]);
    }

private:
    std::vector<PickleValue> m_nodes;
    PickleRef m_root;
};

} // namespace resonate
