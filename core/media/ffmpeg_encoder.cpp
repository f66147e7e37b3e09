#include "core/media/ffmpeg_encoder.h"

#include "core/media/ffmpeg_output.h"

extern "C" {
#include <libavutil/opt.h>
}

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace resonate {
namespace {

constexpr int kFreeBlockFrames = 4096; // of encoders that take any

struct EncoderChoice {
    EncodedFormat format;
    const char* name; // the one that is meant, not whichever FFmpeg prefers
    AVSampleFormat samples;
};

constexpr std::array kEncoders = {
    EncoderChoice{EncodedFormat::Flac, "flac", AV_SAMPLE_FMT_S32},
    EncoderChoice{EncodedFormat::Mp3, "libmp3lame", AV_SAMPLE_FMT_FLTP},
    EncoderChoice{EncodedFormat::Vorbis, "libvorbis", AV_SAMPLE_FMT_FLTP},
    EncoderChoice{EncodedFormat::Opus, "libopus", AV_SAMPLE_FMT_FLT},
    EncoderChoice{EncodedFormat::Aac, "aac", AV_SAMPLE_FMT_FLTP},
};

void setQuality(AVCodecContext& context, const EncodeSettings& settings)
{
    constexpr int kFlacLevel = 8; // 1 to 2 % smaller than 5, still some hundred times as fast as it plays
    if (settings.format == EncodedFormat::Flac) {
        context.compression_level = kFlacLevel;
        return;
    }
    if (settings.rateControl == RateControl::Quality) {
        context.flags |= AV_CODEC_FLAG_QSCALE;
        context.global_quality = static_cast<int>(std::lround(settings.quality * FF_QP2LAMBDA));
        return;
    }
    context.bit_rate = std::llround(settings.quality * 1000.0);
    constexpr std::int64_t kMostOfAnOpusChannel = 256'000;
    if (settings.format == EncodedFormat::Opus)
        context.bit_rate = std::min(context.bit_rate, kMostOfAnOpusChannel * settings.audio.channels);
    const bool constant = settings.rateControl == RateControl::Constant;
    if (settings.format == EncodedFormat::Mp3)
        av_opt_set_int(context.priv_data, "abr", constant ? 0 : 1, 0);
    if (settings.format == EncodedFormat::Opus)
        av_opt_set(context.priv_data, "vbr", constant ? "off" : "on", 0);
}

template <class Level>
void quantise(std::span<const float> from, int bits, Level* to)
{
    constexpr int kWidth = 8 * static_cast<int>(sizeof(Level));
    const double scale = std::ldexp(1.0, bits - 1);
    for (const float sample : from) {
        const double level = std::clamp(std::nearbyint(static_cast<double>(sample) * scale), -scale, scale - 1.0);
        *to++ = static_cast<Level>(static_cast<std::int64_t>(level) * (std::int64_t{1} << (kWidth - bits)));
    }
}

} // namespace

Result<std::unique_ptr<FfmpegEncoder>> FfmpegEncoder::open(const EncodeSettings& settings, bool globalHeader)
{
    const auto* choice = std::ranges::find(kEncoders, settings.format, &EncoderChoice::format);
    const std::string name(aboutFormat(settings.format).name);
    const AVCodec* codec = choice == kEncoders.end() ? nullptr : avcodec_find_encoder_by_name(choice->name);
    if (codec == nullptr)
        return Error{ErrorCode::Internal, "this FFmpeg does not write " + name};
    std::unique_ptr<FfmpegEncoder> encoder(new FfmpegEncoder);
    encoder->m_context.reset(avcodec_alloc_context3(codec));
    AVCodecContext& context = encoder->context();
    av_channel_layout_default(&context.ch_layout, settings.audio.channels);
    context.sample_rate = settings.audio.sampleRateHz;
    context.time_base = {1, settings.audio.sampleRateHz};
    context.sample_fmt =
        settings.format == EncodedFormat::Flac && settings.bits == 16 ? AV_SAMPLE_FMT_S16 : choice->samples;
    context.bits_per_raw_sample = settings.format == EncodedFormat::Flac ? settings.bits : 0;
    context.thread_count = 1;
    context.flags |= AV_CODEC_FLAG_BITEXACT | (globalHeader ? AV_CODEC_FLAG_GLOBAL_HEADER : 0);
    setQuality(context, settings);
    if (const int opened = avcodec_open2(&context, codec, nullptr); opened < 0)
        return Error{ErrorCode::BadUsage, name + " is not written with these settings (" + ffmpegWords(opened) + ")"};
    encoder->m_blockFrames = context.frame_size > 0 ? context.frame_size : kFreeBlockFrames;
    encoder->m_bits = settings.bits;
    return encoder;
}

void FfmpegEncoder::fill(std::span<const float> interleaved, int frames)
{
    const auto channels = static_cast<std::size_t>(m_context->ch_layout.nb_channels);
    switch (m_context->sample_fmt) {
    case AV_SAMPLE_FMT_S16:
        return quantise(interleaved, m_bits, reinterpret_cast<std::int16_t*>(m_frame->data[0]));
    case AV_SAMPLE_FMT_S32:
        return quantise(interleaved, m_bits, reinterpret_cast<std::int32_t*>(m_frame->data[0]));
    case AV_SAMPLE_FMT_FLT:
        std::ranges::copy(interleaved, reinterpret_cast<float*>(m_frame->data[0]));
        return;
    default:
        for (std::size_t c = 0; c < channels; ++c) {
            auto* to = reinterpret_cast<float*>(m_frame->extended_data[c]);
            for (std::size_t i = 0; i < static_cast<std::size_t>(frames); ++i)
                to[i] = interleaved[i * channels + c];
        }
    }
}

Result<> FfmpegEncoder::encode(std::span<const float> interleaved, const Take& take)
{
    const int frames = static_cast<int>(interleaved.size()) / m_context->ch_layout.nb_channels;
    av_frame_unref(m_frame.get());
    m_frame->format = m_context->sample_fmt;
    m_frame->sample_rate = m_context->sample_rate;
    m_frame->nb_samples = frames;
    av_channel_layout_copy(&m_frame->ch_layout, &m_context->ch_layout);
    if (const int made = av_frame_get_buffer(m_frame.get(), 0); made < 0)
        return Error{ErrorCode::Internal, "no memory for a block of audio"};
    fill(interleaved, frames);
    m_frame->pts = m_sent;
    m_sent += frames;
    return send(m_frame.get(), take);
}

Result<> FfmpegEncoder::flush(const Take& take)
{
    return send(nullptr, take);
}

Result<> FfmpegEncoder::send(const AVFrame* frame, const Take& take)
{
    if (const int sent = avcodec_send_frame(m_context.get(), frame); sent < 0)
        return Error{ErrorCode::Internal, "the encoder gave up: " + ffmpegWords(sent)};
    while (true) {
        const int got = avcodec_receive_packet(m_context.get(), m_packet.get());
        if (got == AVERROR(EAGAIN) || got == AVERROR_EOF)
            return {};
        if (got < 0)
            return Error{ErrorCode::Internal, "the encoder gave up: " + ffmpegWords(got)};
        ++m_packets;
        auto taken = take(*m_packet);
        av_packet_unref(m_packet.get());
        if (!taken)
            return taken;
    }
}

} // namespace resonate
