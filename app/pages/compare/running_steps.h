#pragma once

#include "widgets/compare/step_row.h"

namespace resonate {

class RenderSteps;

/// The steps of a run that is at work, of the piece (song) that is at work, as rows of a list.
QList<StepRow> runningRows(const RenderSteps& steps);
/// The title of the piece at work; empty when there is only one.
QString runningPiece(const RenderSteps& steps);

} // namespace resonate
