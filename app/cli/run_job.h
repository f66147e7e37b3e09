#pragma once

#include "pipeline/job.h"

namespace resonate {

/// Runs a job to its end with progress on standard error. `threads`: 0 for one per processor.
JobOutcome runJobWithProgress(Job::Work work, std::stop_token stop, int threads);

} // namespace resonate
