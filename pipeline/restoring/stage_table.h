#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace resonate {

/// Where in the road a stage works.
enum class StageScope {
    Recording, ///< on the whole, before it is taken apart
    Stem,      ///< on each part by itself; on the whole as one part when it is not taken apart
    Mix,       ///< on the whole, after the parts were put together again
};
/// "recording", "stem", "mix".
QString scopeName(StageScope scope);
std::optional<StageScope> scopeNamed(const QString& name);

/// The part that stands for the whole, beside the names of the stems.
inline const QString kWholePart = QStringLiteral("mix");

/// How much of a stage's amount a part gets when each part is worked on by itself.
struct PartShare {
    QString name; ///< of a stem, or kWholePart
    double share = 1.0;
};

/// A stage that restores: what it is called in plans, presets, --skip and --set, and where it works unless somebody
/// says otherwise.
struct RestoringStage {
    QString id;
    StageScope scope = StageScope::Recording;
    bool movable = false;         ///< may work in any scope, by "id.scope"
    std::vector<PartShare> parts; ///< in scope Stem: those that it works on
    int version = 1;              ///< raise when it gives other samples for the same parameters
};

/// All of them. Those of one scope work in this order. This table is what decides about order and default scopes, and
/// nothing else does.
std::span<const RestoringStage> restoringStages();
const RestoringStage* findRestoringStage(const QString& id);

} // namespace resonate
