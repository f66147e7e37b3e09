#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/request.h"

namespace resonate {

/// The whole road: read, measure, separate, mix, master, check, write. Returns the report that is also written beside
/// the master. Errors: BadInput, BadUsage (outputs that may not be
/// replaced), NoSpace, Io, Worker, TimedOut, Cancelled.
Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job);

} // namespace resonate
