#pragma once

#include "core/analysis/recording_report.h"

#include <QJsonObject>

namespace resonate {

/// A report for programs. Keys are stable. Every figure is {"value", "unit", "reading", "reliable"}, some with
/// "severity" (good|fair|poor) and "atLeast", grouped as in RecordingReport: loudness.integrated.value. A value that
/// does not exist is null. Lists (bands, spans, curves) are figures whose value is a list. Readings are in the
/// program's language.
QJsonObject toJson(const RecordingReport& report);

} // namespace resonate
