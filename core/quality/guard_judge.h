#pragma once

#include "core/quality/artifact_score.h"
#include "core/quality/guard_report.h"

namespace resonate {

/// The verdict on one window: the whole amount if its score is within the threshold, else half of it if that one's is,
/// else the input.
GuardWindow judgeWindow(const ArtifactWindow& scored, double threshold) noexcept;

/// The verdict on the whole stage, from the windows of the report.
void judgeStage(GuardReport& report, double threshold, double rollbackShare) noexcept;

} // namespace resonate
