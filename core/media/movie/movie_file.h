#pragma once

#include "core/media/descriptor_input.h"
#include "core/media/movie/movie_track.h"

#include <memory>

namespace resonate {

/// The headers of a movie (MP4, QuickTime, 3GPP) that lies in one piece: one box `moov` that says where everything is.
class MovieFile final {
public:
    /// Errors: BadInput for other files, for fragmented ones, those with compressed headers, and those that end before
    /// their headers do; Io. The details do not name the file. `input` must outlive this.
    static Result<std::unique_ptr<MovieFile>> open(DescriptorInput& input);

    DescriptorInput& input() const noexcept { return m_input; }
    Box moov() const; ///< each `mvhd` in it has all of its fields
    const std::vector<MovieTrack>& tracks() const noexcept { return m_tracks; }
    std::uint32_t timescale() const noexcept { return m_timescale; } ///< the movie's ticks a second, > 0
    bool quickTime() const noexcept { return m_quickTime; }
    bool headersFirst() const noexcept { return m_headersFirst; } ///< `moov` stands in front of the data
    /// What else lies in the file and belongs to it wherever the data is: `ftyp`, then `uuid` and the like, box by box.
    const Bytes& surroundings() const noexcept { return m_surroundings; }

private:
    explicit MovieFile(DescriptorInput& input) : m_input(input) {}
    Result<> readBoxes();
    Result<> takeBox(std::uint32_t type, std::int64_t at, std::int64_t bytes);
    Result<> readHeaders();
    Result<Bytes> load(std::int64_t at, std::int64_t bytes);

    DescriptorInput& m_input;
    Bytes m_moov;
    Bytes m_surroundings;
    std::vector<MovieTrack> m_tracks;
    std::uint32_t m_timescale = 0;
    bool m_quickTime = true;
    bool m_headersFirst = false;
    bool m_dataSeen = false;
};

} // namespace resonate
