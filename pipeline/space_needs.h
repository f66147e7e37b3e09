#pragma once

#include "pipeline/plan.h"
#include "pipeline/session.h"

namespace resonate {

/// What a run still has to write.
struct SpaceNeeds {
    std::int64_t cacheBytes = 0;  ///< stems that the cache does not hold yet
    std::int64_t outputBytes = 0; ///< master and exported stems
};

/// Checks both places, together when they share a file system. Errors: NoSpace, with the bytes needed and free.
Result<> requireSpace(const SpaceNeeds& needs, const Cache& cache, const std::filesystem::path& outputFolder);

/// Bytes of the stems as float, less what the cache holds of them already, finished or not.
std::int64_t missingStemBytes(const Session& session, const Separator& separator);

} // namespace resonate
