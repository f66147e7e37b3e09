#include "core/quality/stage_limits.h"

namespace resonate {

std::string_view name(StageKind kind) noexcept
{
    static constexpr std::array<std::string_view, kStageKinds> kNames = {
        "declip",     "dehum",          "handling", "denoise",  "crowd",
        "stem tools", "high extension", "sub-bass", "dereverb", "tone"};
    return kNames[static_cast<std::size_t>(kind)];
}

FeatureValues limitsFor(StageKind) noexcept
{
    return kPlainArtifactLimits;
}

} // namespace resonate
