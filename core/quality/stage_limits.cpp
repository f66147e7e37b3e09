#include "core/quality/stage_limits.h"

namespace resonate {

std::string_view name(StageKind kind) noexcept
{
    static constexpr std::array<std::string_view, kStageKinds> kNames = {
        "declip",     "dehum",          "handling", "denoise",  "crowd",
        "stem tools", "high extension", "sub-bass", "dereverb", "tone"};
    return kNames[static_cast<std::size_t>(kind)];
}

// In the order of ArtifactFeature. Printed by tests/calibration/calibrate_guard.cpp. A share of 2 is never reached: a
// crowd that is lowered by 15 dB has rightly lost energy.
// clang-format off
FeatureValues limitsFor(StageKind kind) noexcept
{
    constexpr double kUnused = std::numeric_limits<double>::infinity();
    switch (kind) {
    case StageKind::Declip:
        return {kUnused, 0.1, 0.042, 0.38, 0.14, 3.9, 0.4, 0.14, 31, 0.001, 4.2, 0.36, 1.3, 1.9, 3, 3.5, 0.78, 65, 16, 2.5, 0.25};
    case StageKind::Dehum:
        return {kUnused, 0.1, 0.17, 1.7, 0.15, 9, 1.7, 0.12, 4.2, 0.001, 0.34, 0.63, 9.5, 15, 3.1, 3.4, 0.86, 55, 2.4, 0.6, 0.25};
    case StageKind::Handling:
        return {kUnused, 0.1, 0.082, 1.7, 0.2, 3.2, 1.2, 0.12, 1.8, 0.001, 0.4, 0.41, 12, 14, 2, 0.95, 0.33, 66, 2.4, 0.6, 0.51};
    case StageKind::Denoise:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 5.1, 0.13, 0.12, 3.2, 0.001, 0.82, 0.28, 3.6, 4.9, 1.8, 1.8, 1.9, 48, 2.4, 1.7, 0.27};
    case StageKind::Crowd:
        return {kUnused, 0.1, 2, 2, 0.1, 5.4, 0.15, 0.12, 2.3, 0.001, 1.2, 0.26, 6.3, 13, 1.9, 2, 2.3, 47, 3.6, 2, 1.2};
    case StageKind::StemTools:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 7.4, 0.28, 0.12, 11, 0.001, 0.89, 0.2, 2.3, 3.5, 2.4, 2, 0.47, 69, 8.7, 1.1, 0.61};
    case StageKind::HighExtension:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 4.4, 0.33, 0.12, 37, 0.001, 4.2, 0.4, 1.3, 1.7, 1.4, 2.5, 0.33, 83, 22, 3.5, 0.25};
    case StageKind::SubBass:
        return {kUnused, 0.1, 0.043, 0.27, 0.1, 6.8, 0.2, 0.12, 1.8, 0.001, 0.34, 0.2, 2.5, 2.8, 1.2, 1.1, 0.88, 88, 4.4, 0.6, 0.33};
    case StageKind::Dereverb:
        return {kUnused, 0.1, 0.038, 0.82, 0.1, 7.3, 0.62, 0.12, 13, 0.001, 0.97, 0.21, 3.6, 9, 3.9, 3.8, 1.1, 66, 4, 1.2, 0.25};
    case StageKind::Tone:
        return {kUnused, 0.1, 0.03, 0.25, 0.1, 2.4, 0.13, 0.12, 4.5, 0.001, 0.68, 0.2, 1.3, 1.7, 0.77, 0.78, 0.33, 70, 7.2, 1.8, 0.25};
    }
    return kPlainArtifactLimits;
}
// clang-format on

} // namespace resonate
