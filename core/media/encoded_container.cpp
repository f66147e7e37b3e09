#include "core/media/encoded_container.h"

#include "core/media/clean_tags.h"
#include "core/media/id3_tag.h"
#include "core/media/mp4_tags.h"
#include "core/media/picture_size.h"
#include "core/media/vorbis_comments.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace resonate {
namespace {

const char* muxerOf(EncodedFormat format)
{
    switch (format) {
    case EncodedFormat::Flac:
        return "flac";
    case EncodedFormat::Mp3:
        return "mp3";
    case EncodedFormat::Vorbis:
        return "ogg";
    case EncodedFormat::Opus:
        return "opus";
    case EncodedFormat::Aac:
        return "ipod"; // m4a
    default:
        return "";
    }
}

bool hasVorbisComments(EncodedFormat format)
{
    return format == EncodedFormat::Flac || format == EncodedFormat::Vorbis || format == EncodedFormat::Opus;
}

/// iTunes' own word for what plays of an AAC file: delay, padding and length, in hexadecimal digits.
std::string gaplessWords(std::int64_t delay, std::int64_t padding, std::int64_t frames)
{
    const auto digits = [](std::int64_t value, std::size_t width) {
        std::array<char, 17> text = {};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), value, 16).ptr;
        std::string hex(text.data(), end);
        for (char& c : hex)
            c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
        return std::string(width - std::min(width, hex.size()), '0') + hex;
    };
    return " 00000000 " + digits(delay, 8) + " " + digits(padding, 8) + " " + digits(frames, 16) +
           " 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000";
}

} // namespace

Result<std::unique_ptr<EncodedContainer>> EncodedContainer::open(DescriptorOutput& output,
                                                                 const EncodeSettings& settings, const FileTags& tags)
{
    const double seconds = static_cast<double>(settings.frames) / settings.audio.sampleRateHz;
    std::unique_ptr<EncodedContainer> made(new EncodedContainer(output, settings, cleanTags(tags, seconds)));
    auto container = FfmpegOutput::create(output, muxerOf(settings.format));
    if (!container)
        return container.error();
    made->m_output = std::move(*container);
    const bool globalHeader = (made->m_output->context().oformat->flags & AVFMT_GLOBALHEADER) != 0;
    auto encoder = FfmpegEncoder::open(settings, globalHeader);
    if (!encoder)
        return encoder.error();
    made->m_encoder = std::move(*encoder);
    if (auto begun = made->begin(); !begun)
        return begun.error();
    return made;
}

Result<> EncodedContainer::begin()
{
    addAudio();
    addCover();
    keepLengthExact();
    const bool tagsOfTheFile =
        m_settings.format == EncodedFormat::Flac; // not of its stream: set too early, one is lost
    if (!tagsOfTheFile)
        addTags();
    if (auto prepared = m_output->prepare(); !prepared)
        return prepared;
    if (tagsOfTheFile)
        addTags();
    if (auto begun = m_output->begin(); !begun)
        return begun;
    return writeCover();
}

/// What containers need to be told to hold a length to the frame.
void EncodedContainer::keepLengthExact()
{
    void* options = m_output->context().priv_data;
    if (m_settings.format == EncodedFormat::Aac) // in it the edit list counts how much of the track is music
        av_opt_set_int(options, "movie_timescale", m_settings.audio.sampleRateHz, 0);
    // FFmpeg's reader takes a stream's end for its beginning when both are on one page, which is a second by default.
    constexpr int kSecondsOnOnePage = 2;
    if (m_settings.format == EncodedFormat::Vorbis &&
        m_settings.frames < std::int64_t{kSecondsOnOnePage} * m_settings.audio.sampleRateHz)
        av_opt_set_int(options, "page_duration", 1, 0);
}

void EncodedContainer::addAudio()
{
    AVStream* stream = avformat_new_stream(&m_output->context(), nullptr);
    avcodec_parameters_from_context(stream->codecpar, &m_encoder->context());
    stream->time_base = m_encoder->context().time_base;
}

void EncodedContainer::addCover()
{
    if (!m_tags.cover || (m_settings.format != EncodedFormat::Flac && m_settings.format != EncodedFormat::Aac))
        return; // or it goes into the tags
    const auto size = pictureSizeOf(m_tags.cover->bytes);
    m_cover = avformat_new_stream(&m_output->context(), nullptr);
    m_cover->disposition |= AV_DISPOSITION_ATTACHED_PIC;
    m_cover->codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
    m_cover->codecpar->codec_id = size->kind == PictureKind::Png ? AV_CODEC_ID_PNG : AV_CODEC_ID_MJPEG;
    m_cover->codecpar->width = size->width;
    m_cover->codecpar->height = size->height;
    m_cover->codecpar->format = AV_PIX_FMT_RGB24;
    m_cover->time_base = {1, 1000};
    av_dict_set(&m_cover->metadata, "comment", "Cover (front)", 0);
}

Result<> EncodedContainer::writeCover()
{
    if (m_cover == nullptr)
        return {};
    const FfmpegHandle<AVPacket> packet(av_packet_alloc());
    if (av_new_packet(packet.get(), static_cast<int>(m_tags.cover->bytes.size())) < 0)
        return Error{ErrorCode::Internal, "no memory for the cover"};
    std::memcpy(packet->data, m_tags.cover->bytes.data(), m_tags.cover->bytes.size());
    packet->stream_index = m_cover->index;
    packet->flags |= AV_PKT_FLAG_KEY;
    packet->pts = packet->dts = 0;
    return m_output->write(*packet, m_cover->time_base);
}

void EncodedContainer::addTags()
{
    AVFormatContext& context = m_output->context();
    if (hasVorbisComments(m_settings.format)) {
        AVDictionary** comments =
            m_settings.format == EncodedFormat::Flac ? &context.metadata : &context.streams[0]->metadata;
        for (const auto& [name, text] : vorbisComments(m_tags, m_settings.format))
            av_dict_set(comments, name.c_str(), text.c_str(), AV_DICT_MULTIKEY);
    } else if (m_settings.format == EncodedFormat::Aac) {
        for (const auto& [name, text] : mp4Tags(m_tags).named)
            av_dict_set(&context.metadata, name.c_str(), text.c_str(), 0);
        addChapters();
    } else if (m_settings.format == EncodedFormat::Mp3) {
        // FFmpeg's own tag would hold comments and lyrics as nameless texts.
        av_opt_set_int(context.priv_data, "id3v2_version", 0, 0);
        const std::string tag = id3Tag(m_tags);
        avio_write(context.pb, reinterpret_cast<const unsigned char*>(tag.data()), static_cast<int>(tag.size()));
    }
}

void EncodedContainer::addChapters()
{
    AVFormatContext& context = m_output->context();
    for (const Chapter& from : m_tags.chapters) {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        chapter->id = context.nb_chapters;
        chapter->time_base = {1, 1000};
        chapter->start = std::llround(from.beginSeconds * 1000.0);
        chapter->end = std::llround(from.endSeconds * 1000.0);
        av_dict_set(&chapter->metadata, "title", from.title.c_str(), 0);
        int count = static_cast<int>(context.nb_chapters);
        av_dynarray_add(&context.chapters, &count, chapter);
        context.nb_chapters = static_cast<unsigned>(count);
    }
}

// FFmpeg puts the padding of an MP3's last frame into its header. It may be that of the last two.
void EncodedContainer::sumDiscards(AVPacket& packet)
{
    constexpr std::size_t kSkipBytes = 10; // skip, discard, reasons
    constexpr std::size_t kDiscardAt = 4;
    std::size_t size = 0;
    std::uint8_t* skip = av_packet_get_side_data(&packet, AV_PKT_DATA_SKIP_SAMPLES, &size);
    if (m_settings.format != EncodedFormat::Mp3 || skip == nullptr || size < kSkipBytes)
        return;
    for (std::size_t i = 0; i < 4; ++i)
        m_discarded += static_cast<std::uint32_t>(skip[kDiscardAt + i]) << (8U * i);
    for (std::size_t i = 0; i < 4; ++i)
        skip[kDiscardAt + i] = static_cast<std::uint8_t>(m_discarded >> (8U * i));
}

Result<> EncodedContainer::write(AVPacket& packet)
{
    packet.stream_index = 0;
    sumDiscards(packet);
    return m_output->write(packet, m_encoder->context().time_base);
}

std::map<std::string, std::string> EncodedContainer::freeformTags() const
{
    auto tags = mp4Tags(m_tags).freeform;
    const AVCodecContext& encoder = m_encoder->context();
    const std::int64_t coded = m_encoder->packets() * encoder.frame_size;
    tags["iTunSMPB"] =
        gaplessWords(encoder.initial_padding, coded - encoder.initial_padding - m_settings.frames, m_settings.frames);
    return tags;
}

Result<> EncodedContainer::finish()
{
    if (auto finished = m_output->finish(); !finished)
        return finished;
    if (m_settings.format == EncodedFormat::Aac)
        return appendFreeformTags(m_file, freeformTags());
    return {};
}

} // namespace resonate
