#pragma once

#include "core/inference/checkpoint/pickle_document.h"

#include <optional>
#include <span>
#include <string>

namespace resonate {

/// The machine that a pickle is a program for, less everything that acts: a stack of values, marks on it, a memo.
/// After the first error it stands still. Depth, stack, memo and the number of values are limited.
class PickleStack final {
public:
    void push(PickleValue leaf) { pushNode(std::move(leaf), {}); }
    void pushMark();
    void pushTuple(std::size_t items); ///< of the topmost ones
    void pushTupleToMark() { pushTuple(popToMark()); }
    void pushListToMark();
    void pushDictToMark();
    void pushPersistent(); ///< the topmost value is its id

    void append() { append({pop()}); }
    void appendToMark() { append(popToMark()); }
    void setItem();
    void setItemsToMark() { setItems(popToMark()); }

    void call();      ///< the topmost value are the arguments, the one below is called: kept as data
    void skipState(); ///< the topmost value is the state of the one below

    void remember(std::uint32_t number); ///< the topmost value, in the memo
    void recall(std::uint32_t number);

    void fail(std::string reason);
    void fail(const Error& error);
    const std::optional<Error>& error() const noexcept { return m_error; }

    /// The document whose root is the one value that is left. Nothing else may be.
    Result<PickleDocument> finish() &&;

private:
    struct Trait {
        std::uint8_t depth = 0; ///< levels below it
        bool takesState = false;
    };

    void pushNode(PickleValue value, Trait trait);
    void pushRef(PickleRef ref);
    void pushTuple(std::vector<PickleRef> items);
    PickleRef pop();
    PickleRef top();
    std::vector<PickleRef> popToMark();
    void append(const std::vector<PickleRef>& items);
    void setItems(const std::vector<PickleRef>& keysAndValues);
    std::uint8_t depthAbove(std::span<const PickleRef> items);

    std::vector<PickleValue> m_nodes;
    std::vector<Trait> m_traits; ///< of m_nodes
    std::vector<PickleRef> m_stack;
    std::vector<std::size_t> m_marks; ///< heights of m_stack
    std::vector<PickleRef> m_memo;
    std::optional<Error> m_error;
};

} // namespace resonate
