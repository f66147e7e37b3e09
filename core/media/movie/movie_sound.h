#pragma once

#include "core/media/movie/movie_file.h"
#include "core/media/movie/sample_table.h"

#include <string>

namespace resonate {

/// The one sound track of an m4a that an encoder of ours wrote.
struct MovieSound {
    MovieTrack track;
    std::vector<MediaChunk> chunks; ///< of half a second, so that they can lie beside the pictures
};

/// Errors: BadInput when `movie` has not exactly one sound track, or it is in no codec that a movie is expected to hold
/// (AAC, ALAC).
Result<MovieSound> soundOf(const MovieFile& movie);

/// Where a sound track stands in a movie.
struct SoundPlace {
    std::uint32_t id = 1;
    std::uint32_t movieTimescale = 0;     ///< the movie's ticks a second
    double startSeconds = 0.0;            ///< of the first sample behind the encoder's delay; what lies before 0 is cut
    bool quickTime = false;               ///< the sound is described the way QuickTime files do it
    bool enabled = true;                  ///< played unless somebody asks for another one
    std::string name;                     ///< "": none, or that of `replaced`
    const MovieTrack* replaced = nullptr; ///< gives language, times, name and chapters
};

/// The edits that make a track begin at a time that its movie's clock may be too coarse for.
struct SoundEdits {
    std::int64_t delay = 0;      ///< the movie's ticks without sound
    std::int64_t shown = 0;      ///< the movie's ticks with sound
    std::int64_t mediaStart = 0; ///< the track's ticks that are cut off
};

/// The delay is cut down to a whole tick of the movie, and as much less of the encoder's delay is cut off, which is
/// silent: so the first sample is heard at its own time, exact to a sample. Without enough of an encoder's delay it is
/// exact to half a tick.
SoundEdits editsFor(const MovieTrack& sound, const SoundPlace& place);

/// The box `trak` of a movie that holds the sound's chunks at `offsets`.
Bytes placedSound(const MovieSound& sound, const SoundPlace& place, const std::vector<std::int64_t>& offsets,
                  bool wide);

} // namespace resonate
