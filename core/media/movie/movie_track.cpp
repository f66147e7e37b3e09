#include "core/media/movie/movie_track.h"

#include "core/media/movie/sample_table.h"
#include "core/media/refusals.h"

#include <algorithm>
#include <utility>

namespace resonate {
namespace {

Error brokenTrack()
{
    return refused("is broken: one of its tracks makes no sense");
}

constexpr std::uint64_t kMostTicks = std::uint64_t{1} << 62;

// The fields that come in 32 or 64 bits, as the box's version says. Layout: two times, then (tkhd) id and 32 bits of
// nothing or (mdhd) the time scale, then the duration.
struct HeaderFields {
    std::uint32_t first = 0; // the id, or the time scale
    std::int64_t duration = 0;
};

std::optional<HeaderFields> headerFields(const std::optional<Box>& box, std::size_t between)
{
    if (!box || box->body.size() < 4)
        return {};
    const bool wide = box->body[0] == 1;
    const std::size_t at = 4 + (wide ? 16 : 8);
    if (box->body.size() < at + 4 + between + (wide ? 8 : 4))
        return {};
    const std::size_t duration = at + 4 + between;
    const std::uint64_t ticks = wide ? bigEndian64(box->body, duration) : bigEndian32(box->body, duration);
    return HeaderFields{bigEndian32(box->body, at), ticks > kMostTicks ? 0 : static_cast<std::int64_t>(ticks)};
}

/// Edits in front: a delay, and where in the media the rest begins.
void readEdits(MovieTrack& track)
{
    const auto elst = findBox(track.trak.body, {boxType("edts"), boxType("elst")});
    if (!elst || elst->body.size() < 8)
        return;
    const bool wide = elst->body[0] == 1;
    const std::size_t entry = wide ? 20 : 12;
    const std::size_t count = std::min<std::size_t>(bigEndian32(elst->body, 4), (elst->body.size() - 8) / entry);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = 8 + i * entry;
        const std::uint64_t duration = wide ? bigEndian64(elst->body, at) : bigEndian32(elst->body, at);
        const auto start = wide ? static_cast<std::int64_t>(bigEndian64(elst->body, at + 8))
                                : std::int64_t{static_cast<std::int32_t>(bigEndian32(elst->body, at + 4))};
        if (start >= 0) {
            track.mediaStart = start;
            return;
        }
        if (duration < kMostTicks && track.delay < static_cast<std::int64_t>(kMostTicks / 2))
            track.delay += static_cast<std::int64_t>(duration);
    }
}

bool liesInThisFile(ByteSpan minf)
{
    const auto dref = findBox(minf, {boxType("dinf"), boxType("dref")});
    if (!dref || dref->body.size() < 8)
        return true;
    const auto references = boxesIn(dref->body.subspan(8));
    return references && std::ranges::all_of(*references, [](const Box& reference) {
               return reference.body.size() >= 4 && (reference.body[3] & 1) != 0;
           });
}

Bytes movedReferences(const Box& tref, const std::vector<std::uint32_t>& gone, std::uint32_t instead)
{
    return editedBox(tref, [&](const Box& kind) -> std::optional<Bytes> {
        Bytes body(kind.body.begin(), kind.body.end());
        for (std::size_t at = 0; at + 4 <= body.size(); at += 4)
            if (std::ranges::find(gone, bigEndian32(body, at)) != gone.end())
                setBigEndian32(body, at, instead);
        return makeBox(kind.type, body);
    });
}

} // namespace

Result<MovieTrack> readMovieTrack(const Box& trak)
{
    MovieTrack track;
    track.trak = trak;
    const auto mdia = findBox(trak.body, boxType("mdia"));
    const auto minf = mdia ? findBox(mdia->body, boxType("minf")) : std::nullopt;
    const auto stbl = minf ? findBox(minf->body, boxType("stbl")) : std::nullopt;
    const auto hdlr = mdia ? findBox(mdia->body, boxType("hdlr")) : std::nullopt;
    const auto shown = headerFields(findBox(trak.body, boxType("tkhd")), 4);
    const auto media = mdia ? headerFields(findBox(mdia->body, boxType("mdhd")), 0) : std::nullopt;
    if (!stbl || !hdlr || hdlr->body.size() < 12 || !shown || !media || media->first == 0)
        return brokenTrack();
    if (!liesInThisFile(minf->body))
        return refused("is only a list of references to other files");
    if (findBox(stbl->body, boxType("saio")))
        return refused("is encrypted (copy protection)");
    track.id = shown->first;
    track.shown = shown->duration;
    track.handler = bigEndian32(hdlr->body, 8);
    track.timescale = media->first;
    track.ticks = media->duration;
    track.stbl = stbl->body;
    readEdits(track);
    return track;
}

Bytes movedTrack(const MovieTrack& track, const std::vector<std::int64_t>& offsets, bool wide,
                 const std::vector<std::uint32_t>& gone, std::uint32_t instead)
{
    bool placed = false; // a broken track may have the table many times
    const BoxEdit table = [&](const Box& box) -> std::optional<Bytes> {
        if (box.type != boxType("stco") && box.type != boxType("co64"))
            return {};
        return std::exchange(placed, true) ? Bytes() : chunkOffsetsBox(offsets, wide);
    };
    const auto within = [](std::uint32_t type, const BoxEdit& edit) -> BoxEdit {
        return [type, &edit](const Box& box) {
            return box.type == type ? std::optional(editedBox(box, edit)) : std::nullopt;
        };
    };
    const BoxEdit stbl = within(boxType("stbl"), table);
    const BoxEdit minf = within(boxType("minf"), stbl);
    const BoxEdit mdia = within(boxType("mdia"), minf);
    return editedBox(track.trak, [&](const Box& box) {
        return box.type == boxType("tref") ? std::optional(movedReferences(box, gone, instead)) : mdia(box);
    });
}

} // namespace resonate
