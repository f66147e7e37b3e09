#pragma once

#include "core/base/result.h"
#include "pipeline/plan.h"
#include "pipeline/request.h"

namespace resonate {

/// Whether what is asked for goes together, before anything is read. Errors: BadUsage.
Result<> checkRequest(const RestoreRequest& request);

/// Whether the part that is to be restored lies within a recording of that length. Errors: BadUsage.
Result<> checkPart(const RestoreRequest& request, double recordingSeconds);

/// Whether what is to be heard alone is there at all. Errors: BadUsage.
Result<> checkSolo(const RestoreRequest& request, const Plan& plan);

} // namespace resonate
