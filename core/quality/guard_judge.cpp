#include "core/quality/guard_judge.h"

#include <algorithm>

namespace resonate {

std::size_t takeScores(GuardReport& report, const std::vector<ArtifactWindow>& scores, double threshold)
{
    std::array<int, kArtifactFeatures> fired{};
    std::size_t end = 0;
    for (const ArtifactWindow& window : scores) {
        const bool failed = window.score > threshold;
        report.windows.push_back(
            {window.score, window.feature, {}, failed ? WindowVerdict::Half : WindowVerdict::Kept, window.silent});
        report.worstScore = std::max(report.worstScore, window.score);
        if (failed) {
            ++fired[static_cast<std::size_t>(window.feature)];
            end = report.windows.size();
        }
    }
    const auto most = std::ranges::max_element(fired);
    report.feature = *most > 0 ? static_cast<ArtifactFeature>(most - fired.begin()) : ArtifactFeature::None;
    return end;
}

void takeHalfScores(GuardReport& report, const std::vector<ArtifactWindow>& scores, double threshold)
{
    for (std::size_t w = 0; w < report.windows.size(); ++w) {
        GuardWindow& window = report.windows[w];
        if (window.verdict != WindowVerdict::Half)
            continue;
        window.halfScore = scores[w].score;
        if (scores[w].score > threshold)
            window.verdict = WindowVerdict::Input;
    }
}

void decide(GuardReport& report, double rollbackShare)
{
    std::size_t sounding = 0, back = 0;
    bool changed = false;
    for (const GuardWindow& window : report.windows) {
        const bool isBack = window.verdict == WindowVerdict::Input;
        sounding += isBack || !window.silent;
        back += isBack;
        changed = changed || window.verdict != WindowVerdict::Kept;
    }
    report.fallbackShare = sounding > 0 ? static_cast<double>(back) / static_cast<double>(sounding) : 0.0;
    report.verdict = changed ? StageVerdict::Reduced : StageVerdict::Kept;
    if (back == 0 || report.fallbackShare <= rollbackShare)
        return;
    report.verdict = StageVerdict::RolledBack;
    for (GuardWindow& window : report.windows)
        window.verdict = WindowVerdict::Input;
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
