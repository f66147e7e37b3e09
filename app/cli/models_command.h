#pragma once

#include "app/cli/command.h"
#include "pipeline/models/download_rules.h"
#include "pipeline/models/model_store.h"

namespace resonate {

/// `models`, on a store and with rules of the caller's choice.
int runModels(const CommandContext& context, const ModelStore& store, const DownloadRules& rules);

} // namespace resonate
