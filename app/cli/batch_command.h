#pragma once

#include "app/cli/arguments.h"
#include "pipeline/request.h"

#include <stop_token>

namespace resonate {

/// `restore` of more than one recording, or of the songs of one. `request`: what is wanted of each. Returns the exit
/// code.
int runBatch(const ParsedArguments& parsed, const RestoreRequest& request, int threads, const std::stop_token& stop);

} // namespace resonate
