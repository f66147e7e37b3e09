#include "pickle_writer.h"

#include <bit>
#include <type_traits>

namespace resonate {
namespace {

void putLittleEndian(std::string& out, std::uint64_t value, std::size_t bytes)
{
    for (std::size_t i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

} // namespace

PickleWriter& PickleWriter::raw(std::string_view instructions)
{
    m_out += instructions;
    return *this;
}

PickleWriter& PickleWriter::whole(std::int64_t value)
{
    const auto bits = static_cast<std::uint64_t>(value);
    if (value >= 0 && value <= 0xFF) {
        m_out += 'K';
        putLittleEndian(m_out, bits, 1);
    } else if (value >= 0 && value <= 0xFFFF) {
        m_out += 'M';
        putLittleEndian(m_out, bits, 2);
    } else if (value == static_cast<std::int32_t>(value)) {
        m_out += 'J';
        putLittleEndian(m_out, bits, 4);
    } else {
        m_out += "\x8a\x08";
        putLittleEndian(m_out, bits, 8);
    }
    return *this;
}

PickleWriter& PickleWriter::number(double value)
{
    m_out += 'G';
    putLittleEndian(m_out, __builtin_bswap64(std::bit_cast<std::uint64_t>(value)), 8);
    return *this;
}

PickleWriter& PickleWriter::text(std::string_view value)
{
    m_out += 'X';
    putLittleEndian(m_out, value.size(), 4);
    return raw(value);
}

PickleWriter& PickleWriter::global(std::string_view module, std::string_view name)
{
    return raw("c").raw(module).raw("\n").raw(name).raw("\n");
}

PickleWriter& PickleWriter::put(std::uint32_t number)
{
    m_out += number <= 0xFF ? 'q' : 'r';
    putLittleEndian(m_out, number, number <= 0xFF ? 1 : 4);
    return *this;
}

PickleWriter& PickleWriter::get(std::uint32_t number)
{
    m_out += number <= 0xFF ? 'h' : 'j';
    putLittleEndian(m_out, number, number <= 0xFF ? 1 : 4);
    return *this;
}

void PickleWriter::fraction(const Rational& value, Fractions fractions)
{
    global("fractions", "Fraction");
    if (fractions == Fractions::AsNumbers) {
        whole(value.numerator).whole(value.denominator).raw("\x86R");
        return;
    }
    const std::string denominator = value.denominator == 1 ? "" : "/" + std::to_string(value.denominator);
    text(std::to_string(value.numerator) + denominator).raw("\x85R");
}

PickleWriter& PickleWriter::value(const PackageValue& value, Fractions fractions)
{
    std::visit(
        [this, fractions](const auto& held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                none();
            else if constexpr (std::is_same_v<Held, bool>)
                flag(held);
            else if constexpr (std::is_same_v<Held, std::int64_t>)
                whole(held);
            else if constexpr (std::is_same_v<Held, double>)
                number(held);
            else if constexpr (std::is_same_v<Held, std::string>)
                text(held);
            else if constexpr (std::is_same_v<Held, Rational>)
                fraction(held, fractions);
            else if constexpr (std::is_same_v<Held, PackageValue::List>) {
                raw("](");
                for (const PackageValue& item : held)
                    this->value(item, fractions);
                raw("e");
            } else {
                raw("}(");
                for (const auto& [key, item] : held)
                    text(key).value(item, fractions);
                raw("u");
            }
        },
        value.value);
    return *this;
}

} // namespace resonate
