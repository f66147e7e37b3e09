#pragma once

#include "pipeline/plan.h"
#include "pipeline/stages/restoring_stages.h"

namespace resonate {

/// What a run still has to write.
struct SpaceNeeds {
    std::int64_t cacheBytes = 0;  ///< what the cache does not hold yet
    std::int64_t outputBytes = 0; ///< master and exported stems
};

/// Checks both places, together when they share a file system. Errors: NoSpace, with the bytes needed and free.
Result<> requireSpace(const SpaceNeeds& needs, const Cache& cache, const std::filesystem::path& outputFolder);

/// Bytes of the stems of a material as float, less what the cache holds of them already, finished or not.
std::int64_t missingStemBytes(const Session& session, const std::string& materialKey, const Separator& separator);

/// What repairing, separating (`separator`: null when that is left out) and restoring still have to write to the cache,
/// at most.
std::int64_t missingCacheBytes(const Session& session, const RestoringSetup& repair, const Separator* separator,
                               const RestoringSetup& stems, const RestoringSetup& mix);

} // namespace resonate
