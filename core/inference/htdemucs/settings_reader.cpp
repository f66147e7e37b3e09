#include "core/inference/htdemucs/settings_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace resonate {
namespace {

std::string printed(double value)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    return {digits, end.ptr};
}

std::optional<double> asNumber(const PackageValue& setting)
{
    if (const auto* truth = std::get_if<bool>(&setting.value))
        return *truth ? 1.0 : 0.0;
    if (const auto* whole = std::get_if<std::int64_t>(&setting.value))
        return static_cast<double>(*whole);
    if (const auto* real = std::get_if<double>(&setting.value))
        return *real;
    if (const auto* ratio = std::get_if<Rational>(&setting.value))
        return static_cast<double>(ratio->numerator) / static_cast<double>(ratio->denominator);
    return std::nullopt;
}

} // namespace

const PackageValue* SettingsReader::find(const char* name) const
{
    for (const auto& [key, setting] : m_settings)
        if (key == name)
            return std::holds_alternative<std::monostate>(setting.value) ? nullptr : &setting;
    return nullptr;
}

void SettingsReader::refuse(const char* name, const std::string& why)
{
    if (m_firstError.empty())
        m_firstError = std::string(name) + " " + why;
}

Result<> SettingsReader::outcome() const
{
    if (m_firstError.empty())
        return {};
    return Error{ErrorCode::BadInput, "the model's setting " + m_firstError};
}

double SettingsReader::number(const char* name, double missing, double lowest, double highest)
{
    const PackageValue* setting = find(name);
    if (!setting)
        return missing;
    const std::optional<double> value = asNumber(*setting);
    if (!value) {
        refuse(name, "is not a number");
        return missing;
    }
    if (!(*value >= lowest && *value <= highest)) {
        refuse(name, "is " + printed(*value) + "; " + printed(lowest) + " to " + printed(highest) + " is supported");
        return missing;
    }
    return *value;
}

std::int64_t SettingsReader::integer(const char* name, std::int64_t missing, std::int64_t lowest, std::int64_t highest)
{
    const double value =
        number(name, static_cast<double>(missing), static_cast<double>(lowest), static_cast<double>(highest));
    if (value != std::floor(value)) {
        refuse(name, "is " + printed(value) + ", not a whole number, which is not supported");
        return missing;
    }
    return static_cast<std::int64_t>(value);
}

bool SettingsReader::flag(const char* name, bool missing)
{
    return integer(name, missing ? 1 : 0, 0, 1) != 0;
}

std::string SettingsReader::text(const char* name, const std::string& missing)
{
    const PackageValue* setting = find(name);
    if (!setting)
        return missing;
    if (const auto* value = std::get_if<std::string>(&setting->value))
        return *value;
    refuse(name, "is not a text");
    return missing;
}

std::vector<std::string> SettingsReader::names(const char* name, std::size_t most)
{
    std::vector<std::string> found;
    const PackageValue* setting = find(name);
    const auto* list = setting ? std::get_if<PackageValue::List>(&setting->value) : nullptr;
    if (!list || list->empty() || list->size() > most) {
        refuse(name, "is not a list of 1 to " + std::to_string(most) + " names");
        return found;
    }
    for (const PackageValue& entry : *list) {
        const auto* value = std::get_if<std::string>(&entry.value);
        const bool fits = value && !value->empty() && value->size() <= 64;
        if (!fits || std::find(found.begin(), found.end(), *value) != found.end()) {
            refuse(name, "is not a list of different names");
            return found;
        }
        found.push_back(*value);
    }
    return found;
}

} // namespace resonate
