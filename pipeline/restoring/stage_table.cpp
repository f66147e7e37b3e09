#include "pipeline/restoring/stage_table.h"

#include <algorithm>
#include <array>

namespace resonate {
namespace {

const std::array<std::pair<StageScope, const char*>, 3> kScopeNames = {
    {{StageScope::Recording, "recording"}, {StageScope::Stem, "stem"}, {StageScope::Mix, "mix"}}};

} // namespace

QString scopeName(StageScope scope)
{
    return QLatin1String(std::ranges::find(kScopeNames, scope, &std::pair<StageScope, const char*>::first)->second);
}

std::optional<StageScope> scopeNamed(const QString& name)
{
    for (const auto& [scope, known] : kScopeNames)
        if (name == QLatin1String(known))
            return scope;
    return std::nullopt;
}

std::span<const RestoringStage> restoringStages()
{
    using enum StageScope;
    static const QString kVocals = QStringLiteral("vocals"), kDrums = QStringLiteral("drums"),
                         kBass = QStringLiteral("bass"), kOther = QStringLiteral("other");
    static const std::vector<RestoringStage> kTable = {
        {QStringLiteral("dcOffset"), Recording, false, {}},
        {QStringLiteral("declip"), Recording, false, {}},
        {QStringLiteral("dehum"), Recording, false, {}},
        {QStringLiteral("declick"), Recording, false, {}},
        {QStringLiteral("debump"), Recording, false, {}},
        {QStringLiteral("rumble"), Recording, false, {}},
        // By itself, a voice is clearer without its room; of the accompaniment some of it is the sound.
        {QStringLiteral("dereverb"), Recording, true, {{kVocals}, {kDrums, 0.6}, {kOther, 0.6}, {kWholePart}}},
        {QStringLiteral("denoise"), Recording, true, {{kVocals}, {kDrums}, {kBass}, {kOther}, {kWholePart}}},
        {QStringLiteral("crowd"), Recording, true, {{kVocals}, {kDrums}, {kBass}, {kOther}, {kWholePart}}},
        {QStringLiteral("enhance"), Stem, false, {{kVocals}, {kDrums}, {kBass}, {kOther}}},
        {QStringLiteral("subBass"), Stem, true, {{kBass}, {kWholePart}}},
        {QStringLiteral("highs"), Mix, true, {{kVocals}, {kDrums}, {kOther}, {kWholePart}}},
        {QStringLiteral("tone"), Mix, true, {{kVocals}, {kDrums}, {kBass}, {kOther}, {kWholePart}}},
    };
    return kTable;
}

const RestoringStage* findRestoringStage(const QString& id)
{
    const auto all = restoringStages();
    const auto found = std::ranges::find(all, id, &RestoringStage::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace resonate
