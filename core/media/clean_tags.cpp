#include "core/media/clean_tags.h"

#include "core/media/picture_size.h"
#include "core/media/text_cleaning.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kMaxTitleBytes = 1024;
constexpr double kMostGainDb = 100.0; // past this it is no gain of a track

/// What a library sorts by: kept before any other, of which there may be too many.
constexpr std::array<std::string_view, 16> kImportant = {
    "title",       "artist",     "album",      "albumartist", "composer",  "performer", "date", "genre",
    "tracknumber", "tracktotal", "discnumber", "disctotal",   "copyright", "comment",   "isrc", "lyrics"};

bool isImportant(std::string_view key)
{
    return std::ranges::find(kImportant, key) != kImportant.end();
}

bool isGoodKey(std::string_view key)
{
    return !key.empty() && std::ranges::all_of(key, [](char c) { return c >= 0x20 && c <= 0x7D && c != '='; });
}

std::string fixedText(double value, int decimals)
{
    std::array<char, 64> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return {text.data(), end.ptr};
}

std::vector<Chapter> cleanChapters(const std::vector<Chapter>& chapters, double seconds)
{
    std::vector<Chapter> kept;
    for (const Chapter& chapter : chapters) {
        if (kept.size() == kMaxChapters || !std::isfinite(chapter.beginSeconds) || !std::isfinite(chapter.endSeconds))
            continue;
        const double begin = std::clamp(chapter.beginSeconds, 0.0, seconds);
        kept.push_back(
            {begin, std::clamp(chapter.endSeconds, begin, seconds), cleanText(chapter.title, kMaxTitleBytes)});
    }
    std::ranges::stable_sort(kept, {}, &Chapter::beginSeconds);
    return kept;
}

bool isGoodGain(double gainDb, double peak)
{
    return std::abs(gainDb) <= kMostGainDb && peak >= 0.0 && peak <= 1e6;
}

} // namespace

bool isWritableCover(const CoverArt& cover) noexcept
{
    return cover.bytes.size() <= kMaxCoverBytes && pictureSizeOf(cover.bytes).has_value();
}

FileTags cleanTags(const FileTags& tags, double seconds)
{
    FileTags clean;
    for (const bool important : {true, false})
        for (const auto& [key, text] : tags.tags)
            if (isGoodKey(key) && isImportant(key) == important)
                keepTag(clean.tags, key, text);
    clean.chapters = cleanChapters(tags.chapters, seconds);
    if (tags.cover && isWritableCover(*tags.cover))
        clean.cover = CoverArt{mimeTypeOf(pictureSizeOf(tags.cover->bytes)->kind), tags.cover->bytes};
    if (tags.replayGain && isGoodGain(tags.replayGain->gainDb, tags.replayGain->peak)) {
        clean.replayGain = tags.replayGain;
        const auto& album = tags.replayGain->album;
        if (album && !isGoodGain(album->gainDb, album->peak))
            clean.replayGain->album.reset();
    }
    return clean;
}

std::string numberOfTotal(const std::map<std::string, std::string>& tags, const char* number, const char* total)
{
    const auto found = tags.find(number);
    if (found == tags.end())
        return {};
    const auto all = tags.find(total);
    return all == tags.end() ? found->second : found->second + "/" + all->second;
}

std::string replayGainText(double gainDb)
{
    return fixedText(std::abs(gainDb) < 0.005 ? 0.0 : gainDb, 2) + " dB";
}

std::string replayPeakText(double peak)
{
    return fixedText(peak, 6);
}

std::map<std::string, std::string> replayGainTags(const FileTags& tags)
{
    if (!tags.replayGain)
        return {};
    std::map<std::string, std::string> texts = {
        {"replaygain_track_gain", replayGainText(tags.replayGain->gainDb)},
        {"replaygain_track_peak", replayPeakText(tags.replayGain->peak)},
    };
    if (const auto& album = tags.replayGain->album) {
        texts.emplace("replaygain_album_gain", replayGainText(album->gainDb));
        texts.emplace("replaygain_album_peak", replayPeakText(album->peak));
    }
    return texts;
}

} // namespace resonate
