#pragma once

#include "pipeline/plan.h"
#include "pipeline/stage_record.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace resonate {

enum class StepState {
    Waiting,
    Working,
    Done,       ///< a step that no guard watches
    Kept,       ///< the guard let it pass
    Reduced,    ///< the guard took it back here and there
    RolledBack, ///< the guard took it back as a whole
    LeftOut,    ///< the user did not want it
    NotNeeded,  ///< the recording does not need it
};
/// "waiting", "kept", translated.
QString stepStateWord(StepState state);
/// A character that tells the state without a colour.
QChar stepStateShape(StepState state);

/// One stage on one part of the sound, as a list of a run shows it.
struct StepRow {
    QString stage; ///< id, for stageWords()
    QString part;  ///< a stem's name; empty: the whole
    StepState state = StepState::Waiting;
    double fraction = 0.0; ///< 0..1, while working
    std::optional<double> seconds;
    bool reused = false; ///< was there from an earlier run
    std::optional<double> artifactScore;
    QStringList reasons;  ///< why it works as it does, a sentence each
    QString guardVerdict; ///< what the guard did, a sentence; empty: nothing
    QJsonArray windows;   ///< as StageRecord::windows

    QString title() const; ///< "Noise", or "Instruments: Vocals"
};

/// All stages of a plan in its order, with what became of them as far as `records` tell: those without a record wait.
/// What was not needed comes last.
QList<StepRow> stepRows(const Plan& plan, const QList<StageRecord>& records);

} // namespace resonate
