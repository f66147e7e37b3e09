#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <span>
#include <stop_token>
#include <string>

namespace resonate {

/// The command line's exit codes, a contract with other programs.
enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2, kBadInput = 3, kWasCancelled = 130 };

/// What main() gives a command.
struct CommandContext {
    std::span<const std::string> arguments; ///< those after the command's name
    std::stop_token stop;
};

int runAnalyze(const CommandContext& context);
int runRestore(const CommandContext& context);
int runSeparate(const CommandContext& context);
int runPresets(const CommandContext& context);
int runModels(const CommandContext& context);
int runLoudness(const CommandContext& context);

/// Prints "resonate-cli: <detail>" on standard error and returns the exit code that belongs to the error.
int reportError(const Error& error);
/// Prints one line on standard output.
void printLine(const QString& text);
/// Prints the one JSON object on standard output.
void printJson(const QJsonObject& object);

} // namespace resonate
