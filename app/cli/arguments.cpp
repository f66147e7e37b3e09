#include "app/cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

bool looksLikeOption(const std::string& argument)
{
    return argument.size() > 1 && argument[0] == '-';
}

} // namespace

std::string ParsedArguments::value(const std::string& name, const std::string& fallback) const
{
    const auto found = options.find(name);
    return found == options.end() ? fallback : found->second.back();
}

std::vector<std::string> ParsedArguments::values(const std::string& name) const
{
    const auto found = options.find(name);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

Result<ParsedArguments> parseArguments(std::span<const std::string> arguments, std::span<const OptionSpec> options)
{
    ParsedArguments parsed;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--") {
            parsed.positional.insert(parsed.positional.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                     arguments.end());
            break;
        }
        if (!looksLikeOption(argument)) {
            parsed.positional.push_back(argument);
            continue;
        }
        const std::size_t equals = argument.starts_with("--") ? argument.find('=') : std::string::npos;
        const std::string name = argument.substr(0, equals);
        const auto spec = std::ranges::find(options, name, &OptionSpec::name);
        if (spec == options.end())
            return usage("unknown option " + name);
        std::vector<std::string>& values = parsed.options[name];
        if (!values.empty() && !spec->repeatable)
            return usage(name + " is given twice");
        if (spec->valueName.empty()) {
            if (equals != std::string::npos)
                return usage(name + " takes no value");
            values.emplace_back();
            continue;
        }
        if (equals != std::string::npos) {
            values.push_back(argument.substr(equals + 1));
            continue;
        }
        // A negative number is a value, anything else with a dash is the next option.
        const auto isValue = [](const std::string& next) {
            return !looksLikeOption(next) ||
                   (next.size() > 1 && (std::isdigit(static_cast<unsigned char>(next[1])) != 0));
        };
        const std::size_t before = values.size();
        while (i + 1 < arguments.size() && isValue(arguments[i + 1]) && (spec->repeatable || values.size() == before))
            values.push_back(arguments[++i]);
        if (values.size() == before)
            return usage(name + " needs a value: " + name + " " + spec->valueName);
    }
    return parsed;
}

Result<double> parseNumber(const std::string& option, const std::string& text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return usage(option + ": '" + text + "' is not a number");
    return number;
}

} // namespace resonate
