#pragma once

#include "core/metering/program_meter.h"
#include "pipeline/loudness_scan.h"

#include <QJsonObject>

#include <optional>

namespace resonate {

/// A measurement as resonate-media sends it.
QJsonObject loudnessJson(const MediaReport& media, const ProgramLevels& levels, const LoudnessHistogram& momentaries);
/// The other way round; empty when it makes no sense.
std::optional<LoudnessScan> loudnessScanFromJson(const QJsonObject& json);

} // namespace resonate
