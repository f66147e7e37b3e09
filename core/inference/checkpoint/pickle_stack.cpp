#include "core/inference/checkpoint/pickle_stack.h"

#include "core/inference/checkpoint/refusal.h"

#include <algorithm>
#include <limits>

namespace resonate {
namespace {

// The largest released model has some 12,000 values, 4,200 of them in the memo, and 7 levels.
constexpr std::size_t kMostNodes = 500'000;
constexpr std::size_t kHighestStack = 100'000;
constexpr std::uint32_t kLargestMemo = 200'000;
constexpr std::uint8_t kDeepest = 64;
constexpr PickleRef kNothing = std::numeric_limits<PickleRef>::max();

Error tooDeep()
{
    return badModel("nests deeper than " + std::to_string(kDeepest) + " levels");
}

} // namespace

void PickleStack::pushMark()
{
    if (m_marks.size() == kDeepest)
        return fail(tooDeep());
    m_marks.push_back(m_stack.size());
}

void PickleStack::pushTuple(std::size_t count)
{
    std::vector<PickleRef> items(count);
    for (std::size_t i = count; i-- > 0;)
        items[i] = pop();
    pushTuple(std::move(items));
}

void PickleStack::pushListToMark()
{
    const std::vector<PickleRef> items = popToMark();
    push(PickleList());
    append(items);
}

void PickleStack::pushDictToMark()
{
    const std::vector<PickleRef> items = popToMark();
    push(PickleDict());
    setItems(items);
}

void PickleStack::pushPersistent()
{
    const PickleRef id = pop();
    if (!m_error)
        pushNode(PicklePersistent{id}, {depthAbove({&id, 1})});
}

void PickleStack::setItem()
{
    const PickleRef value = pop();
    setItems({pop(), value});
}

void PickleStack::call()
{
    const PickleRef arguments = pop();
    const PickleRef callee = pop();
    if (m_error)
        return;
    const auto* global = std::get_if<PickleGlobal>(&m_nodes[callee]);
    const auto* tuple = std::get_if<PickleTuple>(&m_nodes[arguments]);
    if (global == nullptr || !isCalled(*global) || tuple == nullptr)
        return fail("calls what no model calls");
    const Trait trait = {depthAbove({&arguments, 1}), takesState(*global)};
    if (*global != PickleGlobal::OrderedDict)
        return pushNode(PickleCall{*global, arguments}, trait);
    if (!tuple->items.empty())
        return fail("calls what no model calls");
    pushNode(PickleDict(), trait);
}

void PickleStack::skipState()
{
    pop();
    const PickleRef target = top();
    if (!m_error && !m_traits[target].takesState)
        fail("sets the state of something that has none");
}

void PickleStack::remember(std::uint32_t number)
{
    const PickleRef ref = top();
    if (m_error)
        return;
    if (number > kLargestMemo)
        return fail("numbers its values up to " + std::to_string(number) + "; at most " + std::to_string(kLargestMemo) +
                    " are read");
    if (m_memo.size() <= number)
        m_memo.resize(number + std::size_t{1}, kNothing);
    m_memo[number] = ref;
}

void PickleStack::recall(std::uint32_t number)
{
    if (number >= m_memo.size() || m_memo[number] == kNothing)
        return fail("refers to value " + std::to_string(number) + ", which it did not describe");
    pushRef(m_memo[number]);
}

void PickleStack::fail(std::string reason)
{
    fail(badModel(std::move(reason)));
}

void PickleStack::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<PickleDocument> PickleStack::finish() &&
{
    if (!m_error && (m_stack.size() != 1 || !m_marks.empty()))
        fail("has a description that does not come to an end");
    if (m_error)
        return *m_error;
    return PickleDocument(std::move(m_nodes), m_stack.front());
}

void PickleStack::pushNode(PickleValue value, Trait trait)
{
    if (m_error)
        return;
    if (m_nodes.size() == kMostNodes)
        return fail("describes more than " + std::to_string(kMostNodes) + " values");
    m_nodes.push_back(std::move(value));
    m_traits.push_back(trait);
    pushRef(static_cast<PickleRef>(m_nodes.size() - 1));
}

void PickleStack::pushRef(PickleRef ref)
{
    if (m_stack.size() == kHighestStack)
        return fail("piles up more than " + std::to_string(kHighestStack) + " values");
    m_stack.push_back(ref);
}

void PickleStack::pushTuple(std::vector<PickleRef> items)
{
    if (m_error)
        return;
    const std::uint8_t depth = depthAbove(items);
    pushNode(PickleTuple{std::move(items)}, {depth});
}

PickleRef PickleStack::pop()
{
    const PickleRef ref = top();
    if (!m_error)
        m_stack.pop_back();
    return ref;
}

PickleRef PickleStack::top()
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() == floor)
        fail("uses a value that it did not describe");
    return m_error ? kNothing : m_stack.back();
}

std::vector<PickleRef> PickleStack::popToMark()
{
    if (m_marks.empty())
        fail("uses a value that it did not describe");
    if (m_error)
        return {};
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleRef> items(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return items;
}

void PickleStack::append(const std::vector<PickleRef>& items)
{
    const PickleRef target = top();
    if (m_error)
        return;
    auto* list = std::get_if<PickleList>(&m_nodes[target]);
    if (list == nullptr)
        return fail("adds an item to what is no list");
    list->items.insert(list->items.end(), items.begin(), items.end());
    m_traits[target].depth = std::max(m_traits[target].depth, depthAbove(items));
}

void PickleStack::setItems(const std::vector<PickleRef>& keysAndValues)
{
    const PickleRef target = top();
    if (m_error)
        return;
    auto* dict = std::get_if<PickleDict>(&m_nodes[target]);
    if (dict == nullptr)
        return fail("adds an entry to what is no dictionary");
    if (keysAndValues.size() % 2 != 0)
        return fail("has a key without a value");
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2)
        dict->items.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
    m_traits[target].depth = std::max(m_traits[target].depth, depthAbove(keysAndValues));
}

/// The levels of something that holds these. Who was there before a list in it grew is not told: hostile files can
/// build deeper things, even rings, which the document's readers bear.
std::uint8_t PickleStack::depthAbove(std::span<const PickleRef> items)
{
    if (items.empty())
        return 0;
    std::uint8_t deepest = 0;
    for (const PickleRef item : items)
        deepest = std::max(deepest, m_traits[item].depth);
    if (deepest == kDeepest)
        fail(tooDeep());
    return deepest == kDeepest ? deepest : static_cast<std::uint8_t>(deepest + 1);
}

} // namespace resonate
