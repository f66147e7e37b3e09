#include "core/media/movie/movie_sound.h"

#include "core/media/movie/sound_description.h"
#include "core/media/refusals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace resonate {
namespace {

constexpr double kChunkSeconds = 0.5;
constexpr std::uint32_t kUndetermined = 0x55C4; // "und", three letters of 5 bits
constexpr std::uint32_t kEnabled = 1;
constexpr std::uint32_t kInMovieAndPreview = 6;

/// Creation and modification (seconds since 1904), language and alternate group of a track.
struct TrackOrigin {
    std::uint64_t created = 0;
    std::uint64_t modified = 0;
    std::uint32_t language = kUndetermined;
    std::uint32_t alternateGroup = 1;
};

TrackOrigin originOf(const MovieTrack& track)
{
    TrackOrigin origin;
    const auto tkhd = findBox(track.trak.body, boxType("tkhd"));
    const auto mdhd = findBox(track.trak.body, {boxType("mdia"), boxType("mdhd")});
    const bool wide = tkhd && !tkhd->body.empty() && tkhd->body[0] == 1;
    if (const std::size_t group = wide ? 46 : 34; tkhd && tkhd->body.size() >= group + 2) {
        origin.created = wide ? bigEndian64(tkhd->body, 4) : bigEndian32(tkhd->body, 4);
        origin.modified = wide ? bigEndian64(tkhd->body, 12) : bigEndian32(tkhd->body, 8);
        origin.alternateGroup = bigEndian16(tkhd->body, group);
    }
    const std::size_t language = mdhd && !mdhd->body.empty() && mdhd->body[0] == 1 ? 32 : 20;
    if (mdhd && mdhd->body.size() >= language + 2)
        origin.language = bigEndian16(mdhd->body, language);
    return origin;
}

/// Version and flags, and three fields in 32 bits each, or in 64 bits when one needs them.
bool putVersion(Bytes& body, std::uint32_t flags, std::initializer_list<std::uint64_t> values)
{
    const bool wide = std::ranges::any_of(
        values, [](std::uint64_t value) { return value > std::numeric_limits<std::uint32_t>::max(); });
    putBigEndian32(body, (wide ? 1U << 24 : 0U) | flags);
    return wide;
}

void put(Bytes& body, bool wide, std::uint64_t value)
{
    if (wide)
        putBigEndian64(body, value);
    else
        putBigEndian32(body, static_cast<std::uint32_t>(value));
}

Bytes trackHeader(const SoundPlace& place, const TrackOrigin& origin, const SoundEdits& edits)
{
    constexpr std::array<std::uint32_t, 9> kIdentity = {0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000};
    const auto shown = static_cast<std::uint64_t>(edits.delay + edits.shown);
    Bytes body;
    const bool wide =
        putVersion(body, kInMovieAndPreview | (place.enabled ? kEnabled : 0), {origin.created, origin.modified, shown});
    put(body, wide, origin.created);
    put(body, wide, origin.modified);
    putBigEndian32(body, place.id);
    putBigEndian32(body, 0);
    put(body, wide, shown);
    putBigEndian64(body, 0);
    putBigEndian16(body, 0); // layer
    putBigEndian16(body, origin.alternateGroup);
    putBigEndian16(body, 0x0100); // volume: full
    putBigEndian16(body, 0);
    for (const std::uint32_t value : kIdentity)
        putBigEndian32(body, value);
    putBigEndian64(body, 0); // width and height
    return makeBox(boxType("tkhd"), body);
}

Bytes editList(const SoundEdits& edits)
{
    constexpr std::uint32_t kNormalSpeed = 0x10000;
    Bytes body;
    const bool wide = putVersion(body, 0,
                                 {static_cast<std::uint64_t>(edits.delay), static_cast<std::uint64_t>(edits.shown),
                                  static_cast<std::uint64_t>(edits.mediaStart)});
    putBigEndian32(body, edits.delay > 0 ? 2 : 1);
    if (edits.delay > 0) {
        put(body, wide, static_cast<std::uint64_t>(edits.delay));
        put(body, wide, std::numeric_limits<std::uint64_t>::max()); // nothing is shown
        putBigEndian32(body, kNormalSpeed);
    }
    put(body, wide, static_cast<std::uint64_t>(edits.shown));
    put(body, wide, static_cast<std::uint64_t>(edits.mediaStart));
    putBigEndian32(body, kNormalSpeed);
    return makeBox(boxType("edts"), makeBox(boxType("elst"), body));
}

Bytes mediaHeader(const MovieTrack& sound, const TrackOrigin& origin)
{
    Bytes body;
    const bool wide = putVersion(body, 0, {origin.created, origin.modified, static_cast<std::uint64_t>(sound.ticks)});
    put(body, wide, origin.created);
    put(body, wide, origin.modified);
    putBigEndian32(body, sound.timescale);
    put(body, wide, static_cast<std::uint64_t>(sound.ticks));
    putBigEndian16(body, origin.language);
    putBigEndian16(body, 0);
    return makeBox(boxType("mdhd"), body);
}

Bytes namedHandler(const std::string& name)
{
    Bytes body(8, 0);
    putBigEndian32(body, boxType("soun"));
    body.resize(body.size() + 12, 0);
    putText(body, name);
    body.push_back(0);
    return makeBox(boxType("hdlr"), body);
}

Bytes soundTables(const MovieSound& sound, const SoundPlace& place, const std::vector<std::int64_t>& offsets, bool wide)
{
    const Box stbl = *findBox(sound.track.trak.body, {boxType("mdia"), boxType("minf"), boxType("stbl")});
    return editedBox(stbl, [&](const Box& box) -> std::optional<Bytes> {
        if (box.type == boxType("stsd") && place.quickTime)
            return quickTimeDescription(box);
        if (box.type == boxType("stsc"))
            return chunkRunsBox(sound.chunks);
        if (box.type == boxType("stco") || box.type == boxType("co64"))
            return chunkOffsetsBox(offsets, wide);
        return {};
    });
}

} // namespace

Result<MovieSound> soundOf(const MovieFile& movie)
{
    const auto isSound = [](const MovieTrack& track) { return track.handler == boxType("soun"); };
    if (std::ranges::count_if(movie.tracks(), isSound) != 1)
        return refused("has not exactly one sound track");
    MovieSound sound;
    sound.track = *std::ranges::find_if(movie.tracks(), isSound);
    if (!holdsMovieSound(sound.track.stbl))
        return refused("is in no codec for a movie's sound (AAC or ALAC)");
    const auto table = SampleTable::read(sound.track.stbl);
    if (!table)
        return table.error();
    const double perSecond = static_cast<double>(table->samples()) * sound.track.timescale /
                             static_cast<double>(std::max<std::int64_t>(1, sound.track.ticks));
    auto chunks = table->chunks(std::max<std::int64_t>(1, std::llround(kChunkSeconds * perSecond)));
    if (!chunks)
        return chunks.error();
    sound.chunks = std::move(*chunks);
    return sound;
}

SoundEdits editsFor(const MovieTrack& sound, const SoundPlace& place)
{
    const double rate = sound.timescale;
    const double scale = place.movieTimescale;
    const double start = std::max(0.0, place.startSeconds);
    SoundEdits edits;
    edits.mediaStart = sound.mediaStart + std::llround((start - place.startSeconds) * rate);
    // A time that is a whole number of samples may lie a hair below the tick that it is meant to be.
    edits.delay = static_cast<std::int64_t>(std::floor(start * scale + scale / rate / 64.0));
    const std::int64_t rest = std::llround((start - static_cast<double>(edits.delay) / scale) * rate);
    if (rest <= sound.mediaStart)
        edits.mediaStart -= rest;
    else
        edits.delay = std::llround(start * scale);
    const std::int64_t heard = std::max<std::int64_t>(0, sound.ticks - edits.mediaStart);
    edits.shown = static_cast<std::int64_t>(std::ceil(static_cast<double>(heard) * scale / rate - 1e-6));
    return edits;
}

Bytes placedSound(const MovieSound& sound, const SoundPlace& place, const std::vector<std::int64_t>& offsets, bool wide)
{
    const MovieTrack& likeness = place.replaced != nullptr ? *place.replaced : sound.track;
    const TrackOrigin origin = originOf(likeness);
    const SoundEdits edits = editsFor(sound.track, place);
    const Box minf = *findBox(likeness.trak.body, {boxType("mdia"), boxType("minf")});
    const Box hdlr = *findBox(likeness.trak.body, {boxType("mdia"), boxType("hdlr")});

    Bytes media = mediaHeader(sound.track, origin);
    putBytes(media, place.name.empty() ? Bytes(hdlr.whole.begin(), hdlr.whole.end()) : namedHandler(place.name));
    putBytes(media, editedBox(minf, [&](const Box& box) -> std::optional<Bytes> {
                 return box.type == boxType("stbl") ? std::optional(soundTables(sound, place, offsets, wide))
                                                    : std::nullopt;
             }));
    Bytes body = trackHeader(place, origin, edits);
    // To chapters, that is; other sound tracks, which some refer to as well, are gone.
    if (const auto chapters = findBox(likeness.trak.body, {boxType("tref"), boxType("chap")});
        chapters && place.replaced != nullptr)
        putBytes(body, makeBox(boxType("tref"), chapters->whole));
    putBytes(body, editList(edits));
    putBytes(body, makeBox(boxType("mdia"), media));
    if (const auto udta = findBox(likeness.trak.body, boxType("udta")); udta && place.name.empty())
        putBytes(body, udta->whole);
    return makeBox(boxType("trak"), body);
}

} // namespace resonate
