#pragma once

#include "core/base/result.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace resonate {

/// One option of a command. Arguments are bytes: a path need not be valid UTF-8.
struct OptionSpec {
    std::string name;      ///< with its dashes, e.g. "--mode"
    std::string valueName; ///< empty: a switch
    std::string help;
    bool repeatable = false; ///< may be given more than once, and then takes one value or more each time
};

struct ParsedArguments {
    std::vector<std::string> positional;
    std::map<std::string, std::vector<std::string>> options; ///< by name with dashes; a switch has one empty value

    bool has(const std::string& name) const { return options.contains(name); }
    /// The last value given, or `fallback`.
    std::string value(const std::string& name, const std::string& fallback = {}) const;
    std::vector<std::string> values(const std::string& name) const;
};

/// Reads "--name value", "--name=value" and "-o value"; "--" ends the options. Errors: BadUsage, in plain words.
Result<ParsedArguments> parseArguments(std::span<const std::string> arguments, std::span<const OptionSpec> options);

/// A whole number or a decimal with a point, whatever the locale. Errors: BadUsage, naming the option.
Result<double> parseNumber(const std::string& option, const std::string& text);

} // namespace resonate
