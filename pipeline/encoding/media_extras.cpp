#include "pipeline/encoding/media_extras.h"

#include "core/media/picture_size.h"
#include "pipeline/encoding/file_tags_json.h"
#include "pipeline/encoding/memory_file.h"
#include "pipeline/media_client.h"
#include "pipeline/worker_failure.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>
#include <utility>

#include <fcntl.h>

namespace resonate {
namespace {

constexpr std::chrono::seconds kLongestLook{30}; // at a file on a slow disk, on a busy machine

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kOurNames = {{{"album_artist", "albumartist"},
                                                                                     {"album artist", "albumartist"},
                                                                                     {"track", "tracknumber"},
                                                                                     {"disc", "discnumber"},
                                                                                     {"totaltracks", "tracktotal"},
                                                                                     {"totaldiscs", "disctotal"},
                                                                                     {"description", "comment"},
                                                                                     {"year", "date"},
                                                                                     {"tsrc", "isrc"}}};

/// What says something of the old file and not of the music.
constexpr std::array<std::string_view, 24> kLeftBehind = {"encoder",
                                                          "encoded_by",
                                                          "encodedby",
                                                          "encoding",
                                                          "encoder_options",
                                                          "software",
                                                          "tool",
                                                          "major_brand",
                                                          "minor_version",
                                                          "compatible_brands",
                                                          "handler_name",
                                                          "vendor_id",
                                                          "itunsmpb",
                                                          "itunnorm",
                                                          "itunpgap",
                                                          "gapless_playback",
                                                          "duration",
                                                          "creation_time",
                                                          "location",
                                                          "location-eng",
                                                          "timecode",
                                                          "metadata_block_picture",
                                                          "waveformatextensible_channel_mask",
                                                          "cuesheet"};
constexpr std::array<std::string_view, 4> kLeftBehindFamilies = {"replaygain_", "r128_", "com.apple.quicktime.",
                                                                 "com.android."};

bool isLeftBehind(const std::string& key)
{
    return std::ranges::find(kLeftBehind, key) != kLeftBehind.end() ||
           std::ranges::any_of(kLeftBehindFamilies, [&](std::string_view family) { return key.starts_with(family); });
}

std::string ourName(const std::string& key)
{
    const auto found = std::ranges::find(kOurNames, key, &std::pair<std::string_view, std::string_view>::first);
    return found == kOurNames.end() ? key : std::string(found->second);
}

/// "3/12" becomes number and total.
void splitNumber(std::map<std::string, std::string>& tags, const char* number, const char* total)
{
    const auto found = tags.find(number);
    if (found == tags.end())
        return;
    const std::size_t slash = found->second.find('/');
    if (slash == std::string::npos)
        return;
    const std::string all = found->second.substr(slash + 1);
    found->second.erase(slash);
    if (!all.empty())
        tags.emplace(total, all);
}

/// A phone says when it recorded as "2024-05-01T19:30:12.000000Z".
void dateFromClock(const std::map<std::string, std::string>& from, std::map<std::string, std::string>& tags)
{
    constexpr std::size_t kDay = 10;
    const auto made = from.find("creation_time");
    if (made != from.end() && made->second.size() >= kDay && !made->second.starts_with("1904") &&
        !made->second.starts_with("1970"))
        tags.emplace("date", made->second.substr(0, kDay));
}

Error about(const std::filesystem::path& input, ErrorCode code, const std::string& reason)
{
    return {code, input.native() + ": " + reason};
}

Result<MediaExtras> extrasFrom(const QJsonObject& answer, int coverFile)
{
    FileTags said = fileTagsFromJson(answer);
    MediaExtras extras{std::move(said.tags), std::move(said.chapters), {}};
    extras.chapters.resize(std::min(extras.chapters.size(), kMaxChapters));
    auto cover = bytesOfFile(coverFile, kMaxCoverBytes);
    if (!cover)
        return cover.error();
    if (const auto size = pictureSizeOf(*cover))
        extras.cover = CoverArt{mimeTypeOf(size->kind), *std::move(cover)};
    return extras;
}

} // namespace

Result<MediaExtras> readMediaExtras(const std::filesystem::path& input, const WorkContext& context)
{
    if (auto readable = checkRecording(input); !readable)
        return readable.error();
    const Descriptor from(open(input.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!from)
        return about(input, ErrorCode::BadInput, std::string("cannot be read: ") + std::strerror(errno));
    const auto cover = memoryFile();
    if (!cover)
        return cover.error();
    WorkerLimits limits = mediaLimits(0);
    limits.wallClock = kLongestLook;
    limits.fileBytes = kMaxCoverBytes;
    const QJsonObject job = {
        {QStringLiteral("job"), QStringLiteral("extras")}, {QStringLiteral("input"), 3}, {QStringLiteral("cover"), 4}};
    const WorkerOutcome outcome = runWorker(
        {workerProgram("resonate-media", "RESONATE_MEDIA"), job, {from.value(), cover->value()}, limits}, context);
    switch (outcome.end) {
    case WorkerEnd::Done:
        return extrasFrom(outcome.answer, cover->value());
    case WorkerEnd::Cancelled:
        return cancelled();
    case WorkerEnd::Failed: {
        const Error error = errorFromJson(outcome.answer);
        return about(input, error.code, error.detail);
    }
    case WorkerEnd::NotStarted:
        return about(input, ErrorCode::Worker, "the decoder could not be started: " + outcome.reason);
    default: // a file that breaks the reader tells nothing
        return MediaExtras{};
    }
}

FileTags fileTagsOf(const MediaReport& report, const MediaExtras& extras)
{
    FileTags kept;
    std::map<std::string, std::string> all = extras.tags;
    all.insert(report.tags.begin(), report.tags.end());
    for (const auto& [key, text] : all)
        if (!isLeftBehind(key) && !(key == "language" && text == "und"))
            kept.tags.emplace(ourName(key), text);
    splitNumber(kept.tags, "tracknumber", "tracktotal");
    splitNumber(kept.tags, "discnumber", "disctotal");
    dateFromClock(all, kept.tags);
    kept.chapters = extras.chapters;
    kept.cover = extras.cover;
    return kept;
}

std::vector<Chapter> chaptersWithin(const std::vector<Chapter>& chapters, double beginSeconds, double endSeconds)
{
    std::vector<Chapter> within;
    for (const Chapter& chapter : chapters) {
        const double begin = std::max(chapter.beginSeconds, beginSeconds);
        const double end = std::min(chapter.endSeconds, endSeconds);
        if (begin < end)
            within.push_back({begin - beginSeconds, end - beginSeconds, chapter.title});
    }
    return within;
}

} // namespace resonate
