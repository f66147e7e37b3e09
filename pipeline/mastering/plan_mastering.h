#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/mastering/reference_piece.h"
#include "pipeline/planned_stage.h"
#include "pipeline/request.h"

namespace resonate {

/// What a master is brought to; nothing where its level stays as it is.
std::optional<double> masterTargetLufs(const RestoreRequest& request);

/// The stage "master": its loudness and ceiling, under "chain" what shapes it before, and under "match" what it is to
/// sound like. `targetLufs` is null where the level stays as it is. `restoring`: the stages that come before;
/// `reference`: null while there is none, or nobody has listened to it.
PlannedStage planMastering(const RecordingReport& report, const RestoreRequest& request,
                           const QList<PlannedStage>& restoring = {}, const ReferencePiece* reference = nullptr);

} // namespace resonate
