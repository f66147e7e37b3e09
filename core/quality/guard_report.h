#pragma once

#include "core/quality/artifact_features.h"

#include <optional>

namespace resonate {

/// What is heard in a window.
enum class WindowVerdict { Input, Half, Kept }; // in the order of how much of the stage is heard

/// What became of a stage.
enum class StageVerdict {
    Kept,       ///< every window as the stage made it
    Reduced,    ///< some windows at half the amount, or as they came
    RolledBack, ///< too many of them: the chain is to be run again without the stage
};
std::string_view name(WindowVerdict verdict) noexcept;
std::string_view name(StageVerdict verdict) noexcept;

struct GuardWindow {
    double score = 0.0;                              ///< of the whole amount, 0..1
    ArtifactFeature feature = ArtifactFeature::None; ///< what decided that score
    std::optional<double> halfScore;                 ///< of half the amount, where it was tried
    WindowVerdict verdict = WindowVerdict::Kept;     ///< what was heard, if the stage was not rolled back
    bool silent = false;                             ///< neither input nor output is above -80 dBFS
};

struct GuardReport {
    std::int64_t windowFrames = 0;
    std::vector<GuardWindow> windows; ///< window w holds frames [w, w + 1) * windowFrames
    StageVerdict verdict = StageVerdict::Kept;
    double worstScore = 0.0;                         ///< of the whole amount
    double fallbackShare = 0.0;                      ///< sounding windows past the threshold at half the amount too
    ArtifactFeature feature = ArtifactFeature::None; ///< what fired most often; None when nothing did

    bool shouldRollBack() const noexcept { return verdict == StageVerdict::RolledBack; }
};

} // namespace resonate
