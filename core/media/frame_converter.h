#pragma once

#include "core/base/result.h"
#include "core/media/ffmpeg_handles.h"

#include <cstdint>
#include <vector>

namespace resonate {

/// Turns decoded frames of any sample format into planar float of the first frame's rate and channels: exact where a
/// float holds the samples (up to 24 bits), resampled or remixed where a stream changes on its way.
class FrameConverter final {
public:
    ~FrameConverter();
    /// Appends `frame` to `queue` [channels][frames]. Errors: BadInput.
    Result<> append(const AVFrame& frame, std::vector<std::vector<float>>& queue);
    /// Appends what a resampler still holds.
    Result<> flush(std::vector<std::vector<float>>& queue);

    int sampleRateHz() const noexcept { return m_outRateHz; }
    const AVChannelLayout& layout() const noexcept { return m_outLayout; }
    bool formatChanged() const noexcept { return m_formatChanged; }

private:
    bool matches(const AVFrame& frame) const;
    Result<> configure(const AVFrame& frame);
    Result<> convert(const std::uint8_t** data, int frames, std::vector<std::vector<float>>& queue);

    FfmpegHandle<SwrContext> m_swr;
    AVChannelLayout m_inLayout = {};
    int m_inRateHz = 0;
    int m_inFormat = AV_SAMPLE_FMT_NONE;
    AVChannelLayout m_outLayout = {};
    int m_outRateHz = 0;
    bool m_formatChanged = false;
};

} // namespace resonate
