#pragma once

#include "core/quality/artifact_features.h"

namespace resonate {

/// What a guarded stage is for. Each rightly does some of what the features watch for.
enum class StageKind {
    Declip,
    Dehum,
    Handling, ///< clicks, bumps and rumble repaired
    Denoise,
    Crowd,
    StemTools,     ///< dynamics, exciter, equaliser, width
    HighExtension, ///< a new band above the old one
    SubBass,       ///< a new band below
    Dereverb,
    Tone, ///< equaliser only
};
inline constexpr int kStageKinds = 10;
std::string_view name(StageKind kind) noexcept;

/// Where each feature begins to be an artifact in such a stage. Measured by tests/calibration/calibrate_guard.cpp:
/// a little above what the stages do to recordings and stems that they were made for.
FeatureValues limitsFor(StageKind kind) noexcept;

} // namespace resonate
