#include "pipeline/exporting/export_tags.h"

#include "core/media/replay_gain.h"

namespace resonate {
namespace {

/// The songs that were found, as chapters of the whole.
std::vector<Chapter> songChapters(const std::vector<TimeSpan>& songs)
{
    std::vector<Chapter> chapters;
    if (songs.size() > 1)
        for (const TimeSpan& song : songs)
            chapters.push_back({song.beginSeconds, song.endSeconds, "Song " + std::to_string(chapters.size() + 1)});
    return chapters;
}

} // namespace

FileTags tagsOf(const Restoration& restoration, const MediaExtras& extras, bool replayGain)
{
    const OpenRecording& recording = *restoration.recording;
    FileTags tags = fileTagsOf(recording.decoded, extras);
    const bool whole = isWhole(restoration);
    if (whole && tags.chapters.empty())
        tags.chapters = songChapters(recording.report.structure.songs);
    else if (!whole)
        tags.chapters = chaptersWithin(tags.chapters, restoration.part.beginSeconds, restoration.part.endSeconds);
    if (restoration.request.songNumber > 0) {
        tags.tags["tracknumber"] = std::to_string(restoration.request.songNumber);
        tags.tags["tracktotal"] = std::to_string(restoration.request.songCount);
    }
    const LoudnessReading& loudness = restoration.after.loudness;
    constexpr double kNoLoudnessLufs = -70.0;
    if (replayGain && loudness.integratedLufs > kNoLoudnessLufs)
        tags.replayGain = replayGainOf(loudness.integratedLufs, loudness.truePeakDbtp);
    return tags;
}

FileTags stemTags(FileTags tags, std::string_view stem)
{
    std::string& title = tags.tags["title"];
    title = title.empty() ? std::string(stem) : title + " (" + std::string(stem) + ")";
    tags.replayGain.reset();
    return tags;
}

} // namespace resonate
