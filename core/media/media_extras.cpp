#include "core/media/media_extras.h"

#include "core/media/ffmpeg_container.h"
#include "core/media/picture_size.h"
#include "core/media/text_cleaning.h"

#include <cmath>

namespace resonate {
namespace {

constexpr std::size_t kMaxTitleBytes = 1024;

void keepTags(const AVDictionary* dictionary, MediaExtras& extras)
{
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(dictionary, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr)
        keepTag(extras.tags, entry->key, entry->value);
}

void keepChapters(const AVFormatContext& context, MediaExtras& extras)
{
    for (const AVChapter* chapter : std::span(context.chapters, context.nb_chapters)) {
        if (extras.chapters.size() == kMaxChapters)
            return;
        const double begin = static_cast<double>(chapter->start) * av_q2d(chapter->time_base);
        const double end =
            chapter->end == AV_NOPTS_VALUE ? begin : static_cast<double>(chapter->end) * av_q2d(chapter->time_base);
        const AVDictionaryEntry* title = av_dict_get(chapter->metadata, "title", nullptr, 0);
        if (chapter->start >= 0 && std::isfinite(begin) && std::isfinite(end))
            extras.chapters.push_back(
                {begin, std::max(begin, end), title == nullptr ? "" : cleanText(title->value, kMaxTitleBytes)});
    }
}

void keepCover(const AVFormatContext& context, MediaExtras& extras)
{
    for (const AVStream* stream : std::span(context.streams, context.nb_streams)) {
        const AVPacket& picture = stream->attached_pic;
        if ((stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0 || picture.data == nullptr || picture.size <= 0 ||
            static_cast<std::size_t>(picture.size) > kMaxCoverBytes)
            continue;
        const auto bytes = std::as_bytes(std::span(picture.data, static_cast<std::size_t>(picture.size)));
        if (const auto size = pictureSizeOf(bytes)) {
            extras.cover = CoverArt{mimeTypeOf(size->kind), {bytes.begin(), bytes.end()}};
            return;
        }
    }
}

} // namespace

Result<MediaExtras> extrasOfMedia(int descriptor)
{
    MediaExtras extras;
    DescriptorInput input(descriptor);
    auto container = FfmpegContainer::open(input);
    if (!container)
        return container.error().code == ErrorCode::BadInput ? Result<MediaExtras>(extras) : container.error();
    keepTags((*container)->stream().metadata, extras);
    const AVFormatContext& context = (*container)->context();
    keepTags(context.metadata, extras);
    keepChapters(context, extras);
    keepCover(context, extras);
    return extras;
}

} // namespace resonate
