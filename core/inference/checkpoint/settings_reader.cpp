#include "core/inference/checkpoint/settings_reader.h"

#include "core/inference/checkpoint/refusal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace resonate {
namespace {

constexpr std::size_t kMostNames = 32;
constexpr std::size_t kLongestName = 32;

std::string print(double number)
{
    std::array<char, 32> digits = {};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

std::optional<double> asNumber(const PackageValue& value) noexcept
{
    if (const auto* number = std::get_if<double>(&value.value))
        return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&value.value))
        return static_cast<double>(*whole);
    if (const auto* fraction = std::get_if<Rational>(&value.value))
        return static_cast<double>(fraction->numerator) / static_cast<double>(fraction->denominator);
    return {};
}

bool isPlainName(std::string_view name) noexcept
{
    return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '_' || letter == '-';
    });
}

} // namespace

double ModelSeconds::seconds() const noexcept
{
    if (const auto* fraction = std::get_if<Rational>(&value))
        return static_cast<double>(fraction->numerator) / static_cast<double>(fraction->denominator);
    return *std::get_if<double>(&value);
}

std::int64_t ModelSeconds::frames(int sampleRateHz) const noexcept
{
    if (const auto* fraction = std::get_if<Rational>(&value))
        return fraction->numerator * sampleRateHz / fraction->denominator;
    return static_cast<std::int64_t>(*std::get_if<double>(&value) * sampleRateHz);
}

const PackageValue* SettingsReader::find(std::string_view name) const noexcept
{
    const auto found = std::ranges::find(m_settings, name, &PackageSetting::name);
    return found != m_settings.end() ? &found->value : nullptr;
}

bool SettingsReader::isNone(std::string_view name) const noexcept
{
    const PackageValue* value = find(name);
    return value != nullptr && std::holds_alternative<std::monostate>(value->value);
}

bool SettingsReader::isEmpty(std::string_view name) const noexcept
{
    const PackageValue* value = find(name);
    if (value == nullptr || std::holds_alternative<std::monostate>(value->value))
        return true;
    const auto* list = std::get_if<PackageValue::List>(&value->value);
    const auto* dict = std::get_if<PackageValue::Dict>(&value->value);
    return (list != nullptr && list->empty()) || (dict != nullptr && dict->empty());
}

Result<bool> SettingsReader::flag(std::string_view name, bool fallback) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return fallback;
    if (const auto* flag = std::get_if<bool>(&value->value))
        return *flag;
    if (const auto* whole = std::get_if<std::int64_t>(&value->value); whole != nullptr && (*whole == 0 || *whole == 1))
        return *whole == 1;
    return shouldBe(name, "True or False");
}

Result<int> SettingsReader::whole(std::string_view name, int fallback, int least, int most) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return fallback;
    const auto* whole = std::get_if<std::int64_t>(&value->value);
    if (whole == nullptr || *whole < least || *whole > most)
        return shouldBe(name, "a whole number of " + std::to_string(least) + " to " + std::to_string(most));
    return static_cast<int>(*whole);
}

Result<double> SettingsReader::number(std::string_view name, double fallback, double least, double most) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return fallback;
    const std::optional<double> number = asNumber(*value);
    if (!number || !(*number >= least && *number <= most))
        return shouldBe(name, "a number of " + print(least) + " to " + print(most));
    return *number;
}

Result<std::vector<double>> SettingsReader::numbers(std::string_view name, std::vector<double> fallback) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return fallback;
    const auto* list = std::get_if<PackageValue::List>(&value->value);
    if (list == nullptr)
        return shouldBe(name, "a list of numbers");
    std::vector<double> found;
    for (const PackageValue& item : *list) {
        const std::optional<double> number = asNumber(item);
        if (!number || !std::isfinite(*number))
            return shouldBe(name, "a list of numbers");
        found.push_back(*number);
    }
    return found;
}

Result<std::string> SettingsReader::text(std::string_view name, std::string fallback) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return fallback;
    const auto* text = std::get_if<std::string>(&value->value);
    return text != nullptr ? *text : Result<std::string>(shouldBe(name, "a text"));
}

Result<std::vector<std::string>> SettingsReader::names(std::string_view name) const
{
    const PackageValue* value = find(name);
    const auto* list = value != nullptr ? std::get_if<PackageValue::List>(&value->value) : nullptr;
    std::vector<std::string> found;
    for (const PackageValue& item : list != nullptr ? *list : PackageValue::List()) {
        const auto* text = std::get_if<std::string>(&item.value);
        if (text == nullptr || !isPlainName(*text) || std::ranges::find(found, *text) != found.end())
            return shouldBe(name, "a list of different plain names");
        found.push_back(*text);
    }
    if (found.empty() || found.size() > kMostNames)
        return shouldBe(name, "a list of 1 to " + std::to_string(kMostNames) + " names");
    return found;
}

Result<ModelSeconds> SettingsReader::seconds(std::string_view name, Rational fallback, double longest) const
{
    const PackageValue* value = find(name);
    if (value == nullptr)
        return ModelSeconds{fallback};
    ModelSeconds found;
    if (const auto* fraction = std::get_if<Rational>(&value->value))
        found.value = *fraction;
    else if (const auto* whole = std::get_if<std::int64_t>(&value->value))
        found.value = Rational{*whole, 1};
    else if (const auto* number = std::get_if<double>(&value->value))
        found.value = *number;
    if (!(found.seconds() > 0.0 && found.seconds() <= longest))
        return shouldBe(name, "a time of more than 0 and at most " + print(longest) + " seconds");
    return found;
}

std::vector<std::string> SettingsReader::unknown(std::span<const std::string_view> known) const
{
    std::vector<std::string> found;
    for (const auto& [name, value] : m_settings)
        if (std::ranges::find(known, name) == known.end())
            found.push_back(readable(name));
    return found;
}

std::string SettingsReader::describe(std::string_view name) const
{
    const PackageValue* found = find(name);
    if (found == nullptr)
        return "nothing";
    const auto& value = found->value;
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "True" : "False";
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return std::to_string(*whole);
    if (const auto* number = std::get_if<double>(&value))
        return print(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return "'" + readable(*text) + "'";
    if (const auto* fraction = std::get_if<Rational>(&value))
        return std::to_string(fraction->numerator) + "/" + std::to_string(fraction->denominator);
    if (std::holds_alternative<PackageValue::List>(value))
        return "a list";
    return std::holds_alternative<PackageValue::Dict>(value) ? "a dictionary" : "None";
}

Error SettingsReader::shouldBe(std::string_view name, const std::string& wanted) const
{
    return badModel("sets " + readable(name) + " to " + describe(name) + ", which should be " + wanted);
}

} // namespace resonate
