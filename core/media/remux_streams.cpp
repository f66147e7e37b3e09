#include "core/media/remux_streams.h"

#include "core/media/ffmpeg_container.h"
#include "core/media/ffmpeg_output.h"
#include "core/media/picture_sizes.h"
#include "core/media/refusals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace resonate {
namespace {

constexpr int kMaxEmptyReads = 1000;

// What Matroska's writers say of a stream that is replaced.
constexpr std::array<std::string_view, 4> kStaleTags = {"BPS", "DURATION", "NUMBER_OF_", "_STATISTICS"};

// Pictures of which Matroska keeps the time of showing alone. FFmpeg's reader then guesses when they are decoded, now
// and then wrongly, and its writer refuses what it guessed.
constexpr std::array kWithoutDecodingTimes = {AV_CODEC_ID_H264,       AV_CODEC_ID_HEVC,   AV_CODEC_ID_VP8,
                                              AV_CODEC_ID_VP9,        AV_CODEC_ID_AV1,    AV_CODEC_ID_MPEG1VIDEO,
                                              AV_CODEC_ID_MPEG2VIDEO, AV_CODEC_ID_MPEG4,  AV_CODEC_ID_MJPEG,
                                              AV_CODEC_ID_THEORA,     AV_CODEC_ID_PRORES, AV_CODEC_ID_FFV1};
constexpr double kFarthestReorderingSeconds = 5.0;

bool isCover(const AVStream& stream)
{
    return (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
}

bool isPicture(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !isCover(stream);
}

bool isSound(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
}

bool fits(const AVOutputFormat& format, const AVStream& stream)
{
    if (stream.codecpar->codec_type == AVMEDIA_TYPE_ATTACHMENT || isCover(stream))
        return std::string_view(format.name) == "matroska";
    return avformat_query_codec(&format, stream.codecpar->codec_id, FF_COMPLIANCE_NORMAL) == 1;
}

void copySideData(const AVStream& from, AVStream& to)
{
    for (int i = 0; i < from.nb_side_data; ++i)
        if (std::uint8_t* data = av_stream_new_side_data(&to, from.side_data[i].type, from.side_data[i].size))
            std::memcpy(data, from.side_data[i].data, from.side_data[i].size);
}

void copyChapters(const AVFormatContext& from, AVFormatContext& to)
{
    if (from.nb_chapters == 0)
        return;
    to.chapters = static_cast<AVChapter**>(av_calloc(from.nb_chapters, sizeof(AVChapter*)));
    for (unsigned i = 0; i < from.nb_chapters; ++i) {
        auto* chapter = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        chapter->id = from.chapters[i]->id;
        chapter->time_base = from.chapters[i]->time_base;
        chapter->start = from.chapters[i]->start;
        chapter->end = from.chapters[i]->end;
        av_dict_copy(&chapter->metadata, from.chapters[i]->metadata, 0);
        to.chapters[to.nb_chapters++] = chapter;
    }
}

/// The tag that the stream has, where the container knows it; else the container's own.
std::uint32_t codecTag(const AVOutputFormat& format, const AVCodecParameters& parameters)
{
    unsigned own = 0;
    const bool known = format.codec_tag == nullptr ||
                       av_codec_get_id(format.codec_tag, parameters.codec_tag) == parameters.codec_id ||
                       av_codec_get_tag2(format.codec_tag, parameters.codec_id, &own) == 0;
    return known ? parameters.codec_tag : 0;
}

/// What Matroska's readers take off every time of a stream (the element CodecDelay): FFmpeg's writer (5.1) tells of it,
/// but does not put it on. In ticks of the stream.
std::int64_t codecDelay(const AVStream& stream)
{
    const AVCodecParameters& parameters = *stream.codecpar;
    if (parameters.initial_padding <= 0 || parameters.sample_rate <= 0)
        return 0;
    return av_rescale_q(parameters.initial_padding, {1, parameters.sample_rate}, stream.time_base);
}

void setPictureSizes(const std::map<int, PixelSize>& sizes, AVFormatContext& context)
{
    for (const auto& [stream, size] : sizes)
        if (static_cast<unsigned>(stream) < context.nb_streams && isPicture(*context.streams[stream])) {
            context.streams[stream]->codecpar->width = size.width;
            context.streams[stream]->codecpar->height = size.height;
        }
}

/// A file of packets, one ahead.
class PacketReader final {
public:
    explicit PacketReader(FfmpegContainer& container) : m_container(container) {}

    /// Reads the next packet of a stream that `wanted` names; false at the end. Errors: Io.
    template <class Wanted>
    Result<bool> next(const Wanted& wanted)
    {
        for (int empty = 0; empty < kMaxEmptyReads;) {
            av_packet_unref(m_packet.get());
            const int got = av_read_frame(&m_container.context(), m_packet.get());
            if (m_container.input().failed())
                return readingFailed();
            if (got == AVERROR(EAGAIN)) {
                ++empty;
                continue;
            }
            m_cutOff = m_cutOff || (got < 0 && got != AVERROR_EOF);
            if (got < 0)
                return false;
            if (wanted(m_packet->stream_index))
                return true;
        }
        return false;
    }
    AVPacket& packet() noexcept { return *m_packet; }
    bool cutOff() const noexcept { return m_cutOff; }
    double seconds() const
    {
        const AVStream& stream = *m_container.context().streams[m_packet->stream_index];
        const std::int64_t time = m_packet->dts != AV_NOPTS_VALUE ? m_packet->dts : m_packet->pts;
        return time != AV_NOPTS_VALUE ? static_cast<double>(time) * av_q2d(stream.time_base) : 0.0;
    }

private:
    FfmpegContainer& m_container;
    FfmpegHandle<AVPacket> m_packet{av_packet_alloc()};
    bool m_cutOff = false;
};

/// One remux at work.
class StreamCopy final {
public:
    StreamCopy(const StreamRemux& job, FfmpegOutput& output, FfmpegContainer& video, FfmpegContainer* sound)
        : m_job(job), m_video(video), m_sound(sound), m_output(output), m_pictures(video)
    {
        if (sound != nullptr)
            m_music.emplace(*sound);
    }

    Result<RemuxReport> run(const WorkContext& context);

private:
    Result<> addStreams();
    Result<> addVideoStream(const AVStream& stream);
    AVStream& addCopyOf(const AVStream& stream);
    void addCover(const AVStream& stream);
    Result<> addSound();
    Result<> begin();
    Result<> writePicture();
    void delayDecoding(AVPacket& packet, const AVStream& from);
    Result<> put(AVPacket& packet, AVRational timeBase);
    Result<> writeSoundUntil(double seconds);
    Result<bool> nextSound();
    const AVStream* replaced() const;
    RemuxReport report() const;

    const StreamRemux& m_job;
    FfmpegContainer& m_video;
    FfmpegContainer* m_sound;
    FfmpegOutput& m_output;
    PacketReader m_pictures;
    std::optional<PacketReader> m_music;
    std::vector<int> m_target;             // of each stream of the video; -1: left out
    std::map<int, std::int64_t> m_decoded; // times that were made up, by stream of the video
    int m_soundTarget = -1;
    bool m_soundWaits = false;
    std::int64_t m_picturesWritten = 0;
    std::vector<std::string> m_leftOut;
};

AVStream& StreamCopy::addCopyOf(const AVStream& stream)
{
    AVFormatContext& to = m_output.context();
    AVStream* copy = avformat_new_stream(&to, nullptr);
    avcodec_parameters_copy(copy->codecpar, stream.codecpar);
    copy->codecpar->codec_tag = codecTag(*to.oformat, *stream.codecpar);
    copy->id = stream.id;
    copy->time_base = stream.time_base;
    copy->disposition = stream.disposition;
    copy->sample_aspect_ratio = stream.sample_aspect_ratio;
    if (av_cmp_q(stream.avg_frame_rate, stream.r_frame_rate) == 0) // steady
        copy->avg_frame_rate = stream.avg_frame_rate;
    copySideData(stream, *copy);
    av_dict_copy(&copy->metadata, stream.metadata, 0);
    return *copy;
}

// Matroska keeps pictures of that kind as attached files; FFmpeg reads them as streams of one packet.
void StreamCopy::addCover(const AVStream& stream)
{
    AVStream& copy = addCopyOf(stream);
    const AVPacket& picture = stream.attached_pic;
    AVCodecParameters& parameters = *copy.codecpar;
    av_freep(&parameters.extradata);
    parameters.codec_type = AVMEDIA_TYPE_ATTACHMENT;
    parameters.extradata =
        static_cast<std::uint8_t*>(av_mallocz(static_cast<std::size_t>(picture.size) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::memcpy(parameters.extradata, picture.data, static_cast<std::size_t>(picture.size));
    parameters.extradata_size = picture.size;
    copy.disposition = 0;
    if (av_dict_get(copy.metadata, "filename", nullptr, 0) == nullptr)
        av_dict_set(&copy.metadata, "filename", "cover", 0);
    if (av_dict_get(copy.metadata, "mimetype", nullptr, 0) == nullptr)
        av_dict_set(&copy.metadata, "mimetype",
                    stream.codecpar->codec_id == AV_CODEC_ID_PNG ? "image/png" : "image/jpeg", 0);
}

Result<> StreamCopy::addVideoStream(const AVStream& stream)
{
    const AVOutputFormat& format = *m_output.context().oformat;
    const std::string codec = avcodec_get_name(stream.codecpar->codec_id);
    if (!fits(format, stream)) {
        if (isPicture(stream))
            return refused("has pictures (" + codec + ") that its kind of file cannot hold when it is written anew");
        m_leftOut.push_back(codec);
        return {};
    }
    if (isCover(stream)) {
        if (stream.attached_pic.size > 0)
            addCover(stream);
        return {};
    }
    m_target[static_cast<std::size_t>(stream.index)] = addCopyOf(stream).index;
    return {};
}

const AVStream* StreamCopy::replaced() const
{
    const AVFormatContext& from = m_video.context();
    const AVStream* found = nullptr;
    for (unsigned i = 0; i < from.nb_streams; ++i)
        if (isSound(*from.streams[i]) &&
            (found == nullptr || ((from.streams[i]->disposition & AV_DISPOSITION_DEFAULT) != 0 &&
                                  (found->disposition & AV_DISPOSITION_DEFAULT) == 0)))
            found = from.streams[i];
    return found;
}

Result<> StreamCopy::addSound()
{
    const AVStream& stream = m_sound->stream();
    if (!fits(*m_output.context().oformat, stream))
        return refused(std::string("cannot hold sound as ") + avcodec_get_name(stream.codecpar->codec_id) +
                       (m_job.muxer == "webm" ? "; WebM holds Opus and Vorbis" : ""));
    AVStream& copy = addCopyOf(stream);
    m_soundTarget = copy.index;
    const AVStream* old = replaced();
    if (old == nullptr)
        return {};
    copy.disposition = old->disposition;
    av_dict_free(&copy.metadata);
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(old->metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        const std::string_view key = entry->key;
        if (std::ranges::none_of(kStaleTags, [key](std::string_view stale) { return key.starts_with(stale); }))
            av_dict_set(&copy.metadata, entry->key, entry->value, 0);
    }
    return {};
}

Result<> StreamCopy::addStreams()
{
    AVFormatContext& from = m_video.context();
    m_target.assign(from.nb_streams, -1);
    bool soundAdded = m_sound == nullptr;
    for (unsigned i = 0; i < from.nb_streams; ++i) {
        AVStream& stream = *from.streams[i];
        stream.discard = isSound(stream) ? AVDISCARD_ALL : AVDISCARD_DEFAULT;
        if (isSound(stream) && !soundAdded) {
            soundAdded = true;
            if (auto added = addSound(); !added)
                return added;
        }
        if (!isSound(stream))
            if (auto added = addVideoStream(stream); !added)
                return added;
    }
    if (!soundAdded)
        if (auto added = addSound(); !added)
            return added;
    copyChapters(from, m_output.context());
    av_dict_copy(&m_output.context().metadata, from.metadata, 0);
    return {};
}

Result<> StreamCopy::begin()
{
    if (auto added = addStreams(); !added)
        return added;
    if (std::ranges::none_of(std::span(m_video.context().streams, m_video.context().nb_streams),
                             [](const AVStream* stream) { return isPicture(*stream); }))
        return refused("has no pictures");
    AVDictionary* options = nullptr;
    const AVFormatContext& from = m_video.context();
    for (unsigned i = 0; i < from.nb_streams; ++i) // the clock of the pictures, so that no time is rounded
        if (isPicture(*from.streams[i]) && from.streams[i]->time_base.num == 1) {
            av_dict_set_int(&options, "video_track_timescale", from.streams[i]->time_base.den, 0);
            av_dict_set_int(&options, "movie_timescale", from.streams[i]->time_base.den, 0);
            break;
        }
    if (av_dict_get(from.metadata, "com.apple.quicktime.", nullptr, AV_DICT_IGNORE_SUFFIX) != nullptr)
        av_dict_set(&options, "movflags", "use_metadata_tags", 0);
    m_output.context().avoid_negative_ts = 0;
    auto begun = m_output.begin(&options);
    av_dict_free(&options);
    if (!begun && m_job.output.systemError() == 0)
        return refused("cannot be written anew as the kind of file that it is");
    return begun;
}

Result<bool> StreamCopy::nextSound()
{
    const int index = m_sound->stream().index;
    return m_music->next([index](int stream) { return stream == index; });
}

Result<> StreamCopy::writeSoundUntil(double seconds)
{
    while (m_soundWaits && m_music->seconds() + m_job.startSeconds <= seconds) {
        AVPacket& packet = m_music->packet();
        const AVStream& from = m_sound->stream();
        const std::int64_t shift = std::llround(m_job.startSeconds / av_q2d(from.time_base)) + codecDelay(from);
        packet.pts = packet.pts != AV_NOPTS_VALUE ? packet.pts + shift : packet.pts;
        packet.dts = packet.dts != AV_NOPTS_VALUE ? packet.dts + shift : packet.dts;
        packet.stream_index = m_soundTarget;
        if (auto written = put(packet, from.time_base); !written)
            return written;
        auto more = nextSound();
        if (!more)
            return more.error();
        m_soundWaits = *more;
    }
    return {};
}

Result<> StreamCopy::writePicture()
{
    AVPacket& packet = m_pictures.packet();
    const AVStream& from = *m_video.context().streams[packet.stream_index];
    const int target = m_target[static_cast<std::size_t>(packet.stream_index)];
    if (packet.pts == AV_NOPTS_VALUE && from.codecpar->video_delay == 0)
        packet.pts = packet.dts;
    if (packet.pts == AV_NOPTS_VALUE)
        return refused("does not say when its pictures are to be shown");
    m_picturesWritten += isPicture(from) ? 1 : 0;
    delayDecoding(packet, from);
    packet.stream_index = target;
    return put(packet, from.time_base);
}

// A time of decoding that never runs back and lies before that of showing; it only satisfies FFmpeg's writer.
void StreamCopy::delayDecoding(AVPacket& packet, const AVStream& from)
{
    if (!m_job.matroska() ||
        std::ranges::find(kWithoutDecodingTimes, from.codecpar->codec_id) == kWithoutDecodingTimes.end())
        return;
    const std::int64_t earliest =
        av_sat_sub64(packet.pts, std::llround(kFarthestReorderingSeconds / av_q2d(from.time_base)));
    const auto [last, first] = m_decoded.try_emplace(from.index, earliest);
    last->second = packet.dts = std::max(last->second, earliest);
}

// What FFmpeg's writers refuse though the disk takes it is the video's fault.
Result<> StreamCopy::put(AVPacket& packet, AVRational timeBase)
{
    packet.pos = -1;
    auto written = m_output.write(packet, timeBase);
    if (!written && m_job.output.systemError() == 0)
        return refused("is damaged: the times of its pictures make no sense, or something in them is missing");
    return written;
}

Result<RemuxReport> StreamCopy::run(const WorkContext& context)
{
    if (auto begun = begin(); !begun)
        return begun.error();
    if (m_sound != nullptr) {
        auto first = nextSound();
        if (!first)
            return first.error();
        m_soundWaits = *first;
    }
    const auto size = static_cast<double>(std::max<std::int64_t>(1, m_video.input().size()));
    const auto wanted = [this](int stream) {
        return static_cast<std::size_t>(stream) < m_target.size() && m_target[static_cast<std::size_t>(stream)] >= 0;
    };
    double told = 0.0;
    while (true) {
        if (context.stopRequested())
            return cancelled();
        auto more = m_pictures.next(wanted);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (auto written = writeSoundUntil(m_pictures.seconds()); !written)
            return written.error();
        if (auto written = writePicture(); !written)
            return written.error();
        told = std::max(told, std::min(1.0, static_cast<double>(avio_tell(m_video.context().pb)) / size));
        context.report(told);
    }
    if (m_picturesWritten == 0)
        return refused("has no pictures");
    if (auto written = writeSoundUntil(INFINITY); !written)
        return written.error();
    if (auto finished = m_output.finish(); !finished)
        return finished.error();
    return report();
}

RemuxReport StreamCopy::report() const
{
    RemuxReport report;
    if (m_pictures.cutOff())
        report.notices.push_back(
            {notice::kPicturesCutOff, "The video ends before all of its pictures; those that are there were kept."});
    for (const std::string& codec : m_leftOut)
        report.notices.push_back(
            {notice::kStreamsLeftOut, "A stream of the video could not be kept in its kind of file (" + codec + ")."});
    return report;
}

} // namespace

Result<RemuxReport> remuxStreams(const StreamRemux& job, const WorkContext& context)
{
    auto video = FfmpegContainer::openAllStreams(job.video);
    if (video && lacksPictureSizes(**video)) {
        const auto sizes = readPictureSizes(**video);
        video = FfmpegContainer::openAllStreams(job.video);
        if (video)
            setPictureSizes(sizes, (*video)->context());
    }
    if (!video)
        return video.error();
    std::unique_ptr<FfmpegContainer> sound;
    if (job.sound != nullptr) {
        auto opened = FfmpegContainer::open(*job.sound);
        if (!opened)
            return opened.error();
        sound = std::move(*opened);
    }
    auto output = FfmpegOutput::create(job.output, job.muxer.c_str());
    if (!output)
        return output.error();
    return StreamCopy(job, **output, **video, sound.get()).run(context);
}

} // namespace resonate
