#pragma once

#include "core/mastering/reduction_series.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace resonate {

/// As many points as a chart in a report shows.
inline constexpr int kMostReductionPoints = 600;

/// For reports, a list with one entry a band: {"name", "secondsPerPoint", "meanDb": [...], "maxDb": [...]} with at most
/// kMostReductionPoints points, each mean and largest over its time. `names`: of the bands.
QJsonArray reductionJson(const ReductionSeries& series, const QStringList& names);
/// {"meanDb", "maxDb"} of all of one band.
QJsonObject totalReductionJson(const ReductionSeries& series, int band);

} // namespace resonate
