#pragma once

#include "pipeline/cache.h"
#include "pipeline/job.h"
#include "pipeline/recording/export_restoration.h"
#include "pipeline/request.h"

namespace resonate {

/// The whole road: read, measure, separate, mix, master, check, write. Returns the report that is also written beside
/// the master. Errors: BadInput, BadUsage (outputs that may not be replaced), NoSpace, Io, Worker, TimedOut, Cancelled.
/// The request's selection is all of the recording or a stretch of it.
Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job);

/// All that can be refused before a folder is made for nothing. Errors: BadUsage, BadInput.
Result<> checkBeforehand(const RestoreRequest& request);
/// How the request wants its files written.
ExportRequest exportOf(const RestoreRequest& request);
/// What the files of the whole recording are called by. Asks the recording what it says of itself if names depend on
/// it. Errors: as probeRecording().
Result<NameFields> nameFieldsOf(const RestoreRequest& request, const JobContext& job);

} // namespace resonate
