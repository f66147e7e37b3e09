#include "core/media/stem_movie.h"

#include "core/media/movie/movie_sound.h"
#include "core/media/movie/movie_writer.h"
#include "core/media/movie/sound_description.h"

#include <deque>

namespace resonate {
namespace {

constexpr char kMasterName[] = "Master";

/// One of the five files.
struct Part {
    explicit Part(int descriptor) : input(descriptor) {}
    DescriptorInput input;
    std::unique_ptr<MovieFile> movie;
    MovieSound sound;
};

std::string nameOf(std::size_t part)
{
    return part == 0 ? "the master" : "stem " + std::to_string(part);
}

Error about(std::size_t part, ErrorCode code, const std::string& reason)
{
    return {code, nameOf(part) + " " + reason};
}

Result<> open(std::deque<Part>& parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto movie = MovieFile::open(parts[i].input);
        if (!movie)
            return about(i, movie.error().code, movie.error().detail);
        parts[i].movie = std::move(*movie);
        auto sound = soundOf(*parts[i].movie);
        if (!sound)
            return about(i, sound.error().code, sound.error().detail);
        parts[i].sound = std::move(*sound);
        const MovieTrack& track = parts[i].sound.track;
        const MovieTrack& first = parts[0].sound.track;
        if (soundChannels(parts[i].sound.track.stbl) != 2)
            return about(i, ErrorCode::BadInput, "is not stereo");
        if (track.timescale != first.timescale || track.ticks != first.ticks || track.mediaStart != first.mediaStart)
            return about(i, ErrorCode::BadInput, "is not as long as the master");
    }
    return {};
}

Bytes userData(const std::optional<Box>& udta, const Bytes& stem)
{
    if (!udta)
        return makeBox(boxType("udta"), stem);
    return editedBox(
        *udta, [](const Box&) { return std::optional<Bytes>(); }, stem);
}

} // namespace

Result<> writeStemMovie(const StemMovieRequest& request, const WorkContext& context)
{
    if (!makeSense(request.labels))
        return Error{ErrorCode::BadUsage, "a stem needs a name and a colour such as #3A7BD5"};
    std::deque<Part> parts;
    parts.emplace_back(request.master);
    for (const int stem : request.stems)
        parts.emplace_back(stem);
    if (auto opened = open(parts); !opened)
        return opened;

    const MovieFile& master = *parts[0].movie;
    std::vector<MovieLane> lanes;
    for (Part& part : parts)
        lanes.push_back({&part.input, part.sound.chunks, static_cast<double>(part.sound.track.timescale), 0.0});
    const MovieLayout layout(std::move(lanes));
    // The movie's clock is the sound's: no edit is rounded.
    const std::uint32_t timescale = parts[0].sound.track.timescale;
    SoundPlace clock;
    clock.movieTimescale = timescale;
    const SoundEdits edits = editsFor(parts[0].sound.track, clock);
    const MovieHeader header{timescale, edits.shown, static_cast<std::uint32_t>(parts.size() + 1)};

    MoviePlan plan;
    plan.surroundings = master.surroundings();
    plan.headersFirst = true;
    plan.moov = [&](const DataPlace& data) {
        Bytes tracks;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            SoundPlace place;
            place.id = static_cast<std::uint32_t>(i + 1);
            place.movieTimescale = timescale;
            place.enabled = i == 0;
            place.name = i == 0 ? kMasterName : request.labels[i - 1].name;
            putBytes(tracks, placedSound(parts[i].sound, place, layout.offsets(i, data.begin), data.wide));
        }
        putBytes(tracks, userData(findBox(master.moov().body, boxType("udta")), stemBox(request.labels)));
        return editedBox(
            master.moov(),
            [&header](const Box& box) -> std::optional<Bytes> {
                if (box.type == boxType("mvhd"))
                    return movieHeaderBox(box, header);
                const bool madeAnew = box.type == boxType("trak") || box.type == boxType("udta");
                return madeAnew ? std::optional(Bytes()) : std::nullopt;
            },
            tracks);
    };
    DescriptorOutput output(request.output);
    return writeMovie(plan, layout, output, context);
}

} // namespace resonate
