#include "core/separation/chunk_schedule.h"

#include <algorithm>
#include <cassert>

namespace resonate {

ChunkSchedule::ChunkSchedule(std::vector<ChunkPass> passes, std::int64_t totalFrames, std::int64_t firstFrame)
    : m_passes(std::move(passes)), m_next(m_passes.size()), m_totalFrames(totalFrames)
{
    assert(firstFrame >= 0);
    for (std::size_t p = 0; p < m_passes.size(); ++p) {
        const std::int64_t chunks = count(m_passes[p]);
        while (m_next[p] < chunks && chunk(p, m_next[p]).begin + chunk(p, m_next[p]).frames <= firstFrame)
            ++m_next[p];
        m_left += chunks - m_next[p];
    }
}

std::int64_t ChunkSchedule::count(const ChunkPass& pass) const noexcept
{
    return m_totalFrames <= 0 ? 0 : (m_totalFrames + pass.leadFrames + pass.strideFrames - 1) / pass.strideFrames;
}

Chunk ChunkSchedule::chunk(std::size_t pass, std::int64_t index) const noexcept
{
    const ChunkPass& way = m_passes[pass];
    const std::int64_t begin = index * way.strideFrames - way.leadFrames;
    const std::int64_t frames = std::min(way.segmentFrames, m_totalFrames - begin);
    return {pass, index, begin, frames, begin - (way.segmentFrames - frames) / 2};
}

std::optional<Chunk> ChunkSchedule::next()
{
    std::optional<Chunk> first;
    for (std::size_t p = 0; p < m_passes.size(); ++p) {
        if (m_next[p] >= count(m_passes[p]))
            continue;
        const Chunk candidate = chunk(p, m_next[p]);
        if (!first || candidate.begin < first->begin)
            first = candidate;
    }
    if (first) {
        ++m_next[first->pass];
        --m_left;
    }
    return first;
}

std::vector<double> chunkWeights(const ChunkPass& pass, const Chunk& chunk)
{
    const auto triangle = [&](std::int64_t at) {
        return static_cast<double>(std::min(at + 1, pass.segmentFrames - at));
    };
    std::vector<double> sum(static_cast<std::size_t>(chunk.frames)); // of whole numbers: exact
    const std::int64_t reach = (pass.segmentFrames - 1) / pass.strideFrames;
    for (std::int64_t other = std::max<std::int64_t>(0, chunk.index - reach); other <= chunk.index + reach; ++other) {
        const std::int64_t begin = (other - chunk.index) * pass.strideFrames; // from this chunk's first frame
        const std::int64_t end = std::min(chunk.frames, begin + pass.segmentFrames);
        for (std::int64_t i = std::max<std::int64_t>(0, begin); i < end; ++i)
            sum[static_cast<std::size_t>(i)] += triangle(i - begin);
    }
    for (std::int64_t i = 0; i < chunk.frames; ++i)
        sum[static_cast<std::size_t>(i)] = triangle(i) / sum[static_cast<std::size_t>(i)];
    return sum;
}

} // namespace resonate
