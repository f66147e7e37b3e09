#pragma once

#include "core/analysis/recording_report.h"

namespace resonate {

inline constexpr double kPreviewSeconds = 30.0;

/// The stretch of kPreviewSeconds (or the whole of a shorter recording) that stands best for all of it: music rather
/// than crowd or silence, about as loud as the recording, with its quiet and loud moments.
TimeSpan choosePreview(const RecordingReport& report);

/// The stretch that begins at `startSeconds`, moved back as far as needed to lie within the recording.
TimeSpan previewAt(const RecordingReport& report, double startSeconds);

} // namespace resonate
