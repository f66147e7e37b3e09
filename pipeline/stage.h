#pragma once

#include "core/base/work_context.h"
#include "pipeline/session.h"
#include "pipeline/stage_record.h"

#include <chrono>

namespace resonate {

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
