#pragma once

#include "app/document/document.h"
#include "app/window/preferences.h"
#include "core/base/result.h"

#include <QCommandLineParser>

#include <filesystem>
#include <optional>
#include <vector>

namespace resonate {

/// What the command line asks for.
struct StartupOptions {
    std::vector<std::filesystem::path> files; ///< recordings and projects, each for a window of its own
    QString language;                         ///< empty: as remembered
    std::optional<Preferences::Theme> theme;
    std::optional<Step> step;
    bool timeStartup = false; ///< print how long the first paint took, and end
    bool help = false;
    bool version = false;
};

/// Needs no application. Errors: BadUsage.
Result<StartupOptions> readStartupOptions(int argc, const char* const* argv);
/// What --help prints; needs an application.
QString startupHelp();

} // namespace resonate
