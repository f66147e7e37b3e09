#include "app/cli/common_options.h"

#include <cmath>

namespace resonate {
namespace {

constexpr int kMaxThreads = 256;
constexpr int kMaxJobs = 64;

Error usage(const std::string& text)
{
    return {ErrorCode::BadUsage, text};
}

/// 0 when it is not given.
Result<int> wholeNumber(const ParsedArguments& parsed, const std::string& option, int most)
{
    if (!parsed.has(option))
        return 0;
    const auto number = parseNumber(option, parsed.value(option));
    if (!number)
        return number.error();
    if (*number < 1 || *number > most || *number != std::floor(*number))
        return usage(option + " takes a whole number from 1 to " + std::to_string(most));
    return static_cast<int>(*number);
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

std::int64_t cacheLimitBytes(const RestoreRequest& request)
{
    constexpr double kBytesPerGb = 1e9;
    return static_cast<std::int64_t>(request.parameters.number(QStringLiteral("cache.limitGb")) * kBytesPerGb);
}

Result<int> threadCount(const ParsedArguments& parsed)
{
    return wholeNumber(parsed, "--threads", kMaxThreads);
}

Result<int> jobCount(const ParsedArguments& parsed)
{
    return wholeNumber(parsed, "--jobs", kMaxJobs);
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
