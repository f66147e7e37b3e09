#pragma once

#include "pipeline/recording/open_recording.h"
#include "pipeline/request.h"

#include <functional>
#include <vector>

namespace resonate {

/// The request for one song of a recording, which is restored and mastered by itself. `index`: of
/// StructureReading::songs.
RestoreRequest songRequest(const RestoreRequest& whole, const std::vector<TimeSpan>& songs, std::size_t index);

/// What the request's selection comes to in this recording: one request for each file that is to be made. A stretch is
/// cut where the recording ends, songs that it does not have are left out, and where none was found it is the whole;
/// `message` is told. Errors: BadUsage (a stretch behind the end, none of the songs that were named).
Result<std::vector<RestoreRequest>> partRequests(const RestoreRequest& asked, const OpenRecording& recording,
                                                 const std::function<void(const QString&)>& message);

} // namespace resonate
