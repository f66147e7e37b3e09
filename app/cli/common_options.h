#pragma once

#include "app/cli/arguments.h"
#include "pipeline/cache.h"
#include "pipeline/request.h"

#include <memory>

namespace resonate {

/// What several commands' options mean.

/// The one FILE of a command. Errors: BadUsage.
Result<std::string> singleFile(const ParsedArguments& parsed, const std::string& command);
/// --cache DIR|none. `besides`: where a cache that lasts for this run only may live. Errors: BadUsage, Io.
Result<Cache> openCache(const ParsedArguments& parsed, const std::filesystem::path& besides,
                        std::int64_t sizeLimitBytes = kDefaultCacheLimitBytes);
/// What the request's settings say about the size of the cache.
std::int64_t cacheLimitBytes(const RestoreRequest& request);
/// --threads N; 0 when not given. Errors: BadUsage.
Result<int> threadCount(const ParsedArguments& parsed);
/// --jobs N; 0 when not given. Errors: BadUsage.
Result<int> jobCount(const ParsedArguments& parsed);
/// --shifts, --overlap, --segment, --seed and --device as parameters of the stage "separate". Errors: BadUsage, naming
/// the option.
Result<> readSeparation(const ParsedArguments& parsed, ParameterSet& parameters);

} // namespace resonate
