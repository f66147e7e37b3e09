#pragma once

#include "core/quality/stage_limits.h"

#include <optional>
#include <string>
#include <vector>

namespace resonate::calibration {

/// One second of one recording, as a stage made it or with a fault on top.
struct WindowRow {
    StageKind kind = StageKind::Tone;
    std::string stage, fault; ///< fault is empty for honest ones
    std::string recording, group;
    FeatureValues features{};
};

/// Limits by kind of stage.
struct Limits {
    std::array<FeatureValues, kStageKinds> ofKind{};
    const FeatureValues& of(StageKind kind) const { return ofKind[static_cast<std::size_t>(kind)]; }
};
/// From the honest rows of all groups but one.
Limits learnLimits(const std::vector<WindowRow>& rows, const std::string& withoutGroup);

/// Probability that a broken one scores above an honest one; ties count half.
double areaUnderCurve(std::vector<double> honest, std::vector<double> broken);

void writeCsv(const std::vector<WindowRow>& rows, const std::string& path);

} // namespace resonate::calibration
