#pragma once

#include "pipeline/recording/open_recording.h"
#include "pipeline/settings/restore_settings.h"

#include <vector>

namespace resonate {

/// What rendering asks the engine for: the whole recording, or one request for each song that was chosen. Songs that
/// the recording does not have are left out. Errors: as toRequest().
Result<std::vector<RestoreRequest>> renderRequests(const RestoreSettings& settings, const OpenRecording& recording);

} // namespace resonate
