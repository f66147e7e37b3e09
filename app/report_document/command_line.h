#pragma once

#include "pipeline/settings/restore_settings.h"

#include <string>
#include <vector>

namespace resonate {

/// One argument as a POSIX shell reads it back byte for byte; plain words stay as they are. Bytes that are no text are
/// written as bash and zsh know them ($'...').
std::string shellQuoted(const std::string& argument);

/// The call of resonate-cli that does what the settings do: with the program's name first, not quoted.
std::vector<std::string> commandArguments(const RestoreSettings& settings, const std::filesystem::path& input,
                                          const std::filesystem::path& outputFolder);
/// Arguments as one line for a terminal.
std::string commandLine(const std::vector<std::string>& arguments);

} // namespace resonate
