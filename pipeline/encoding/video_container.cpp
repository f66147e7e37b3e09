#include "pipeline/encoding/video_container.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace resonate {
namespace {

constexpr std::array<std::string_view, 8> kMovies = {".mp4", ".m4v", ".mov", ".qt", ".3gp", ".3gpp", ".3g2", ".3gpp2"};

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

} // namespace

Result<VideoContainer> videoContainerFor(const std::filesystem::path& recording, const MediaReport& report)
{
    if (!report.hasPicture)
        return Error{ErrorCode::BadUsage, recording.native() + ": has no pictures that a restored sound could go with"};
    const std::string own = recording.extension().native();
    const std::string extension = lowered(own);
    if (report.container == "mov") // FFmpeg's name for the whole family
        return VideoContainer{
            std::ranges::find(kMovies, extension) != kMovies.end() ? own : ".mp4", {EncodedFormat::Aac}, {}};
    if (report.container == "matroska" && extension == ".webm")
        return VideoContainer{own, {EncodedFormat::Opus, EncodedFormat::Vorbis}, {}};
    VideoContainer matroska{
        extension == ".mkv" ? own : ".mkv", {EncodedFormat::Flac, EncodedFormat::Opus, EncodedFormat::Vorbis}, {}};
    if (report.container != "matroska")
        matroska.reason = "The pictures go into a Matroska file (.mkv): files of the recording's own kind (" +
                          report.container + ") cannot be written with restored sound.";
    return matroska;
}

std::string videoExtensionOf(const std::filesystem::path& recording, const MediaReport& report)
{
    const auto container = videoContainerFor(recording, report);
    return container ? container->extension : std::string();
}

} // namespace resonate
