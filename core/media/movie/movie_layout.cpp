#include "core/media/movie/movie_layout.h"

#include "core/media/ffmpeg_output.h"
#include "core/media/refusals.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

constexpr std::int64_t kCopyBytes = 1 << 20;

} // namespace

MovieLayout::MovieLayout(std::vector<MovieLane> lanes) : m_lanes(std::move(lanes))
{
    assert(m_lanes.size() <= 256);
    std::size_t count = 0;
    for (const MovieLane& lane : m_lanes) {
        count += lane.chunks.size();
        for (const MediaChunk& chunk : lane.chunks)
            m_bytes += chunk.bytes;
    }
    m_order.reserve(count);
    std::vector<std::size_t> next(m_lanes.size(), 0);
    const auto seconds = [this, &next](std::size_t lane) {
        const MovieLane& from = m_lanes[lane];
        return from.startSeconds + static_cast<double>(from.chunks[next[lane]].time) / from.ticksPerSecond;
    };
    while (m_order.size() < count) {
        std::size_t earliest = m_lanes.size();
        for (std::size_t lane = 0; lane < m_lanes.size(); ++lane)
            if (next[lane] < m_lanes[lane].chunks.size() &&
                (earliest == m_lanes.size() || seconds(lane) < seconds(earliest)))
                earliest = lane;
        m_order.push_back(static_cast<std::uint8_t>(earliest));
        ++next[earliest];
    }
}

std::vector<std::int64_t> MovieLayout::offsets(std::size_t lane, std::int64_t begin) const
{
    std::vector<std::int64_t> offsets;
    std::vector<std::size_t> next(m_lanes.size(), 0);
    for (const std::uint8_t at : m_order) {
        if (at == lane)
            offsets.push_back(begin);
        begin += m_lanes[at].chunks[next[at]++].bytes;
    }
    return offsets;
}

Result<> MovieLayout::copy(DescriptorOutput& output, const WorkContext& context) const
{
    Bytes buffer(static_cast<std::size_t>(kCopyBytes));
    std::vector<std::size_t> next(m_lanes.size(), 0);
    std::int64_t done = 0;
    for (const std::uint8_t at : m_order) {
        const MovieLane& lane = m_lanes[at];
        const MediaChunk& chunk = lane.chunks[next[at]++];
        lane.input->seek(chunk.offset);
        for (std::int64_t left = chunk.bytes; left > 0;) {
            if (context.stopRequested())
                return cancelled();
            const std::span piece(buffer.data(), static_cast<std::size_t>(std::min(left, kCopyBytes)));
            const std::int64_t got = lane.input->read(piece);
            if (got < std::ssize(piece))
                return lane.input->failed() ? readingFailed() : refused("is cut off: some of its pictures are missing");
            if (!output.write(piece))
                return writingFailed(output.systemError());
            left -= got;
            done += got;
        }
        context.report(static_cast<double>(done) / static_cast<double>(m_bytes));
    }
    return {};
}

} // namespace resonate
