#include "core/media/picture_sizes.h"

#include <algorithm>
#include <span>

namespace resonate {
namespace {

constexpr int kMaxPackets = 2000; // sizes stand in front of every key picture

struct ParserFree {
    void operator()(AVCodecParserContext* parser) const noexcept { av_parser_close(parser); }
};

bool lacksSize(const AVStream& stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) == 0 &&
           (stream.codecpar->width <= 0 || stream.codecpar->height <= 0);
}

/// Looks at the headers of one stream's pictures.
class SizeParser final {
public:
    explicit SizeParser(const AVStream& stream)
        : m_parser(av_parser_init(stream.codecpar->codec_id)), m_context(avcodec_alloc_context3(nullptr))
    {
        avcodec_parameters_to_context(m_context.get(), stream.codecpar);
        if (m_parser != nullptr)
            m_parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    }

    PixelSize look(const AVPacket& packet)
    {
        std::uint8_t* frame = nullptr;
        int bytes = 0;
        if (m_parser == nullptr)
            return {};
        av_parser_parse2(m_parser.get(), m_context.get(), &frame, &bytes, packet.data, packet.size, packet.pts,
                         packet.dts, packet.pos);
        return m_parser->width > 0 ? PixelSize{m_parser->width, m_parser->height}
                                   : PixelSize{m_context->width, m_context->height};
    }

private:
    std::unique_ptr<AVCodecParserContext, ParserFree> m_parser;
    FfmpegHandle<AVCodecContext> m_context;
};

} // namespace

bool lacksPictureSizes(const FfmpegContainer& container)
{
    const std::span streams(container.context().streams, container.context().nb_streams);
    return std::ranges::any_of(streams, [](const AVStream* stream) { return lacksSize(*stream); });
}

std::map<int, PixelSize> readPictureSizes(FfmpegContainer& container)
{
    const std::span streams(container.context().streams, container.context().nb_streams);
    std::map<int, SizeParser> wanted;
    for (const AVStream* stream : streams)
        if (lacksSize(*stream))
            wanted.emplace(stream->index, *stream);
    std::map<int, PixelSize> found;
    const FfmpegHandle<AVPacket> packet(av_packet_alloc());
    for (int i = 0; i < kMaxPackets && !wanted.empty(); ++i) {
        av_packet_unref(packet.get());
        if (av_read_frame(&container.context(), packet.get()) < 0)
            break;
        const auto parser = wanted.find(packet->stream_index);
        if (parser == wanted.end())
            continue;
        const PixelSize size = parser->second.look(*packet);
        if (size.width > 0 && size.height > 0) {
            found[packet->stream_index] = size;
            wanted.erase(parser);
        }
    }
    return found;
}

} // namespace resonate
