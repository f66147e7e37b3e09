#include "core/media/ffmpeg_decoder.h"

#include "core/audio/limits.h"
#include "core/media/refusals.h"

#include <utility>

namespace resonate {
namespace {

constexpr std::int64_t kMaxFrameSamples = 1 << 20; // of one coded frame: the longest real ones (tta, ape) are a second
constexpr int kMaxEmptyReads = 1000;

Error tooMuchMemory()
{
    return refused("would need more memory than a recording may");
}

} // namespace

Result<std::unique_ptr<FfmpegDecoder>> FfmpegDecoder::open(FfmpegContainer& container)
{
    const AVStream& stream = container.stream();
    const AVCodec* codec = ownDecoder(stream.codecpar->codec_id);
    std::unique_ptr<FfmpegDecoder> decoder(new FfmpegDecoder(container));
    if (const int channels = stream.codecpar->ch_layout.nb_channels; channels > kMaxInputChannels) {
        // What is encrypted and was probed as if it were not may claim any number: its packets tell.
        if (auto packet = decoder->readPacket(); !packet)
            return packet.error();
        return tooManyChannels(channels);
    }
    AVCodecContext* context = avcodec_alloc_context3(codec);
    decoder->m_decoder.reset(context);
    if (avcodec_parameters_to_context(context, stream.codecpar) < 0)
        return refused("is broken: its audio header makes no sense");
    context->pkt_timebase = stream.time_base;
    context->thread_count = 1;
    context->max_samples = kMaxFrameSamples;
    if (avcodec_open2(context, codec, nullptr) < 0)
        return refused("is broken: its " + std::string(avcodec_get_name(codec->id)) + " audio cannot be decoded");
    return decoder;
}

Result<bool> FfmpegDecoder::next(AVFrame& frame)
{
    while (true) {
        const int received = avcodec_receive_frame(m_decoder.get(), &frame);
        if (received == 0 && (frame.nb_samples <= 0 || frame.sample_rate <= 0))
            continue;
        if (received == 0) {
            ++m_goodFrames;
            m_damagedBeforeFrame = std::exchange(m_damagedSinceFrame, false);
            return true;
        }
        if (received == AVERROR(ENOMEM))
            return tooMuchMemory();
        if (received == AVERROR_EOF || (received != AVERROR(EAGAIN) && m_drained))
            return finish();
        if (received != AVERROR(EAGAIN))
            countDamage();
        if (auto fed = feed(); !fed)
            return fed.error();
    }
}

Result<bool> FfmpegDecoder::finish()
{
    if (m_badPackets > m_goodFrames)
        return refused("is too damaged: " + std::to_string(m_badPackets) + " of " +
                       std::to_string(m_badPackets + m_goodFrames) + " pieces cannot be decoded");
    return false;
}

void FfmpegDecoder::countDamage() noexcept
{
    ++m_badPackets;
    m_damagedSinceFrame = true;
}

Result<> FfmpegDecoder::feed()
{
    if (!m_packetWaits) {
        auto more = readPacket();
        if (!more)
            return more.error();
        m_drained = !*more;
    }
    const int sent = avcodec_send_packet(m_decoder.get(), m_drained ? nullptr : m_packet.get());
    m_packetWaits = sent == AVERROR(EAGAIN) && !m_drained;
    if (m_packetWaits)
        return {};
    av_packet_unref(m_packet.get());
    if (sent == AVERROR(ENOMEM))
        return tooMuchMemory();
    if (sent < 0 && sent != AVERROR_EOF)
        countDamage();
    return {};
}

// True with a packet of our stream in m_packet, false at the end.
Result<bool> FfmpegDecoder::readPacket()
{
    for (int empty = 0; empty < kMaxEmptyReads;) {
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
        if (m_packet->stream_index == m_container.stream().index) {
            if (av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_ENCRYPTION_INFO, nullptr) != nullptr)
                return refused("is encrypted (copy protection)");
            return true;
        }
        av_packet_unref(m_packet.get());
    }
    return false;
}

} // namespace resonate
