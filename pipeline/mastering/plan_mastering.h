#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/planned_stage.h"
#include "pipeline/request.h"

namespace resonate {

/// What a master is brought to; nothing where its level stays as it is.
std::optional<double> masterTargetLufs(const RestoreRequest& request);

/// The stage "master": its loudness and ceiling, and under "chain" what shapes it before. `targetLufs` is null where
/// the level stays as it is.
PlannedStage planMastering(const RecordingReport& report, const RestoreRequest& request);

} // namespace resonate
