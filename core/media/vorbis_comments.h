#pragma once

#include "core/media/encoded_format.h"
#include "core/media/file_tags.h"

#include <string>
#include <utility>
#include <vector>

namespace resonate {

/// The comments of a FLAC, Vorbis or Opus file, NAME and text: names in upper case, chapters as CHAPTERxxx, ReplayGain
/// as such or, in Opus, as R128_TRACK_GAIN; in Ogg the cover as METADATA_BLOCK_PICTURE. `tags` are clean (cleanTags).
/// Sources: RFC 9639, sections 8.6 and 8.8; RFC 7845, section 5.2.1; Xiph.Org wiki, "Chapter Extension".
std::vector<std::pair<std::string, std::string>> vorbisComments(const FileTags& tags, EncodedFormat format);

} // namespace resonate
