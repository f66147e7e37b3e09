#include "core/inference/checkpoint/pickle_reader.h"

#include "core/inference/checkpoint/little_endian.h"
#include "core/inference/checkpoint/refusal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <optional>
#include <string>

namespace resonate {
namespace {

// The largest released model: 75 kB, some 12,000 values, 4,200 numbers in the memo, 7 levels.
constexpr std::size_t kMostBytes = std::size_t{8} << 20;
constexpr std::size_t kMostNodes = 500'000;
constexpr std::size_t kDeepestStack = 100'000;
constexpr std::uint32_t kLargestMemo = 200'000;
constexpr std::uint8_t kDeepest = 64;
constexpr PickleRef kNothing = std::numeric_limits<PickleRef>::max();

/// The virtual machine that a pickle is a program for, less everything that acts. After the first error it stands
/// still.
class PickleReader final {
public:
    explicit PickleReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    Result<PickleDocument> read();

private:
    void step(char instruction);
    bool stepNumber(char instruction);
    bool stepText(char instruction);
    bool stepContainer(char instruction);
    bool stepMemo(char instruction);

    void fail(std::string reason);
    void fail(const Error& error);

    template <class T>
    T number();
    std::string_view text(std::size_t bytes);
    std::string_view line();

    void push(PickleValue value, std::uint8_t depth = 0);
    PickleRef pop();
    PickleRef top();
    void pushMark();
    std::vector<PickleRef> popToMark();
    std::uint8_t depthAbove(std::span<const PickleRef> items);

    void pushLong();
    void pushGlobal();
    void pushPersistent();
    void pushTuple(std::vector<PickleRef> items);
    void append(const std::vector<PickleRef>& items);
    void setItems(const std::vector<PickleRef>& keysAndValues);
    void call();
    void skipState();
    void remember(std::uint32_t number);
    void recall(std::uint32_t number);

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    std::vector<PickleValue> m_nodes;
    std::vector<std::uint8_t> m_depths; ///< of m_nodes: levels below each
    std::vector<PickleRef> m_stack;
    std::vector<std::size_t> m_marks; ///< heights of m_stack
    std::vector<PickleRef> m_memo;
    std::optional<Error> m_error;
};

Result<PickleDocument> PickleReader::read()
{
    if (m_bytes.size() > kMostBytes)
        return badModel("has a description of " + std::to_string(m_bytes.size()) + " bytes; at most " +
                        std::to_string(kMostBytes) + " are read");
    constexpr char kProtocol = '\x80';
    if (m_bytes.size() < 2 || number<char>() != kProtocol)
        return badModel("has a description that is no pickle");
    if (const int protocol = number<std::uint8_t>(); protocol != 2)
        return badModel("has a pickle of protocol " + std::to_string(protocol) + "; models have protocol 2");
    constexpr char kStop = '.';
    char instruction = 0;
    while (!m_error && (instruction = number<char>()) != kStop)
        step(instruction);
    if (!m_error && (m_stack.size() != 1 || !m_marks.empty() || m_at != m_bytes.size()))
        fail("has a description that does not end as a pickle does");
    if (m_error)
        return *m_error;
    return PickleDocument(std::move(m_nodes), m_stack.front());
}

void PickleReader::step(char instruction)
{
    if (m_error || stepNumber(instruction) || stepText(instruction) || stepContainer(instruction) ||
        stepMemo(instruction))
        return;
    switch (instruction) {
    case 'N': // NONE
        return push(std::monostate());
    case 'c': // GLOBAL
        return pushGlobal();
    case 'Q': // BINPERSID
        return pushPersistent();
    case 'R': // REDUCE
        return call();
    case 'b': // BUILD
        return skipState();
    default:
        constexpr std::string_view kDigits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(instruction);
        fail(std::string("holds the pickle instruction 0x") + kDigits[code >> 4] + kDigits[code & 15] +
             ", which no model needs");
    }
}

bool PickleReader::stepNumber(char instruction)
{
    switch (instruction) {
    case '\x88': // NEWTRUE
    case '\x89': // NEWFALSE
        push(instruction == '\x88');
        return true;
    case 'J': // BININT
        push(std::int64_t{number<std::int32_t>()});
        return true;
    case 'K': // BININT1
        push(std::int64_t{number<std::uint8_t>()});
        return true;
    case 'M': // BININT2
        push(std::int64_t{number<std::uint16_t>()});
        return true;
    case '\x8a': // LONG1
        pushLong();
        return true;
    case 'G': { // BINFLOAT: big-endian, the only such number
        const auto bits = number<std::uint64_t>();
        push(std::bit_cast<double>(__builtin_bswap64(bits)));
        return true;
    }
    default:
        return false;
    }
}

bool PickleReader::stepText(char instruction)
{
    switch (instruction) {
    case 'X': // BINUNICODE
    case 'T': // BINSTRING
        push(text(number<std::uint32_t>()));
        return true;
    case 'U': // SHORT_BINSTRING
        push(text(number<std::uint8_t>()));
        return true;
    default:
        return false;
    }
}

bool PickleReader::stepContainer(char instruction)
{
    switch (instruction) {
    case '(': // MARK
        pushMark();
        return true;
    case ')': // EMPTY_TUPLE
        push(PickleTuple());
        return true;
    case ']': // EMPTY_LIST
        push(PickleList());
        return true;
    case '}': // EMPTY_DICT
        push(PickleDict());
        return true;
    case 't': // TUPLE
        pushTuple(popToMark());
        return true;
    case '\x85':   // TUPLE1
    case '\x86':   // TUPLE2
    case '\x87': { // TUPLE3
        std::vector<PickleRef> items(static_cast<std::size_t>(instruction - '\x84'));
        for (std::size_t i = items.size(); i-- > 0;)
            items[i] = pop();
        pushTuple(std::move(items));
        return true;
    }
    case 'l':   // LIST
    case 'd': { // DICT
        const std::vector<PickleRef> items = popToMark();
        if (instruction == 'l') {
            push(PickleList());
            append(items);
        } else {
            push(PickleDict());
            setItems(items);
        }
        return true;
    }
    case 'a': // APPEND
        append({pop()});
        return true;
    case 'e': // APPENDS
        append(popToMark());
        return true;
    case 's': { // SETITEM
        const PickleRef value = pop();
        setItems({pop(), value});
        return true;
    }
    case 'u': // SETITEMS
        setItems(popToMark());
        return true;
    default:
        return false;
    }
}

bool PickleReader::stepMemo(char instruction)
{
    switch (instruction) {
    case 'q': // BINPUT
        remember(number<std::uint8_t>());
        return true;
    case 'r': // LONG_BINPUT
        remember(number<std::uint32_t>());
        return true;
    case 'h': // BINGET
        recall(number<std::uint8_t>());
        return true;
    case 'j': // LONG_BINGET
        recall(number<std::uint32_t>());
        return true;
    default:
        return false;
    }
}

void PickleReader::fail(std::string reason)
{
    fail(badModel(std::move(reason)));
}

void PickleReader::fail(const Error& error)
{
    if (!m_error)
        m_error = error;
}

template <class T>
T PickleReader::number()
{
    if (m_bytes.size() - m_at < sizeof(T)) {
        fail("has a description that ends in the middle");
        return {};
    }
    m_at += sizeof(T);
    return loadLittleEndian<T>(m_bytes, m_at - sizeof(T));
}

std::string_view PickleReader::text(std::size_t bytes)
{
    if (m_bytes.size() - m_at < bytes) {
        fail("has a description that ends in the middle");
        return {};
    }
    m_at += bytes;
    return {reinterpret_cast<const char*>(m_bytes.data()) + m_at - bytes, bytes};
}

std::string_view PickleReader::line()
{
    const std::span<const std::byte> rest = m_bytes.subspan(m_at);
    const auto end = std::ranges::find(rest, std::byte{'\n'});
    const std::string_view found = text(static_cast<std::size_t>(end - rest.begin()));
    number<char>(); // the line feed
    return found;
}

void PickleReader::push(PickleValue value, std::uint8_t depth)
{
    if (m_error)
        return;
    if (m_nodes.size() == kMostNodes)
        return fail("describes more than " + std::to_string(kMostNodes) + " values");
    if (m_stack.size() == kDeepestStack)
        return fail("piles up more than " + std::to_string(kDeepestStack) + " values");
    m_stack.push_back(static_cast<PickleRef>(m_nodes.size()));
    m_nodes.push_back(std::move(value));
    m_depths.push_back(depth);
}

PickleRef PickleReader::top()
{
    const std::size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (!m_error && m_stack.size() == floor)
        fail("uses a value that it did not describe");
    return m_error ? kNothing : m_stack.back();
}

PickleRef PickleReader::pop()
{
    const PickleRef ref = top();
    if (!m_error)
        m_stack.pop_back();
    return ref;
}

void PickleReader::pushMark()
{
    if (m_marks.size() == kDeepest)
        return fail("nests deeper than " + std::to_string(kDeepest) + " levels");
    m_marks.push_back(m_stack.size());
}

std::vector<PickleRef> PickleReader::popToMark()
{
    if (!m_error && m_marks.empty())
        fail("uses a value that it did not describe");
    if (m_error)
        return {};
    const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
    std::vector<PickleRef> items(begin, m_stack.end());
    m_stack.erase(begin, m_stack.end());
    m_marks.pop_back();
    return items;
}

std::uint8_t PickleReader::depthAbove(std::span<const PickleRef> items)
{
    std::uint8_t deepest = 0;
    for (const PickleRef item : items)
        deepest = std::max(deepest, m_depths[item]);
    if (!items.empty() && ++deepest > kDeepest)
        fail("nests deeper than " + std::to_string(kDeepest) + " levels");
    return deepest;
}

void PickleReader::pushLong()
{
    const std::size_t bytes = number<std::uint8_t>();
    const std::string_view digits = text(bytes);
    if (m_error)
        return;
    if (bytes > sizeof(std::int64_t))
        return fail("holds a whole number of " + std::to_string(bytes) + " bytes");
    const bool negative = bytes > 0 && (static_cast<unsigned char>(digits.back()) & 0x80U) != 0;
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = bytes; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(digits[i]);
    push(static_cast<std::int64_t>(value));
}

void PickleReader::pushGlobal()
{
    const std::string_view module = line();
    const std::string_view name = line();
    if (m_error)
        return;
    const Result<PickleGlobal> global = knownGlobal(module, name);
    if (!global)
        return fail(global.error());
    push(*global);
}

void PickleReader::pushPersistent()
{
    const PickleRef id = pop();
    if (!m_error)
        push(PicklePersistent{id}, depthAbove({&id, 1}));
}

void PickleReader::pushTuple(std::vector<PickleRef> items)
{
    if (m_error)
        return;
    const std::uint8_t depth = depthAbove(items);
    push(PickleTuple{std::move(items)}, depth);
}

void PickleReader::append(const std::vector<PickleRef>& items)
{
    const PickleRef target = top();
    if (m_error)
        return;
    auto* list = std::get_if<PickleList>(&m_nodes[target]);
    if (list == nullptr)
        return fail("adds an item to what is no list");
    list->items.insert(list->items.end(), items.begin(), items.end());
    m_depths[target] = std::max(m_depths[target], depthAbove(items));
}

void PickleReader::setItems(const std::vector<PickleRef>& keysAndValues)
{
    const PickleRef target = top();
    if (m_error)
        return;
    auto* dict = std::get_if<PickleDict>(&m_nodes[target]);
    if (dict == nullptr || keysAndValues.size() % 2 != 0)
        return fail(dict == nullptr ? "adds an entry to what is no dictionary" : "has a key without a value");
    for (std::size_t i = 0; i < keysAndValues.size(); i += 2)
        dict->items.emplace_back(keysAndValues[i], keysAndValues[i + 1]);
    m_depths[target] = std::max(m_depths[target], depthAbove(keysAndValues));
}

void PickleReader::call()
{
    const PickleRef arguments = pop();
    const PickleRef callee = pop();
    if (m_error)
        return;
    const auto* global = std::get_if<PickleGlobal>(&m_nodes[callee]);
    const auto* tuple = std::get_if<PickleTuple>(&m_nodes[arguments]);
    if (global == nullptr || !isCalled(*global) || tuple == nullptr)
        return fail("calls something that no model calls");
    if (*global != PickleGlobal::OrderedDict)
        return push(PickleCall{*global, arguments}, depthAbove({&arguments, 1}));
    if (!tuple->items.empty())
        return fail("calls something that no model calls");
    push(PickleDict());
}

void PickleReader::skipState()
{
    pop();
    const PickleRef target = top();
    if (m_error)
        return;
    const auto* made = std::get_if<PickleCall>(&m_nodes[target]);
    if (made == nullptr || !takesState(made->callee))
        fail("sets the state of something that has none");
}

void PickleReader::remember(std::uint32_t number)
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

void PickleReader::recall(std::uint32_t number)
{
    if (m_error)
        return;
    if (number >= m_memo.size() || m_memo[number] == kNothing)
        return fail("refers to value " + std::to_string(number) + ", which it did not describe");
    if (m_stack.size() == kDeepestStack)
        return fail("piles up more than " + std::to_string(kDeepestStack) + " values");
    m_stack.push_back(m_memo[number]);
}

} // namespace

Result<PickleDocument> readPickle(std::span<const std::byte> bytes)
{
    return PickleReader(bytes).read();
}

} // namespace resonate
