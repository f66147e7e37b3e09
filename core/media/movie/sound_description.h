#pragma once

#include "core/media/movie/box.h"

namespace resonate {

/// Whether a sample table (body of `stbl`) describes one kind of AAC or ALAC, as MP4 files do it.
bool holdsMovieSound(ByteSpan stbl);

/// The channels that its decoder will give, by the decoder's own description: the field that MP4 has for them says 2
/// whatever they are. 0: it does not say. Precondition: holdsMovieSound().
std::uint32_t soundChannels(ByteSpan stbl);

/// The box `stsd` of an MP4 file's sound as QuickTime files have it: compressed sound is described by version 1 of the
/// entry, with what its decoder needs in a box `wave`. Source: Apple, "QuickTime File Format Specification", Sound
/// Sample Description (Version 1), siDecompressionParam Atom. Precondition: holdsMovieSound().
Bytes quickTimeDescription(const Box& stsd);

} // namespace resonate
