#pragma once

#include "core/media/ffmpeg_container.h"

namespace resonate {

/// Decodes the chosen stream of a container frame by frame and steps over what is damaged.
class FfmpegDecoder final {
public:
    /// Errors: BadInput. `container` must outlive the decoder.
    static Result<std::unique_ptr<FfmpegDecoder>> open(FfmpegContainer& container);

    /// Fills `frame`, which is never empty; false at the end. Errors: BadInput (encrypted, too much memory, more of it
    /// damaged than good), Io.
    Result<bool> next(AVFrame& frame);

    bool damagedBeforeFrame() const noexcept { return m_damagedBeforeFrame; } ///< right before the last frame
    bool cutOff() const noexcept { return m_cutOff; }                         ///< the container broke off with an error
    std::int64_t badPackets() const noexcept { return m_badPackets; }

private:
    explicit FfmpegDecoder(FfmpegContainer& container) : m_container(container) {}
    Result<bool> finish();
    Result<> feed();
    Result<bool> readPacket();
    void countDamage() noexcept;

    FfmpegContainer& m_container;
    FfmpegHandle<AVCodecContext> m_decoder;
    FfmpegHandle<AVPacket> m_packet{av_packet_alloc()};
    bool m_packetWaits = false; // the decoder did not take it yet
    bool m_drained = false;
    bool m_cutOff = false;
    bool m_damagedBeforeFrame = false;
    bool m_damagedSinceFrame = false;
    std::int64_t m_goodFrames = 0;
    std::int64_t m_badPackets = 0;
};

} // namespace resonate
