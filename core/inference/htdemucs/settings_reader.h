#pragma once

#include "core/base/result.h"
#include "core/inference/checkpoint/model_package.h"

#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// Reads a model's settings by name and remembers the first that is of the wrong kind or out of range, so that a list
/// of reads needs only one look at the end. A setting that is missing takes the default.
class SettingsReader final {
public:
    explicit SettingsReader(const PackageValue::Dict& settings) : m_settings(settings) {}

    /// Python's True and False count as 1 and 0, and 2.0 as 2.
    std::int64_t integer(const char* name, std::int64_t missing, std::int64_t lowest, std::int64_t highest);
    double number(const char* name, double missing, double lowest, double highest);
    bool flag(const char* name, bool missing);
    std::string text(const char* name, const std::string& missing);
    /// The names in a list of strings, each of 1 to 64 bytes; at least one, at most `most`, none twice.
    std::vector<std::string> names(const char* name, std::size_t most);

    /// The value as it stands, nullptr when it is missing or None.
    const PackageValue* find(const char* name) const;
    /// Refuses with "NAME WHY".
    void refuse(const char* name, const std::string& why);
    Result<> outcome() const;

private:
    const PackageValue::Dict& m_settings;
    std::string m_firstError;
};

} // namespace resonate
