#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace resonate {

/// One way through the recording: one model, one shift. Frames at the model's rate, as everywhere in this file.
struct ChunkPass {
    std::size_t model = 0;
    std::int64_t segmentFrames = 1;
    std::int64_t strideFrames = 1; ///< from one chunk to the next
    std::int64_t leadFrames = 0;   ///< how long before the recording the first chunk begins, >= 0
};

/// One piece of a pass. The model is given `segmentFrames` from `inputBegin` on, silence where there is no recording.
/// Of what it makes of them, it answers for the frames [begin, begin + frames).
struct Chunk {
    std::size_t pass = 0;
    std::int64_t index = 0; ///< in its pass
    std::int64_t begin = 0; ///< may be negative
    std::int64_t frames = 0;
    std::int64_t inputBegin = 0; ///< <= begin: as much before as after it
};

/// The chunks of all passes that touch the frames [firstFrame, totalFrames), in order of `begin`, of passes that begin
/// together the first one first. A chunk begins at every stride, even if the one before already reaches the end.
/// Source: A. Défossez, "Hybrid Spectrogram and Waveform Source Separation", 2021, and its published program.
class ChunkSchedule final {
public:
    ChunkSchedule(std::vector<ChunkPass> passes, std::int64_t totalFrames, std::int64_t firstFrame);

    std::optional<Chunk> next();
    std::int64_t chunksLeft() const noexcept { return m_left; }

private:
    Chunk chunk(std::size_t pass, std::int64_t index) const noexcept;
    std::int64_t count(const ChunkPass& pass) const noexcept;

    std::vector<ChunkPass> m_passes;
    std::vector<std::int64_t> m_next; // [pass] index of the chunk that comes next
    std::int64_t m_totalFrames;
    std::int64_t m_left = 0;
};

/// How much a chunk counts at each of its frames, [chunk.frames], beside its neighbours in the pass: triangles of a
/// segment's length, normalised to a sum of 1.
std::vector<double> chunkWeights(const ChunkPass& pass, const Chunk& chunk);

} // namespace resonate
