#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/planned_stage.h"
#include "pipeline/request.h"

namespace resonate {

/// Every restoring stage with its scope, in the order of the table: what the recording needs, as strong as preset and
/// settings say. Times in parameters count from the beginning of `part`, which is what will be worked on.
QList<PlannedStage> planRestoring(const RecordingReport& report, const RestoreRequest& request, const TimeSpan& part);

} // namespace resonate
