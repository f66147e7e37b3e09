#include "core/media/ffmpeg_container.h"

#include "core/media/refusals.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace resonate {
namespace {

constexpr int kIoBufferBytes = 1 << 16;
constexpr unsigned kMaxProbeBytes = 1 << 21; // cover art in an ID3 tag stands before the first mp3 frame
constexpr int kMinProbeScore = AVPROBE_SCORE_RETRY / 2 + 1;
constexpr int kMaxStreams = 64;

// Containers that recordings come in; the first of FFmpeg's names for each. Everything else (play lists, subtitles,
// images, network protocols, raw formats without a signature) is refused before a line of its reader runs.
constexpr std::array kContainers = {
    "aac", "ac3",    "aiff", "amr",   "amrnb", "amrwb",  "ape", "asf", "asf_o", "au",       "avi",
    "caf", "dsf",    "dts",  "dtshd", "eac3",  "flac",   "flv", "iff", "loas",  "matroska", "mlp",
    "mov", "mp3",    "mpc",  "mpc8",  "mpeg",  "mpegts", "mxf", "nut", "ogg",   "oma",      "rm",
    "tak", "truehd", "tta",  "voc",   "w64",   "wav",    "wtv", "wv",
};

int readPacket(void* opaque, std::uint8_t* out, int bytes)
{
    auto& input = *static_cast<DescriptorInput*>(opaque);
    const std::int64_t got = input.read({out, static_cast<std::size_t>(bytes)});
    if (input.failed())
        return AVERROR(EIO);
    return got > 0 ? static_cast<int>(got) : AVERROR_EOF;
}

std::int64_t seekInput(void* opaque, std::int64_t offset, int whence)
{
    auto& input = *static_cast<DescriptorInput*>(opaque);
    whence &= ~AVSEEK_FORCE;
    if (whence == AVSEEK_SIZE)
        return input.size();
    const std::int64_t base = whence == SEEK_CUR ? input.position() : whence == SEEK_END ? input.size() : 0;
    std::int64_t target = 0;
    if (__builtin_add_overflow(base, offset, &target) || !input.seek(target))
        return AVERROR(EINVAL);
    return target;
}

std::string firstName(const char* names)
{
    const std::string_view all = names;
    return std::string(all.substr(0, all.find(',')));
}

/// Whether a frame of MPEG audio that LAME and its like put before an MP3 (with "Xing" or "Info" and its length in it)
/// stands where one has to: FFmpeg believes in an MP3 only after several frames, which a tenth of a second does not
/// have.
bool hasMp3Header(DescriptorInput& input)
{
    constexpr std::int64_t kId3Header = 10;
    std::array<std::uint8_t, 48> head = {};
    input.seek(0);
    if (input.read(head) < std::ssize(head))
        return false;
    const auto beginsWith = [&](std::size_t at, std::string_view text) {
        return std::equal(text.begin(), text.end(), head.begin() + static_cast<std::ptrdiff_t>(at),
                          [](char c, std::uint8_t byte) { return static_cast<std::uint8_t>(c) == byte; });
    };
    if (beginsWith(0, "ID3")) {
        const std::int64_t length =
            (head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F);
        input.seek(kId3Header + length);
        if (input.read(head) < std::ssize(head))
            return false;
    }
    if (head[0] != 0xFF || (head[1] & 0xE6) != 0xE2) // sync, layer III
        return false;
    constexpr std::array<std::size_t, 3> kBehindSideInformation = {13, 21, 36}; // by version and channels
    return std::ranges::any_of(kBehindSideInformation,
                               [&](std::size_t at) { return beginsWith(at, "Xing") || beginsWith(at, "Info"); });
}

bool isOwnDecoder(const AVCodec& codec)
{
    return av_codec_is_decoder(&codec) && codec.wrapper_name == nullptr &&
           !std::string_view(codec.name).starts_with("lib");
}

// Names of FFmpeg's own audio decoders, for its probing of streams: no picture is ever decoded.
const std::string& audioDecoders()
{
    static const std::string names = [] {
        std::string list;
        void* state = nullptr;
        while (const AVCodec* codec = av_codec_iterate(&state))
            if (isOwnDecoder(*codec) && codec->type == AVMEDIA_TYPE_AUDIO)
                list += (list.empty() ? "" : ",") + std::string(codec->name);
        return list;
    }();
    return names;
}

bool isAudio(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
}

bool isEncrypted(const AVStream& stream)
{
    const unsigned tag = stream.codecpar->codec_tag;
    return tag == MKTAG('e', 'n', 'c', 'a') || tag == MKTAG('d', 'r', 'm', 's') || tag == MKTAG('a', 'a', 'v', 'd') ||
           av_stream_get_side_data(&stream, AV_PKT_DATA_ENCRYPTION_INIT_INFO, nullptr) != nullptr;
}

} // namespace

int refuseToOpen(AVFormatContext*, AVIOContext**, const char*, int, AVDictionary**)
{
    return AVERROR(EACCES);
}

const AVCodec* ownDecoder(AVCodecID id)
{
    const AVCodec* preferred = avcodec_find_decoder(id);
    if (preferred != nullptr && isOwnDecoder(*preferred))
        return preferred;
    void* state = nullptr;
    while (const AVCodec* codec = av_codec_iterate(&state))
        if (codec->id == id && isOwnDecoder(*codec))
            return codec;
    return nullptr;
}

Result<std::unique_ptr<FfmpegContainer>> FfmpegContainer::open(DescriptorInput& input)
{
    std::unique_ptr<FfmpegContainer> container(new FfmpegContainer(input));
    if (auto opened = container->openContext(); !opened)
        return opened.error();
    if (auto chosen = container->chooseStream(); !chosen)
        return chosen.error();
    return container;
}

Result<std::unique_ptr<FfmpegContainer>> FfmpegContainer::openAllStreams(DescriptorInput& input)
{
    std::unique_ptr<FfmpegContainer> container(new FfmpegContainer(input));
    if (auto opened = container->openContext(); !opened)
        return opened.error();
    return container;
}

Result<> FfmpegContainer::openContext()
{
    m_input.seek(0);
    auto* buffer = static_cast<unsigned char*>(av_malloc(kIoBufferBytes));
    m_io.reset(avio_alloc_context(buffer, kIoBufferBytes, 0, &m_input, readPacket, nullptr, seekInput));
    const AVInputFormat* format = nullptr;
    const int score = av_probe_input_buffer2(m_io.get(), &format, "", nullptr, 0, kMaxProbeBytes);
    if (m_input.failed())
        return readingFailed();
    const std::int64_t position = m_input.position(); // of FFmpeg's buffer, which holds what was read so far
    const bool mp3 = score < kMinProbeScore && hasMp3Header(m_input);
    m_input.seek(position);
    if (mp3)
        format = av_find_input_format("mp3");
    if ((score < kMinProbeScore && !mp3) || format == nullptr ||
        std::ranges::find(kContainers, firstName(format->name)) == kContainers.end())
        return refused("is no audio or video file that can be read");

    AVFormatContext* context = avformat_alloc_context();
    context->pb = m_io.get();
    context->flags |= AVFMT_FLAG_CUSTOM_IO;
    context->io_open = refuseToOpen;
    context->max_streams = kMaxStreams;
    context->codec_whitelist = av_strdup(audioDecoders().c_str());
    context->format_whitelist = av_strdup(format->name);
    context->protocol_whitelist = av_strdup("none");
    if (avformat_open_input(&context, "", format, nullptr) < 0) { // frees the context
        if (m_input.failed())
            return readingFailed();
        return refused("is broken or cut off: its header cannot be read (" + firstName(format->name) + ")");
    }
    m_context.reset(context);
    if (avformat_find_stream_info(context, nullptr) < 0)
        return refused("is broken: nothing in it can be decoded (" + shortName() + ")");
    return {};
}

Result<> FfmpegContainer::chooseStream()
{
    std::string unknown;
    bool encrypted = false;
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        AVStream* stream = m_context->streams[i];
        stream->discard = AVDISCARD_ALL;
        if (!isAudio(*stream))
            continue;
        if (isEncrypted(*stream)) {
            encrypted = true;
        } else if (ownDecoder(stream->codecpar->codec_id) == nullptr) {
            unknown = stream->codecpar->codec_id == AV_CODEC_ID_NONE ? "unknown"
                                                                     : avcodec_get_name(stream->codecpar->codec_id);
        } else if (m_stream == nullptr || ((stream->disposition & AV_DISPOSITION_DEFAULT) != 0 &&
                                           (m_stream->disposition & AV_DISPOSITION_DEFAULT) == 0)) {
            m_stream = stream;
        }
    }
    if (m_stream != nullptr) {
        m_stream->discard = AVDISCARD_DEFAULT;
        return {};
    }
    if (encrypted)
        return refused("is encrypted (copy protection)");
    if (!unknown.empty())
        return refused("its audio is in a codec that is not supported (" + unknown + ")");
    return refused("has no audio stream");
}

std::string FfmpegContainer::shortName() const
{
    return firstName(m_context->iformat->name);
}

int FfmpegContainer::audioStreams() const
{
    const std::span streams(m_context->streams, m_context->nb_streams);
    return static_cast<int>(std::ranges::count_if(streams, [](const AVStream* stream) { return isAudio(*stream); }));
}

bool FfmpegContainer::hasPicture() const
{
    const std::span streams(m_context->streams, m_context->nb_streams);
    return std::ranges::any_of(streams, [](const AVStream* stream) {
        return stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
               (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0;
    });
}

} // namespace resonate
