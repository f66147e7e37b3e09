#include "core/inference/checkpoint/pickle_reader.h"

#include "core/inference/checkpoint/little_endian.h"
#include "core/inference/checkpoint/pickle_stack.h"
#include "core/inference/checkpoint/refusal.h"

#include <algorithm>
#include <bit>
#include <string>

namespace resonate {
namespace {

constexpr std::size_t kMostBytes = std::size_t{8} << 20; // the largest released model has 75 kB

/// The instructions, by CPython's names for them; these and no others.
enum class Opcode : std::uint8_t {
    Proto = 0x80,
    Stop = '.',
    None = 'N',
    NewTrue = 0x88,
    NewFalse = 0x89,
    BinInt = 'J',
    BinInt1 = 'K',
    BinInt2 = 'M',
    Long1 = 0x8A,
    BinFloat = 'G',
    BinUnicode = 'X',
    BinString = 'T',
    ShortBinString = 'U',
    Mark = '(',
    EmptyTuple = ')',
    Tuple = 't',
    Tuple1 = 0x85,
    Tuple2 = 0x86,
    Tuple3 = 0x87,
    EmptyList = ']',
    List = 'l',
    Append = 'a',
    Appends = 'e',
    EmptyDict = '}',
    Dict = 'd',
    SetItem = 's',
    SetItems = 'u',
    BinPut = 'q',
    LongBinPut = 'r',
    BinGet = 'h',
    LongBinGet = 'j',
    Global = 'c',
    BinPersId = 'Q',
    Reduce = 'R',
    Build = 'b',
};

Error unknownInstruction(Opcode opcode)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto code = static_cast<std::uint8_t>(opcode);
    return badModel(std::string("holds the pickle instruction 0x") + kDigits[code >> 4] + kDigits[code & 15] +
                    ", which no model needs");
}

/// Cuts the bytes into instructions and has the stack do what they say.
class PickleReader final {
public:
    explicit PickleReader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    Result<PickleDocument> read()
    {
        readHead();
        while (!m_stack.error()) {
            const auto opcode = static_cast<Opcode>(number<std::uint8_t>());
            if (opcode == Opcode::Stop)
                break;
            if (!m_stack.error() && !stepValue(opcode) && !stepStructure(opcode) && !stepReference(opcode))
                m_stack.fail(unknownInstruction(opcode));
        }
        if (m_at != m_bytes.size())
            m_stack.fail("has a description that goes on after its end");
        return std::move(m_stack).finish();
    }

private:
    void readHead()
    {
        if (m_bytes.size() < 2 || static_cast<Opcode>(number<std::uint8_t>()) != Opcode::Proto)
            return m_stack.fail("has a description that is no pickle");
        if (const int protocol = number<std::uint8_t>(); protocol != 2)
            m_stack.fail("has a pickle of protocol " + std::to_string(protocol) + "; models have protocol 2");
    }

    bool stepValue(Opcode opcode)
    {
        switch (opcode) {
        case Opcode::None:
            m_stack.push(std::monostate());
            return true;
        case Opcode::NewTrue:
        case Opcode::NewFalse:
            m_stack.push(opcode == Opcode::NewTrue);
            return true;
        case Opcode::BinInt:
            m_stack.push(std::int64_t{number<std::int32_t>()});
            return true;
        case Opcode::BinInt1:
            m_stack.push(std::int64_t{number<std::uint8_t>()});
            return true;
        case Opcode::BinInt2:
            m_stack.push(std::int64_t{number<std::uint16_t>()});
            return true;
        case Opcode::Long1:
            pushLong();
            return true;
        case Opcode::BinFloat: // the one big-endian number
            m_stack.push(std::bit_cast<double>(__builtin_bswap64(number<std::uint64_t>())));
            return true;
        case Opcode::BinUnicode:
        case Opcode::BinString:
            m_stack.push(text(number<std::uint32_t>()));
            return true;
        case Opcode::ShortBinString:
            m_stack.push(text(number<std::uint8_t>()));
            return true;
        default:
            return false;
        }
    }

    bool stepStructure(Opcode opcode)
    {
        switch (opcode) {
        case Opcode::Mark:
            m_stack.pushMark();
            return true;
        case Opcode::EmptyTuple:
            m_stack.push(PickleTuple());
            return true;
        case Opcode::Tuple:
            m_stack.pushTupleToMark();
            return true;
        case Opcode::Tuple1:
        case Opcode::Tuple2:
        case Opcode::Tuple3:
            m_stack.pushTuple(static_cast<std::size_t>(opcode) - static_cast<std::size_t>(Opcode::Tuple1) + 1);
            return true;
        case Opcode::EmptyList:
            m_stack.push(PickleList());
            return true;
        case Opcode::List:
            m_stack.pushListToMark();
            return true;
        case Opcode::Append:
            m_stack.append();
            return true;
        case Opcode::Appends:
            m_stack.appendToMark();
            return true;
        case Opcode::EmptyDict:
            m_stack.push(PickleDict());
            return true;
        case Opcode::Dict:
            m_stack.pushDictToMark();
            return true;
        case Opcode::SetItem:
            m_stack.setItem();
            return true;
        case Opcode::SetItems:
            m_stack.setItemsToMark();
            return true;
        default:
            return false;
        }
    }

    bool stepReference(Opcode opcode)
    {
        switch (opcode) {
        case Opcode::BinPut:
            m_stack.remember(number<std::uint8_t>());
            return true;
        case Opcode::LongBinPut:
            m_stack.remember(number<std::uint32_t>());
            return true;
        case Opcode::BinGet:
            m_stack.recall(number<std::uint8_t>());
            return true;
        case Opcode::LongBinGet:
            m_stack.recall(number<std::uint32_t>());
            return true;
        case Opcode::Global:
            pushGlobal();
            return true;
        case Opcode::BinPersId:
            m_stack.pushPersistent();
            return true;
        case Opcode::Reduce:
            m_stack.call();
            return true;
        case Opcode::Build:
            m_stack.skipState();
            return true;
        default:
            return false;
        }
    }

    template <class T>
    T number()
    {
        if (m_bytes.size() - m_at < sizeof(T)) {
            m_stack.fail("has a description that ends in the middle");
            return {};
        }
        m_at += sizeof(T);
        return loadLittleEndian<T>(m_bytes, m_at - sizeof(T));
    }

    std::string_view text(std::size_t bytes)
    {
        if (m_bytes.size() - m_at < bytes) {
            m_stack.fail("has a description that ends in the middle");
            return {};
        }
        m_at += bytes;
        return {reinterpret_cast<const char*>(m_bytes.data()) + m_at - bytes, bytes};
    }

    std::string_view line()
    {
        const std::span<const std::byte> rest = m_bytes.subspan(m_at);
        const auto end = std::ranges::find(rest, std::byte{'\n'});
        const std::string_view found = text(static_cast<std::size_t>(end - rest.begin()));
        number<char>(); // the line feed
        return found;
    }

    /// Up to eight bytes in two's complement.
    void pushLong()
    {
        const std::string_view bytes = text(number<std::uint8_t>());
        if (bytes.size() > sizeof(std::int64_t))
            return m_stack.fail("holds a whole number of " + std::to_string(bytes.size()) + " bytes");
        const bool negative = !bytes.empty() && (static_cast<std::uint8_t>(bytes.back()) & 0x80U) != 0;
        std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
        for (std::size_t i = bytes.size(); i-- > 0;)
            value = value << 8 | static_cast<std::uint8_t>(bytes[i]);
        m_stack.push(static_cast<std::int64_t>(value));
    }

    void pushGlobal()
    {
        const std::string_view module = line();
        const std::string_view name = line();
        if (m_stack.error())
            return;
        if (const Result<PickleGlobal> global = knownGlobal(module, name))
            m_stack.push(*global);
        else
            m_stack.fail(global.error());
    }

    std::span<const std::byte> m_bytes;
    std::size_t m_at = 0;
    PickleStack m_stack;
};

} // namespace

Result<PickleDocument> readPickle(std::span<const std::byte> bytes)
{
    if (bytes.size() > kMostBytes)
        return badModel("has a description of " + std::to_string(bytes.size()) + " bytes; at most " +
                        std::to_string(kMostBytes) + " are read");
    return PickleReader(bytes).read();
}

} // namespace resonate
