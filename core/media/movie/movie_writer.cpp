#include "core/media/movie/movie_writer.h"

#include "core/media/ffmpeg_output.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace resonate {
namespace {

constexpr std::int64_t kDataHeaderBytes = 16; // with a size of 64 bits

Bytes dataHeader(std::int64_t bytes)
{
    Bytes header;
    putBigEndian32(header, 1);
    putBigEndian32(header, boxType("mdat"));
    putBigEndian64(header, static_cast<std::uint64_t>(bytes + kDataHeaderBytes));
    return header;
}

} // namespace

Bytes movieHeaderBox(const Box& mvhd, const MovieHeader& header)
{
    const ByteSpan old = mvhd.body;
    const bool wasWide = !old.empty() && old[0] == 1;
    const std::size_t timesEnd = wasWide ? 20 : 12;
    const std::size_t restAt = timesEnd + 4 + (wasWide ? 8 : 4);
    assert(old.size() >= restAt + 4);
    const bool wide = wasWide || header.ticks > std::numeric_limits<std::uint32_t>::max();
    Bytes body;
    putBigEndian32(body, wide ? 1U << 24 : 0);
    for (int time = 0; time < 2; ++time)
        if (wide)
            putBigEndian64(body, wasWide ? bigEndian64(old, 4U + 8U * time) : bigEndian32(old, 4U + 4U * time));
        else
            putBigEndian32(body, bigEndian32(old, 4U + 4U * time));
    putBigEndian32(body, header.timescale);
    if (wide)
        putBigEndian64(body, static_cast<std::uint64_t>(header.ticks));
    else
        putBigEndian32(body, static_cast<std::uint32_t>(header.ticks));
    putBytes(body, old.subspan(restAt));
    const std::size_t next = body.size() - 4;
    setBigEndian32(body, next, std::max(bigEndian32(body, next), header.nextTrackId));
    return makeBox(boxType("mvhd"), body);
}

Result<> writeMovie(const MoviePlan& plan, const MovieLayout& layout, DescriptorOutput& output,
                    const WorkContext& context)
{
    DataPlace place;
    Bytes moov = plan.moov(place);
    // Wide tables are twice as long as narrow ones at most.
    const auto most = static_cast<std::int64_t>(plan.surroundings.size() + 2 * moov.size()) + layout.bytes();
    place.wide = most + kDataHeaderBytes > std::numeric_limits<std::uint32_t>::max();
    if (place.wide)
        moov = plan.moov(place);
    place.begin = static_cast<std::int64_t>(plan.surroundings.size()) + kDataHeaderBytes +
                  (plan.headersFirst ? static_cast<std::int64_t>(moov.size()) : 0);
    moov = plan.moov(place);
    if (!output.write(plan.surroundings) || (plan.headersFirst && !output.write(moov)) ||
        !output.write(dataHeader(layout.bytes())))
        return writingFailed(output.systemError());
    assert(output.position() == place.begin);
    if (auto copied = layout.copy(output, context); !copied)
        return copied;
    if (!plan.headersFirst && !output.write(moov))
        return writingFailed(output.systemError());
    return {};
}

} // namespace resonate
