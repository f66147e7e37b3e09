#pragma once

#include "pipeline/project/project.h"

#include <optional>
#include <stop_token>

namespace resonate {

/// What a file is to a project that looks for its recording.
enum class SourceMatch {
    Same,    ///< the same bytes
    Other,   ///< a file, and another recording
    Missing, ///< no file, or it cannot be read
};

/// What a project should remember of a recording; reads all of it. Errors: Io, Cancelled.
Result<ProjectSource> rememberSource(const std::filesystem::path& recording, std::stop_token stop);

/// Reads all of a file only when its length is right. Errors: Cancelled.
Result<SourceMatch> matchSource(const ProjectSource& source, const std::filesystem::path& file, std::stop_token stop);

/// Where a project's recording is: where it was, else at the same place as seen from the project's folder, else beside
/// the project under its own name. Nothing when it is at none of them. Errors: Cancelled.
Result<std::optional<std::filesystem::path>>
findSource(const ProjectSource& source, const std::filesystem::path& projectFolder, std::stop_token stop);

} // namespace resonate
