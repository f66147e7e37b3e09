#include "core/media/movie/movie_remux.h"

#include "core/media/movie/movie_sound.h"
#include "core/media/movie/movie_writer.h"
#include "core/media/refusals.h"

#include <algorithm>

namespace resonate {
namespace {

/// Some players go by the header of the media where the handler is damaged.
bool isHeard(const MovieTrack& track)
{
    return track.handler == boxType("soun") || track.handler == boxType("hint") ||
           findBox(track.trak.body, {boxType("mdia"), boxType("minf"), boxType("smhd")});
}

bool isEnabled(const MovieTrack& track)
{
    const auto tkhd = findBox(track.trak.body, boxType("tkhd"));
    return tkhd && tkhd->body.size() >= 4 && (tkhd->body[3] & 1) != 0;
}

/// What becomes of a movie's tracks.
struct TrackFates {
    std::vector<MovieTrack> kept;
    std::vector<std::uint32_t> gone;    // their ids
    std::optional<MovieTrack> replaced; // the sound that was played: enabled, else the first
    std::uint32_t soundId = 1;
};

TrackFates fatesOf(const MovieFile& movie)
{
    TrackFates fates;
    std::uint32_t highest = 0;
    for (const MovieTrack& track : movie.tracks()) {
        highest = std::max(highest, track.id);
        if (!isHeard(track)) {
            fates.kept.push_back(track);
            continue;
        }
        fates.gone.push_back(track.id);
        if (track.handler == boxType("soun") && (!fates.replaced || (isEnabled(track) && !isEnabled(*fates.replaced))))
            fates.replaced = track;
    }
    fates.soundId = fates.replaced ? fates.replaced->id : highest + 1;
    return fates;
}

Result<std::vector<MediaChunk>> chunksOf(const MovieTrack& track)
{
    const auto table = SampleTable::read(track.stbl);
    if (!table)
        return table.error();
    return table->chunks();
}

Result<std::vector<MovieLane>> lanesOf(const MovieFile& movie, const TrackFates& fates)
{
    std::vector<MovieLane> lanes;
    for (const MovieTrack& track : fates.kept) {
        auto chunks = chunksOf(track);
        if (!chunks)
            return chunks.error();
        lanes.push_back({&movie.input(), std::move(*chunks), static_cast<double>(track.timescale),
                         static_cast<double>(track.delay) / movie.timescale()});
    }
    return lanes;
}

} // namespace

Result<> checkPictures(const MovieFile& movie)
{
    const TrackFates fates = fatesOf(movie);
    const auto lanes = lanesOf(movie, fates);
    if (!lanes)
        return lanes.error();
    std::int64_t left = movie.input().size();
    for (const MovieLane& lane : *lanes)
        for (const MediaChunk& chunk : lane.chunks) {
            if (chunk.offset > movie.input().size() || chunk.bytes > movie.input().size() - chunk.offset)
                return refused("is cut off: some of its pictures are missing");
            left -= chunk.bytes;
            if (left < 0)
                return refused("is broken: the tables that say where its pictures lie make no sense");
        }
    if (std::ranges::none_of(fates.kept, [](const MovieTrack& track) { return track.handler == boxType("vide"); }))
        return refused("has no pictures");
    return {};
}

Result<> remuxMovie(const MovieFile& movie, const MovieFile& sound, double startSeconds, DescriptorOutput& output,
                    const WorkContext& context)
{
    const TrackFates fates = fatesOf(movie);
    auto lanes = lanesOf(movie, fates);
    if (!lanes)
        return lanes.error();
    auto heard = soundOf(sound);
    if (!heard)
        return heard.error();
    lanes->push_back({&sound.input(), heard->chunks, static_cast<double>(heard->track.timescale), startSeconds});
    const std::size_t soundLane = lanes->size() - 1;
    const MovieLayout layout(std::move(*lanes));

    SoundPlace place;
    place.id = fates.soundId;
    place.movieTimescale = movie.timescale();
    place.startSeconds = startSeconds;
    place.quickTime = movie.quickTime();
    place.replaced = fates.replaced ? &*fates.replaced : nullptr;
    const SoundEdits edits = editsFor(heard->track, place);
    MovieHeader header{movie.timescale(), edits.delay + edits.shown, fates.soundId + 1};
    for (const MovieTrack& track : fates.kept)
        header.ticks = std::max(header.ticks, track.shown);

    MoviePlan plan;
    plan.surroundings = movie.surroundings();
    plan.headersFirst = movie.headersFirst();
    plan.moov = [&](const DataPlace& data) {
        std::size_t lane = 0;
        std::size_t seen = 0;
        bool placed = false;
        return editedBox(movie.moov(), [&](const Box& box) -> std::optional<Bytes> {
            if (box.type == boxType("mvhd"))
                return movieHeaderBox(box, header);
            if (box.type != boxType("trak"))
                return {};
            const MovieTrack& track = movie.tracks()[seen++];
            Bytes made;
            if (!isHeard(track)) {
                made = movedTrack(track, layout.offsets(lane++, data.begin), data.wide, fates.gone, fates.soundId);
            }
            const bool here =
                place.replaced != nullptr ? track.id == place.id && isHeard(track) : seen == movie.tracks().size();
            if (here && !placed) {
                placed = true;
                putBytes(made, placedSound(*heard, place, layout.offsets(soundLane, data.begin), data.wide));
            }
            return made;
        });
    };
    return writeMovie(plan, layout, output, context);
}

} // namespace resonate
