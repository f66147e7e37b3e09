#include "core/media/remux.h"

#include "core/media/ffmpeg_container.h"
#include "core/media/movie/movie_remux.h"
#include "core/media/refusals.h"
#include "core/media/remux_streams.h"

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

constexpr double kMostSeconds = 1e6; // of a start; more is no time of a recording
constexpr double kScratchShare = 0.5;

std::string lowered(std::string text)
{
    std::ranges::transform(text, text.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool isMatroska(const std::string& extension)
{
    return extension == ".mkv" || extension == ".webm";
}

std::string movieMuxer(const std::string& extension)
{
    if (extension == ".mov" || extension == ".qt")
        return "mov";
    return extension == ".3gp" || extension == ".3gpp" ? "3gp" : extension == ".3g2" ? "3g2" : "mp4";
}

bool hasOnlyWebm(DescriptorInput& video)
{
    const auto opened = FfmpegContainer::openAllStreams(video);
    if (!opened)
        return false;
    const AVFormatContext& context = (*opened)->context();
    const std::span streams(context.streams, context.nb_streams);
    const AVOutputFormat* webm = av_guess_format("webm", nullptr, nullptr);
    return std::ranges::all_of(streams, [webm](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO ||
               avformat_query_codec(webm, stream->codecpar->codec_id, FF_COMPLIANCE_NORMAL) == 1;
    });
}

Result<RemuxReport> intoMatroska(const RemuxRequest& request, const std::string& extension, const WorkContext& context)
{
    DescriptorInput video(request.video);
    DescriptorInput sound(request.sound);
    DescriptorOutput output(request.output);
    const bool webm = extension == ".webm" && hasOnlyWebm(video);
    return remuxStreams({video, &sound, output, webm ? "webm" : "matroska", request.startSeconds}, context);
}

/// A movie in fragments, or one that was cut off: its pictures in one piece, then the sound beside them.
Result<RemuxReport> rebuiltMovie(const RemuxRequest& request, const std::string& extension, DescriptorInput& video,
                                 const MovieFile& sound, const WorkContext& context)
{
    DescriptorOutput put(request.scratch);
    const WorkContext first = partOf(context, 0.0, kScratchShare);
    auto report = remuxStreams({video, nullptr, put, movieMuxer(extension), 0.0}, first);
    if (!report)
        return report;
    DescriptorInput pictures(request.scratch);
    auto movie = MovieFile::open(pictures);
    if (!movie)
        return movie.error();
    DescriptorOutput output(request.output);
    auto done = remuxMovie(**movie, sound, request.startSeconds, output, partOf(context, kScratchShare, 1.0));
    return done ? report : done.error();
}

Result<RemuxReport> intoMovie(const RemuxRequest& request, const std::string& extension, const WorkContext& context)
{
    DescriptorInput soundInput(request.sound);
    auto sound = MovieFile::open(soundInput);
    if (!sound)
        return refused("needs its sound as AAC or ALAC in m4a for this kind of file");
    DescriptorInput video(request.video);
    auto movie = MovieFile::open(video);
    const auto whole = movie ? checkPictures(**movie) : Result<>(movie.error());
    if (!whole && video.failed())
        return readingFailed();
    if (!whole) {
        auto report = rebuiltMovie(request, extension, video, **sound, context);
        const bool told = !report || !report->notices.empty();
        if (movie && !told)
            report->notices.push_back({notice::kPicturesCutOff,
                                       "The video ends before all of its pictures; those that are there were kept."});
        return report;
    }
    // Boxes are kept as they are, broken ones too: what cannot be read now could not be read afterwards.
    if (const auto readable = FfmpegContainer::openAllStreams(video); !readable)
        return readable.error();
    DescriptorOutput output(request.output);
    if (auto done = remuxMovie(**movie, **sound, request.startSeconds, output, context); !done)
        return done.error();
    return RemuxReport{};
}

} // namespace

Result<RemuxReport> remuxSound(const RemuxRequest& request, const WorkContext& context)
{
    if (!(std::abs(request.startSeconds) < kMostSeconds))
        return refused("begins at no time of a recording");
    const std::string extension = lowered(request.extension);
    return isMatroska(extension) ? intoMatroska(request, extension, context) : intoMovie(request, extension, context);
}

} // namespace resonate
