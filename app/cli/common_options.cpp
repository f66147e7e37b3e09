#include "app/cli/common_options.h"

#include <cmath>

namespace resonate {
namespace {

constexpr double kMaxThreads = 256;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

} // namespace

Result<std::string> singleFile(const ParsedArguments& parsed, const std::string& command)
{
    if (parsed.positional.empty())
        return usage("which recording? see resonate-cli " + command + " --help");
    if (parsed.positional.size() > 1)
        return usage("one recording at a time: '" + parsed.positional[1] + "' is one too many");
    return parsed.positional.front();
}

Result<Cache> openCache(const ParsedArguments& parsed, const std::filesystem::path& besides,
                        std::int64_t sizeLimitBytes)
{
    const std::string where = parsed.value("--cache");
    if (where == "none")
        return Cache::temporary(besides);
    return Cache::open(where.empty() ? Cache::defaultRoot() : std::filesystem::path(where), sizeLimitBytes);
}

Result<int> threadCount(const ParsedArguments& parsed)
{
    if (!parsed.has("--threads"))
        return 0;
    const auto number = parseNumber("--threads", parsed.value("--threads"));
    if (!number)
        return number.error();
    if (*number < 1 || *number > kMaxThreads || *number != std::floor(*number))
        return usage("--threads takes a whole number from 1 to 256");
    return static_cast<int>(*number);
}

Result<> readSeparation(const ParsedArguments& parsed, ParameterSet& parameters)
{
    const std::pair<const char*, const char*> kOptions[] = {{"--shifts", "separate.shifts"},
                                                            {"--overlap", "separate.overlap"},
                                                            {"--segment", "separate.segmentSeconds"},
                                                            {"--seed", "separate.seed"}};
    for (const auto& [option, id] : kOptions) {
        if (!parsed.has(option))
            continue;
        const auto number = parseNumber(option, parsed.value(option));
        if (!number)
            return number.error();
        if (auto set = parameters.set(QLatin1String(id), *number); !set)
            return usage(option + (": " + set.error().detail));
    }
    if (parsed.has("--device")) {
        const QString device = QString::fromStdString(parsed.value("--device"));
        if (!parameters.set(QStringLiteral("separate.device"), device))
            return usage("--device is auto, cpu or cuda, not '" + parsed.value("--device") + "'");
    }
    return {};
}

} // namespace resonate
