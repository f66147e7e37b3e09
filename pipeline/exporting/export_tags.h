#pragma once

#include "pipeline/encoding/media_extras.h"
#include "pipeline/recording/restoration.h"

namespace resonate {

/// What the files of a restoration say of their music: the recording's tags, cover and chapters, as far as they lie in
/// the part; a song's number among its songs; of a whole concert without chapters its songs as chapters; and, if
/// `replayGain`, how loud the master is.
FileTags tagsOf(const Restoration& restoration, const MediaExtras& extras, bool replayGain);

/// The same for one stem: named after it, and without what is true of the master alone.
FileTags stemTags(FileTags tags, std::string_view stem);

} // namespace resonate
