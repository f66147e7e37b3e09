#include "app/pages/compare/running_steps.h"

#include "app/work/render_steps.h"

namespace resonate {
namespace {

RenderSteps::State stateOf(const QModelIndex& index)
{
    return index.data(RenderSteps::StateRole).value<RenderSteps::State>();
}

/// The one at work, else the last that was begun, else the first.
QModelIndex pieceAtWork(const RenderSteps& steps)
{
    QModelIndex found = steps.index(0, 0);
    for (int row = 0; row < steps.rowCount(); ++row)
        if (const QModelIndex piece = steps.index(row, 0); stateOf(piece) != RenderSteps::State::Waiting)
            found = piece;
    return found;
}

StepState outcomeOf(const QModelIndex& index)
{
    const QVariant score = index.data(RenderSteps::ScoreRole);
    switch (static_cast<Verdict>(index.data(RenderSteps::VerdictRole).toInt())) {
    case Verdict::Reduced:
        return StepState::Reduced;
    case Verdict::RolledBack:
        return StepState::RolledBack;
    case Verdict::Skipped:
        return StepState::NotNeeded;
    case Verdict::Kept:
        break;
    }
    return score.isValid() ? StepState::Kept : StepState::Done;
}

StepRow rowOf(const QModelIndex& index)
{
    StepRow row;
    row.stage = index.data(RenderSteps::StageRole).toString();
    if (row.stage.isEmpty()) // a part of the step above it
        row.stage = index.parent().data(RenderSteps::StageRole).toString();
    row.part = index.data(RenderSteps::PartRole).toString();
    row.fraction = index.data(RenderSteps::FractionRole).toDouble();
    switch (stateOf(index)) {
    case RenderSteps::State::Waiting:
        row.state = StepState::Waiting;
        return row;
    case RenderSteps::State::Working:
        row.state = StepState::Working;
        return row;
    case RenderSteps::State::Done:
        break;
    }
    row.state = outcomeOf(index);
    row.reused = index.data(RenderSteps::ReusedRole).toBool();
    if (const QVariant seconds = index.data(RenderSteps::SecondsRole); seconds.isValid())
        row.seconds = seconds.toDouble();
    if (const QVariant score = index.data(RenderSteps::ScoreRole); score.isValid())
        row.artifactScore = score.toDouble();
    return row;
}

} // namespace

QList<StepRow> runningRows(const RenderSteps& steps)
{
    QList<StepRow> rows;
    const QModelIndex piece = pieceAtWork(steps);
    for (int i = 0; i < steps.rowCount(piece); ++i) {
        const QModelIndex step = steps.index(i, 0, piece);
        if (steps.rowCount(step) == 0)
            rows.append(rowOf(step));
        for (int k = 0; k < steps.rowCount(step); ++k)
            rows.append(rowOf(steps.index(k, 0, step)));
    }
    return rows;
}

QString runningPiece(const RenderSteps& steps)
{
    return steps.rowCount() > 1 ? pieceAtWork(steps).data().toString() : QString();
}

} // namespace resonate
