#pragma once

#include "core/media/movie/box.h"

namespace resonate {

/// A stretch of a file with samples of one track, in the order of decoding.
struct MediaChunk {
    std::int64_t offset = 0; ///< from the file's beginning
    std::int64_t bytes = 0;
    std::int64_t samples = 0;
    std::int64_t time = 0; ///< of its first sample, in ticks of the track
};

/// Where a track's samples lie: the box `stbl`, of which no number is believed before it was checked.
class SampleTable final {
public:
    /// `body` of the box, which must outlive this. Errors: BadInput.
    static Result<SampleTable> read(ByteSpan body);

    std::int64_t samples() const noexcept { return m_samples; }
    /// In the order of the table; chunks of more than `maxSamples` are cut into pieces (0: into none).
    /// Errors: BadInput when the tables contradict each other.
    Result<std::vector<MediaChunk>> chunks(std::int64_t maxSamples = 0) const;

private:
    std::int64_t bytesOf(std::int64_t firstSample, std::int64_t count) const noexcept;

    ByteSpan m_sizes; // 32 bits each; empty when all are m_sampleBytes
    std::int64_t m_sampleBytes = 0;
    std::int64_t m_samples = 0;
    ByteSpan m_chunkRuns; // first chunk, samples, description: 32 bits each
    ByteSpan m_offsets;
    bool m_wideOffsets = false;
    ByteSpan m_durations; // count, ticks: 32 bits each
};

/// The tables for chunks that lie at `offsets`, `samples` in each: the boxes stsc, and stco or (`wide`) co64.
Bytes chunkRunsBox(const std::vector<MediaChunk>& chunks);
Bytes chunkOffsetsBox(const std::vector<std::int64_t>& offsets, bool wide);

} // namespace resonate
