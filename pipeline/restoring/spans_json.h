#pragma once

#include "core/analysis/recording_report.h"

#include <QJsonArray>

namespace resonate {

/// The parts of spans that lie within `part`, counted from its beginning, as [[begin, end], ...] in seconds.
QJsonArray spansJson(const std::vector<TimeSpan>& spans, const TimeSpan& part);
std::vector<TimeSpan> spansFromJson(const QJsonArray& spans);

} // namespace resonate
