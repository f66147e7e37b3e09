#pragma once

#include "pipeline/recording/export_restoration.h"
#include "pipeline/settings/restore_settings.h"

#include <vector>

namespace resonate {

/// What rendering asks the engine for: the whole recording, or one request for each song that was chosen. Songs that
/// the recording does not have are left out. Errors: as toRequest().
Result<std::vector<RestoreRequest>> renderRequests(const RestoreSettings& settings, const OpenRecording& recording);

/// How the settings want results written; beside the recording when they name no folder. Nothing is replaced.
ExportRequest exportRequest(const RestoreSettings& settings, const std::filesystem::path& input);

} // namespace resonate
