#pragma once

#include "core/base/result.h"
#include "core/media/encoded_format.h"
#include "core/media/media_report.h"

#include <filesystem>
#include <string>
#include <vector>

namespace resonate {

/// The file that a recording's pictures go into with their restored sound.
struct VideoContainer {
    std::string extension;             ///< with its dot; the recording's own where its container is kept
    std::vector<EncodedFormat> sounds; ///< that it can hold, the standard one first
    std::string reason;                ///< a plain sentence where the recording's own container is not kept; else empty
};

/// MP4, QuickTime and 3GPP, Matroska and WebM are kept, whatever the file is called. The pictures of all others (AVI,
/// MPEG streams, Flash, Windows Media ...) go into Matroska. Errors: BadUsage when the recording has no picture.
Result<VideoContainer> videoContainerFor(const std::filesystem::path& recording, const MediaReport& report);

/// Only its extension; empty when the recording has no picture.
std::string videoExtensionOf(const std::filesystem::path& recording, const MediaReport& report);

} // namespace resonate
