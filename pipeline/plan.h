#pragma once

#include "core/analysis/recording_report.h"
#include "pipeline/planned_stage.h"
#include "pipeline/mastering/reference_piece.h"
#include "pipeline/request.h"
#include "pipeline/restoring/guard_settings.h"

namespace resonate {

/// The ordered stages of one restoration: data, made from report, preset and settings; carried out by somebody else.
struct Plan {
    ProcessingMode mode = ProcessingMode::Render;
    QString preset;
    double beginSeconds = 0.0; ///< the part of the recording that is worked on
    double endSeconds = 0.0;
    GuardSettings guard = {};
    QList<PlannedStage> stages;
    std::optional<TimeSpan> kept = {}; ///< the song within it, when there is one: what is mastered

    /// Null when there is none of that id.
    const PlannedStage* stage(const QString& id) const;
    /// The restoring stages of a scope that are to run, in their order.
    QList<PlannedStage> enabledIn(StageScope scope) const;
    QJsonObject toJson() const;
};

/// The ids of the stages that --skip may name.
QStringList skippableStages();

/// `method`: what the chosen separator is called. `reference`: the piece that the request names, once it
/// was listened to.
Plan makePlan(const RecordingReport& report, const RestoreRequest& request,
              const QString& method = QStringLiteral("basic separation"), const ReferencePiece* reference = nullptr);

} // namespace resonate
