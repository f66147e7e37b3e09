#pragma once

#include "core/media/movie/movie_layout.h"

namespace resonate {

/// How long a movie is and which number its next track would get.
struct MovieHeader {
    std::uint32_t timescale = 0;
    std::int64_t ticks = 0;
    std::uint32_t nextTrackId = 0; ///< at least
};

/// The box `mvhd` with these numbers and everything else as it was. Precondition: it has all of its fields, as those of
/// a MovieFile have.
Bytes movieHeaderBox(const Box& mvhd, const MovieHeader& header);

/// Where a movie's data will lie, for the tables that say so.
struct DataPlace {
    std::int64_t begin = 0;
    bool wide = false; ///< some of it lies past 4 GiB
};

struct MoviePlan {
    Bytes surroundings;                          ///< `ftyp` and what else stands at the beginning
    std::function<Bytes(const DataPlace&)> moov; ///< as long for one place as for another of the same width
    bool headersFirst = false;                   ///< `moov` in front of the data
};

/// Writes a whole movie from where `output` stands, which is its beginning. Errors: as MovieLayout::copy().
Result<> writeMovie(const MoviePlan& plan, const MovieLayout& layout, DescriptorOutput& output,
                    const WorkContext& context);

} // namespace resonate
