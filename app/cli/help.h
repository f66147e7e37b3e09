#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <string>

namespace resonate {

std::span<const OptionSpec> analyzeOptions();
std::span<const OptionSpec> restoreOptions();
std::span<const OptionSpec> separateOptions();
std::span<const OptionSpec> loudnessOptions();
std::span<const OptionSpec> presetsOptions();
std::span<const OptionSpec> modelsOptions();

/// Prints the help of one command, or the overview when there is no such command.
void printHelp(const std::string& command);

} // namespace resonate
