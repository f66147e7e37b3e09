#pragma once

#include "pipeline/plan.h"

#include <QStringList>

namespace resonate {

/// One stage of a plan in a few plain words, translated (context "PlanSummary").
struct PlanLine {
    QString stage = {};  ///< its id
    QString title = {};  ///< "Noise"
    QString amount = {}; ///< "-9 dB", "60 %", "12"; empty where there is none to tell
    QString reason = {}; ///< one or two sentences
};

/// What a plan comes to, for somebody who chooses between plans.
struct PlanSummary {
    QList<PlanLine> done = {};      ///< in the order of the plan; what every plan does without a choice is left out
    QList<PlanLine> leftAlone = {}; ///< restoring stages that nothing asks for
    QList<PlanLine> heldBack = {};  ///< restoring stages that the recording asks for and this plan leaves out
    QStringList telling = {};       ///< at most two sentences: why the most audible of what is done is done
};

/// A plan with the decisions and amounts of the whole recording, made without listing every one of its clicks: for
/// being told, as often as a slider moves, and not for being carried out.
Plan outlinePlan(const RecordingReport& report, RestoreRequest request);

/// `plan` in words. `asked`: as stagesAskedFor() says of the report that it was made from.
PlanSummary summarizePlan(const Plan& plan, const QSet<QString>& asked);

/// One stage of a plan. `asked`: whether the recording asks for it, whatever was chosen.
PlanLine planLine(const PlannedStage& stage, bool asked);

/// The restoring stages that a recording asks for by itself.
QSet<QString> stagesAskedFor(const RecordingReport& report);

/// "Measured: 14 dB. Limit: 20 dB."; empty where that says nothing to a listener.
QString figuresSentence(const Decision& decision);

} // namespace resonate
