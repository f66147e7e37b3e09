#pragma once

#include "pipeline/mastering/match_task.h"
#include "pipeline/planned_stage.h"
#include "pipeline/request.h"

namespace resonate {

/// Whether the master is to sound like another piece.
bool followsReference(const RestoreRequest& request);
/// Whether it is also to be as loud.
bool followsLoudness(const RestoreRequest& request);

/// The match for a recording, as far as it was measured; what restoring adds at the ends may be followed too.
MatchTask matchTask(const RecordingReport& report, const RestoreRequest& request, const ReferencePiece& reference,
                    const QList<PlannedStage>& restoring);
/// What is to be done and why. `task` is null while nobody has listened to the reference yet.
QList<Decision> matchDecisions(const RecordingReport& report, const RestoreRequest& request, const MatchTask* task);

} // namespace resonate
