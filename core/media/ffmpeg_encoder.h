#pragma once

#include "core/media/encode.h"
#include "core/media/ffmpeg_handles.h"

#include <functional>
#include <memory>
#include <span>

namespace resonate {

/// Encodes interleaved floats into packets. Times are in frames of the audio.
class FfmpegEncoder final {
public:
    using Take = std::function<Result<>(AVPacket&)>;

    /// `globalHeader`: the container wants the codec's header for itself. Errors: BadUsage, Internal.
    static Result<std::unique_ptr<FfmpegEncoder>> open(const EncodeSettings& settings, bool globalHeader);

    AVCodecContext& context() noexcept { return *m_context; }
    /// Frames that encode() takes at a time.
    int blockFrames() const noexcept { return m_blockFrames; }
    /// Encodes one block; only the last may be shorter. Errors: those of `take`, Internal.
    Result<> encode(std::span<const float> interleaved, const Take& take);
    /// Hands out what the encoder still holds.
    Result<> flush(const Take& take);
    std::int64_t packets() const noexcept { return m_packets; }

private:
    FfmpegEncoder() = default;
    Result<> send(const AVFrame* frame, const Take& take);
    void fill(std::span<const float> interleaved, int frames);

    FfmpegHandle<AVCodecContext> m_context;
    FfmpegHandle<AVFrame> m_frame{av_frame_alloc()};
    FfmpegHandle<AVPacket> m_packet{av_packet_alloc()};
    int m_blockFrames = 0;
    int m_bits = 0;
    std::int64_t m_sent = 0;
    std::int64_t m_packets = 0;
};

} // namespace resonate
