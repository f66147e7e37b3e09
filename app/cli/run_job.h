#pragma once

#include "pipeline/job.h"

namespace resonate {

/// Runs a job to its end with progress on standard error. `threads`: 0 for one per processor.
JobOutcome runJobWithProgress(Job::Work work, std::stop_token stop, int threads);

/// Ends a command: the error, the report as JSON, or what `printWords` makes of it. Returns the exit code.
int endCommand(const JobOutcome& outcome, bool asJson, const std::function<void()>& printWords);

} // namespace resonate
