#pragma once

#include "core/base/work_context.h"
#include "core/media/descriptor_input.h"
#include "core/media/descriptor_output.h"
#include "core/media/movie/sample_table.h"

namespace resonate {

/// The samples of one track on their way into a new movie.
struct MovieLane {
    DescriptorInput* input = nullptr;
    std::vector<MediaChunk> chunks; ///< where they lie in `input`
    double ticksPerSecond = 1.0;
    double startSeconds = 0.0; ///< of its first sample
};

/// Puts the samples of several tracks in a row so that what is shown together lies together, and copies them.
class MovieLayout final {
public:
    explicit MovieLayout(std::vector<MovieLane> lanes);

    std::int64_t bytes() const noexcept { return m_bytes; }
    /// Where the chunks of a lane come to lie when the first of all lies at `begin`.
    std::vector<std::int64_t> offsets(std::size_t lane, std::int64_t begin) const;
    /// Copies every chunk to where `output` stands. Errors: BadInput (a file ends before its data does), Io, NoSpace,
    /// Cancelled.
    Result<> copy(DescriptorOutput& output, const WorkContext& context) const;

private:
    std::vector<MovieLane> m_lanes;
    std::vector<std::uint8_t> m_order; // lanes, chunk by chunk
    std::int64_t m_bytes = 0;
};

} // namespace resonate
