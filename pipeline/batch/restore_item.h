#pragma once

#include "pipeline/batch/batch_outcome.h"
#include "pipeline/batch/batch_plan.h"
#include "pipeline/cache.h"

#include <functional>
#include <string>

namespace resonate {

/// What all recordings of a batch share.
struct BatchPlace {
    BatchJournal& journal;
    std::string settings; ///< identityHash() of the batch
    std::function<Result<Cache>()> openCache;
};

/// Restores one recording of a batch, or each of its songs: opened once, and only what the journal does not know to be
/// there. The journal knows a set of files by the input's path, content and settings and by the files themselves. What
/// was made of another input or with other settings is replaced only where the request allows it; what was broken off
/// goes on from the cache.
BatchOutcome restoreItem(const BatchItem& item, const BatchPlace& place, const JobContext& job);

} // namespace resonate
