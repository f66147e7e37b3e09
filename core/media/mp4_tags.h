#pragma once

#include "core/base/result.h"
#include "core/media/descriptor_output.h"
#include "core/media/file_tags.h"

#include <map>
#include <string>

namespace resonate {

/// The tags of an MP4 file: those that have an atom of their own, under FFmpeg's generic names, and those that iTunes
/// and its like keep as "----:com.apple.iTunes:NAME".
struct Mp4Tags {
    std::map<std::string, std::string> named;
    std::map<std::string, std::string> freeform; ///< ReplayGain among them
};
Mp4Tags mp4Tags(const FileTags& tags); ///< `tags` are clean (cleanTags)

/// Adds freeform tags (and `encoder`, which FFmpeg does not let through) to the item list of a finished MP4 file whose
/// moov stands last, so that nothing else moves. Errors: Internal (it has no item list, or something else stands last),
/// NoSpace, Io.
Result<> appendFreeformTags(DescriptorOutput& file, const std::map<std::string, std::string>& tags);

} // namespace resonate
