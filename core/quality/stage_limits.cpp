#include "core/quality/stage_limits.h"

namespace resonate {

std::string_view name(StageKind kind) noexcept
{
    static constexpr std::array<std::string_view, kStageKinds> kNames = {
        "declip",     "dehum",          "handling", "denoise",  "crowd",
        "stem tools", "high extension", "sub-bass", "dereverb", "tone"};
    return kNames[static_cast<std::size_t>(kind)];
}

// In the order of ArtifactFeature. Printed by tests/calibration/calibrate_guard.cpp; not to be edited by hand.
// clang-format off
FeatureValues limitsFor(StageKind kind) noexcept
{
    constexpr double kUnused = std::numeric_limits<double>::infinity();
    switch (kind) {
    case StageKind::Declip:
        return {kUnused, 0.1, 0.042, 0.38, 0.14, 4, 0.34, 0.12, 27, 0.001, 4.5, 0.37, 1.1, 1.5, 2.9, 3.3, 0.8, 63, 16, 2, 0.25};
    case StageKind::Dehum:
        return {kUnused, 0.1, 0.17, 1.7, 0.14, 9, 1.6, 0.12, 4.7, 0.001, 0.36, 0.63, 4.5, 7.6, 3, 3.5, 0.85, 56, 2.4, 0.6, 0.25};
    case StageKind::Handling:
        return {kUnused, 0.1, 0.042, 0.96, 0.21, 3.4, 0.26, 0.12, 1.9, 0.001, 0.36, 0.4, 7, 7.6, 0.93, 0.85, 0.33, 67, 2.4, 0.6, 0.56};
    case StageKind::Denoise:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 5.1, 0.12, 0.12, 4.5, 0.001, 0.84, 0.3, 3.7, 4.3, 1.8, 1.8, 2, 48, 2.4, 1.6, 0.33};
    case StageKind::Crowd:
        return {kUnused, 0.1, 0.17, 0.7, 0.1, 5.2, 0.15, 0.12, 2.2, 0.001, 1.2, 0.26, 5.2, 9.4, 1.7, 1.8, 2.1, 46, 2.6, 2, 1.7};
    case StageKind::StemTools:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 6.7, 0.28, 0.12, 11, 0.001, 0.92, 0.2, 2.1, 3.1, 2.3, 2, 0.47, 71, 8.3, 1.1, 0.68};
    case StageKind::HighExtension:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 3.8, 0.38, 0.12, 36, 0.001, 4.3, 0.41, 1.1, 1.5, 1.3, 3.1, 0.33, 81, 19, 3.5, 0.25};
    case StageKind::SubBass:
        return {kUnused, 0.1, 0.044, 0.29, 0.1, 8.6, 0.21, 0.12, 1.9, 0.001, 0.36, 0.2, 2.2, 2.5, 1.3, 1.2, 0.93, 88, 2.9, 0.6, 0.25};
    case StageKind::Dereverb:
        return {kUnused, 0.1, 0.034, 0.66, 0.1, 7.3, 0.61, 0.12, 13, 0.001, 1.1, 0.21, 3.1, 4.1, 4, 3.9, 1.1, 67, 3.3, 1.3, 0.25};
    case StageKind::Tone:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 2.5, 0.11, 0.12, 4.6, 0.001, 0.69, 0.2, 1.2, 1.5, 0.75, 0.76, 0.33, 70, 6.7, 1.8, 0.25};
    }
    return kPlainArtifactLimits;
}
// clang-format on

} // namespace resonate
