#pragma once

#include "widgets/compare/metric_rows.h"
#include "widgets/compare/step_row.h"

#include <QStringList>

namespace resonate {

/// What a restoration came to, in two to four plain sentences: what got better and what worse by the figures, what the
/// guard took back.
QStringList verdictSentences(const QList<MetricRow>& figures, const QList<StepRow>& steps);

} // namespace resonate
