#pragma once

#include "core/media/file_tags.h"

#include <string>

namespace resonate {

/// The bytes of an ID3v2.4 tag: text in UTF-8, comment and lyrics as what they are, unknown keys and ReplayGain as
/// TXXX, the cover as APIC, chapters as CHAP under CTOC. It goes before an MP3, or into the chunk "id3 " of a WAV.
/// Empty when there is nothing to say. `tags` are clean (cleanTags). Sources: M. Nilsson, "ID3 tag version 2.4.0 - Main
/// structure" and "- Native frames", 2000; C. Newell, "ID3v2 Chapter Frame Addendum", 2005.
std::string id3Tag(const FileTags& tags);

} // namespace resonate
