#pragma once

#include "app/cli/command.h"
#include "pipeline/models/model_store.h"

namespace resonate {

/// `models`, on a store and a catalogue of the caller's choice.
int runModels(const CommandContext& context, const ModelStore& store);

} // namespace resonate
