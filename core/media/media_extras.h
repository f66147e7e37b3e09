#pragma once

#include "core/base/result.h"
#include "core/media/file_tags.h"

namespace resonate {

/// What a recording holds besides sound and picture.
struct MediaExtras {
    std::map<std::string, std::string> tags; ///< as in MediaReport, of every kind that the container tells
    std::vector<Chapter> chapters;           ///< at most kMaxChapters
    std::optional<CoverArt> cover;           ///< JPEG or PNG, at most kMaxCoverBytes
};

/// Reads them from a stranger's file; one that cannot be read has none. Errors: Io.
Result<MediaExtras> extrasOfMedia(int descriptor);

} // namespace resonate
