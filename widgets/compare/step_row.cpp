#include "widgets/compare/step_row.h"

#include "pipeline/stage_words.h"
#include "widgets/compare/guard_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace resonate {
namespace {

/// translate() of the context "Steps".
struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

const QString kCheck = QStringLiteral("check");

StepState stateOf(const PlannedStage& planned, const StageRecord& record)
{
    switch (record.verdict) {
    case Verdict::Reduced:
        return StepState::Reduced;
    case Verdict::RolledBack:
        return StepState::RolledBack;
    case Verdict::Kept:
        return record.artifactScore ? StepState::Kept : StepState::Done;
    case Verdict::Skipped:
        break;
    }
    return !planned.enabled && planned.chosenBy == ChosenBy::User ? StepState::LeftOut : StepState::NotNeeded;
}

QStringList reasonsOf(const PlannedStage& planned)
{
    QStringList reasons;
    for (const Decision& decision : planned.decisions)
        if (!decision.sentence.isEmpty())
            reasons << decision.sentence;
    return reasons;
}

StepRow rowOf(const PlannedStage& planned, const StageRecord& record)
{
    StepRow row;
    row.stage = planned.id;
    row.part = record.stem;
    row.state = stateOf(planned, record);
    if (record.verdict != Verdict::Skipped)
        row.seconds = record.seconds;
    row.reused = record.reused;
    row.artifactScore = record.artifactScore;
    row.reasons = reasonsOf(planned);
    if (const QString reason = record.details.value(QStringLiteral("reason")).toString(); !reason.isEmpty())
        row.reasons << reason;
    row.guardVerdict = guardSentence(record);
    row.windows = record.windows;
    return row;
}

/// Of a stage that nothing was told of yet.
StepRow untold(const PlannedStage& planned)
{
    StepRow row;
    row.stage = planned.id;
    row.reasons = reasonsOf(planned);
    if (!planned.enabled)
        row.state = planned.chosenBy == ChosenBy::User ? StepState::LeftOut : StepState::NotNeeded;
    return row;
}

void append(QList<StepRow>& rows, const PlannedStage& planned, const QList<StageRecord>& records)
{
    const qsizetype before = rows.size();
    for (const StageRecord& record : records)
        if (record.stage == planned.id)
            rows.append(rowOf(planned, record));
    if (rows.size() == before)
        rows.append(untold(planned));
}

} // namespace

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return Steps::tr("waiting", "state of a stage");
    case StepState::Working:
        return Steps::tr("working", "state of a stage");
    case StepState::Done:
        return Steps::tr("done", "state of a stage");
    case StepState::Kept:
        return Steps::tr("kept", "state of a stage");
    case StepState::Reduced:
        return Steps::tr("reduced", "state of a stage");
    case StepState::RolledBack:
        return Steps::tr("taken back", "state of a stage");
    case StepState::LeftOut:
        return Steps::tr("left out", "state of a stage");
    case StepState::NotNeeded:
        break;
    }
    return Steps::tr("not needed", "state of a stage");
}

QChar stepStateShape(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return QChar(0x25cb); // an empty circle
    case StepState::Working:
        return QChar(0x25d4); // a circle, a quarter filled
    case StepState::Done:
    case StepState::Kept:
        return QChar(0x2713); // a tick
    case StepState::Reduced:
        return QChar(0x25d1); // a circle, half filled
    case StepState::RolledBack:
        return QChar(0x21a9); // an arrow that turns back
    case StepState::LeftOut:
        return QChar(0x2715); // a cross
    case StepState::NotNeeded:
        break;
    }
    return QChar(0x2013); // a dash
}

QString StepRow::title() const
{
    const QString stageTitle = stageWords(stage).title;
    return part.isEmpty() ? stageTitle
                          : Steps::tr("%1: %2", "a stage and the part it works on").arg(stageTitle, partTitle(part));
}

QList<StepRow> stepRows(const Plan& plan, const QList<StageRecord>& records)
{
    QList<StepRow> rows;
    for (const PlannedStage& planned : plan.stages)
        append(rows, planned, records);
    PlannedStage check;
    check.id = kCheck;
    append(rows, check, records);
    std::ranges::stable_partition(rows, [](const StepRow& row) { return row.state != StepState::NotNeeded; });
    return rows;
}

} // namespace resonate
