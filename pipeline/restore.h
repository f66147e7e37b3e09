#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/recording/export_restoration.h"

namespace resonate {

/// The whole road: read, measure, separate, mix, master, check, write. Returns the report that is also written beside
/// the master. `documents`: further reports, by whoever can draw. Errors: BadInput, BadUsage (outputs that may not be
/// replaced), NoSpace, Io, Worker, TimedOut, Cancelled.
Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job,
                                     std::vector<ExportedDocument> documents = {});

} // namespace resonate
