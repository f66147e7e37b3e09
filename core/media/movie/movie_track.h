#pragma once

#include "core/media/movie/box.h"

namespace resonate {

/// One track of a movie, as its box `trak` says.
struct MovieTrack {
    Box trak;
    std::uint32_t id = 0;
    std::uint32_t handler = 0;   ///< boxType("vide"), boxType("soun"), ...
    std::uint32_t timescale = 0; ///< ticks a second of its samples, > 0
    std::int64_t ticks = 0;      ///< how long its samples last, edits apart
    std::int64_t shown = 0;      ///< how long it lasts in the movie, in the movie's ticks
    std::int64_t delay = 0;      ///< in the movie's ticks: nothing of it is shown before
    std::int64_t mediaStart = 0; ///< ticks of the track that are cut off in front (an encoder's delay, for sound)
    ByteSpan stbl;               ///< body of its sample table
};

/// Errors: BadInput when something that every track has is missing, or its data lies in another file.
Result<MovieTrack> readMovieTrack(const Box& trak);

/// `track` for another file: its data at `offsets`, and references to the tracks `gone` turned to `instead`.
Bytes movedTrack(const MovieTrack& track, const std::vector<std::int64_t>& offsets, bool wide,
                 const std::vector<std::uint32_t>& gone, std::uint32_t instead);

} // namespace resonate
