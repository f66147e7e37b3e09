#pragma once

#include "core/base/result.h"
#include "pipeline/request.h"

namespace resonate {

/// Whether what is asked for goes together, before anything is read. Errors: BadUsage.
Result<> checkRequest(const RestoreRequest& request);

} // namespace resonate
