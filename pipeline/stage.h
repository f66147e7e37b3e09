#pragma once

#include "core/base/work_context.h"
#include "pipeline/session.h"

#include <QJsonObject>

#include <chrono>

namespace resonate {

enum class Verdict { Kept, Reduced, RolledBack, Skipped };

/// What a stage did, for the report.
struct StageRecord {
    QString stage;
    QString stem; ///< empty: the whole recording
    Verdict verdict = Verdict::Kept;
    double seconds = 0.0;
    std::optional<double> artifactScore; ///< only where a guard watched
    bool reused = false;                 ///< taken from the cache
    QJsonObject details;

    QJsonObject toJson() const;
};

/// One step of a run. Stages keep no state between runs; what they make goes into the session.
class Stage {
public:
    virtual ~Stage() = default;
    virtual QString id() const = 0;
    /// Expected work in seconds on an ordinary machine; only the proportions matter.
    virtual double expectedSeconds(const Session& session) const = 0;
    virtual Result<StageRecord> run(Session& session, const WorkContext& context) = 0;
};

} // namespace resonate
