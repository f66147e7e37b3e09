#pragma once

#include "core/base/result.h"
#include "pipeline/plan.h"
#include "pipeline/request.h"

namespace resonate {

/// Whether what is asked for goes together, before anything is read. Errors: BadUsage.
Result<> checkRequest(const RestoreRequest& request);

/// Whether what is to be heard alone is there at all. Errors: BadUsage.
Result<> checkSolo(const RestoreRequest& request, const Plan& plan);

} // namespace resonate
