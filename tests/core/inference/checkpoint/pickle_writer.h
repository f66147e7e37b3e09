#pragma once

#include "core/inference/checkpoint/model_package.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace resonate {

/// Writes a pickle of protocol 2, instruction by instruction, so that tests can write wrong ones too.
class PickleWriter final {
public:
    /// How a fraction is written: Fraction('39/5') up to Python 3.10, Fraction(39, 5) since.
    enum class Fractions { AsText, AsNumbers };

    PickleWriter& raw(std::string_view instructions);
    PickleWriter& none() { return raw("N"); }
    PickleWriter& flag(bool value) { return raw(value ? "\x88" : "\x89"); }
    PickleWriter& whole(std::int64_t value); ///< the shortest of BININT1, BININT2, BININT and LONG1
    PickleWriter& number(double value);
    PickleWriter& text(std::string_view value);
    PickleWriter& global(std::string_view module, std::string_view name);
    PickleWriter& put(std::uint32_t number);
    PickleWriter& get(std::uint32_t number);
    /// Any plain value, with what it holds.
    PickleWriter& value(const PackageValue& value, Fractions fractions = Fractions::AsText);

    const std::string& instructions() const noexcept { return m_out; }
    /// The whole pickle: protocol, instructions, stop.
    std::string finish() const { return "\x80\x02" + m_out + "."; }

private:
    void fraction(const Rational& value, Fractions fractions);
    std::string m_out;
};

} // namespace resonate
