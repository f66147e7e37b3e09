#pragma once

#include "core/base/result.h"
#include "pipeline/settings/restore_settings.h"

#include <QJsonObject>

#include <filesystem>
#include <string>
#include <string_view>

namespace resonate {

/// A recording as a project remembers it: where it lay, and what it is known by when it was moved.
struct ProjectSource {
    std::filesystem::path path;     ///< absolute
    std::filesystem::path relative; ///< from the project's folder; empty: nothing is known
    std::int64_t bytes = 0;
    std::string checksum; ///< ContentHash of its bytes; empty with bytes = 0: not read yet
    bool operator==(const ProjectSource&) const = default;
};

/// What was on the screen.
struct ProjectView {
    QString step = QStringLiteral("upload"); ///< upload, analyze, settings or compare
    double beginSeconds = 0.0;               ///< the stretch shown; both 0: everything
    double endSeconds = 0.0;
    QString take; ///< as takeId(); empty: the original
    double positionSeconds = 0.0;
    bool rendered = false; ///< it had been restored as a whole
    bool operator==(const ProjectView&) const = default;
};

/// One recording with everything that is wanted of it: what a `.resonate` file holds.
struct Project {
    ProjectSource source;
    RestoreSettings settings;
    ProjectView view;
    bool operator==(const Project&) const = default;
};

/// The ending of a project's file name, with its point.
inline constexpr const char* kProjectExtension = ".resonate";

QJsonObject toJson(const Project& project);
/// Reads strictly, as restoreSettingsFromJson(). Errors: BadUsage, naming the key.
Result<Project> projectFromJson(const QJsonObject& json);

/// Errors: BadInput (no project, or of a later version of the program, or broken), naming the file.
Result<Project> loadProject(const std::filesystem::path& file);
/// Whole or not at all; notes where the recording lies as seen from the file. Errors: NoSpace, Io.
Result<> saveProject(Project project, const std::filesystem::path& file);

} // namespace resonate
