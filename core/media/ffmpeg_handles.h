#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswresample/swresample.h>
}

#include <memory>

namespace resonate {

struct FfmpegFree {
    void operator()(AVFormatContext* context) const noexcept { avformat_close_input(&context); }
    void operator()(AVCodecContext* context) const noexcept { avcodec_free_context(&context); }
    void operator()(AVFrame* frame) const noexcept { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const noexcept { av_packet_free(&packet); }
    void operator()(SwrContext* context) const noexcept { swr_free(&context); }
    void operator()(AVIOContext* context) const noexcept
    {
        av_freep(&context->buffer);
        avio_context_free(&context);
    }
};

/// FFmpeg's objects, freed the way each wants it.
template <class T>
using FfmpegHandle = std::unique_ptr<T, FfmpegFree>;

} // namespace resonate
