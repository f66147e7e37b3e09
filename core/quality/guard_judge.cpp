#include "core/quality/guard_judge.h"

#include <algorithm>

namespace resonate {

GuardWindow judgeWindow(const ArtifactWindow& scored, double threshold) noexcept
{
    GuardWindow window{scored.score, scored.feature, {}, WindowVerdict::Kept, scored.silent};
    if (scored.score <= threshold)
        return window;
    window.halfScore = scored.halfScore;
    window.verdict = scored.halfScore <= threshold ? WindowVerdict::Half : WindowVerdict::Input;
    return window;
}

void judgeStage(GuardReport& report, double threshold, double rollbackShare) noexcept
{
    std::array<int, kArtifactFeatures> fired{};
    std::size_t sounding = 0, back = 0;
    bool changed = false;
    report.worstScore = 0.0;
    for (const GuardWindow& window : report.windows) {
        report.worstScore = std::max(report.worstScore, window.score);
        fired[static_cast<std::size_t>(window.feature)] += window.score > threshold;
        const bool isBack = window.score > threshold && window.halfScore.value_or(1.0) > threshold;
        sounding += isBack || !window.silent;
        back += isBack;
        changed = changed || window.verdict != WindowVerdict::Kept;
    }
    const auto most = std::ranges::max_element(fired);
    report.feature = *most > 0 ? static_cast<ArtifactFeature>(most - fired.begin()) : ArtifactFeature::None;
    report.fallbackShare = sounding > 0 ? static_cast<double>(back) / static_cast<double>(sounding) : 0.0;
    report.verdict = changed ? StageVerdict::Reduced : StageVerdict::Kept;
    if (changed && back > 0 && report.fallbackShare > rollbackShare)
        report.verdict = StageVerdict::RolledBack;
}

std::string_view name(WindowVerdict verdict) noexcept
{
    static constexpr std::array<std::string_view, 3> kNames = {"input", "half", "kept"};
    return kNames[static_cast<std::size_t>(verdict)];
}

std::string_view name(StageVerdict verdict) noexcept
{
    static constexpr std::array<std::string_view, 3> kNames = {"kept", "reduced", "rolledBack"};
    return kNames[static_cast<std::size_t>(verdict)];
}

} // namespace resonate
