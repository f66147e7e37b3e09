#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace resonate {

enum class Verdict { Kept, Reduced, RolledBack, Skipped };
/// "kept", "reduced", "rolledBack", "skipped".
QString verdictName(Verdict verdict);

/// What a stage did, for the report.
struct StageRecord {
    QString stage;
    QString stem; ///< empty: the whole recording
    Verdict verdict = Verdict::Kept;
    double seconds = 0.0;
    std::optional<double> artifactScore; ///< the worst of its windows; only where a guard watched
    bool reused = false;                 ///< taken from the cache
    QJsonObject details;
    QJsonArray windows; ///< of the guard, each {"score", "feature", "verdict"}; the last two where they say something
    QList<StageRecord> parts; ///< what was done within this one, told after it; empty in those

    QJsonObject toJson() const;
    /// The reverse of toJson(), for what we wrote ourselves; empty when it is none of ours.
    static std::optional<StageRecord> fromJson(const QJsonObject& json);
};

} // namespace resonate
