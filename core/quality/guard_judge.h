#pragma once

#include "core/quality/artifact_score.h"
#include "core/quality/guard_report.h"

namespace resonate {

/// The first reading: windows past the threshold are marked Half, to be tried. Returns how many leading windows that
/// concerns: one past the last Half, 0 when there is none.
std::size_t takeScores(GuardReport& report, const std::vector<ArtifactWindow>& scores, double threshold);

/// The second: windows that are past the threshold at half the amount as well go back to the input.
void takeHalfScores(GuardReport& report, const std::vector<ArtifactWindow>& scores, double threshold);

/// The verdict on the whole stage. Rolled back, every window's verdict is Input.
void decide(GuardReport& report, double rollbackShare);

} // namespace resonate
