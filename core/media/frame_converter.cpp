#include "core/media/frame_converter.h"

#include "core/audio/limits.h"
#include "core/media/refusals.h"

#include <array>

namespace resonate {

FrameConverter::~FrameConverter()
{
    av_channel_layout_uninit(&m_inLayout);
    av_channel_layout_uninit(&m_outLayout);
}

bool FrameConverter::matches(const AVFrame& frame) const
{
    return m_swr && frame.sample_rate == m_inRateHz && frame.format == m_inFormat &&
           av_channel_layout_compare(&frame.ch_layout, &m_inLayout) == 0;
}

Result<> FrameConverter::configure(const AVFrame& frame)
{
    const int channels = frame.ch_layout.nb_channels;
    if (channels < 1 || channels > kMaxInputChannels)
        return tooManyChannels(channels);
    if (frame.sample_rate < kMinSampleRateHz || frame.sample_rate > kMaxSampleRateHz)
        return rateOutOfRange(frame.sample_rate);
    const bool first = m_outRateHz == 0;
    if (first) {
        m_outRateHz = frame.sample_rate;
        av_channel_layout_copy(&m_outLayout, &frame.ch_layout);
    }
    m_formatChanged = m_formatChanged || frame.sample_rate != m_outRateHz || channels != m_outLayout.nb_channels;
    m_inRateHz = frame.sample_rate;
    m_inFormat = frame.format;
    av_channel_layout_copy(&m_inLayout, &frame.ch_layout);
    // The same number of channels is the same channels: a layout that is told late must not start a remix.
    AVChannelLayout& in = channels == m_outLayout.nb_channels ? m_outLayout : m_inLayout;
    SwrContext* swr = nullptr;
    const int allocated = swr_alloc_set_opts2(&swr, &m_outLayout, AV_SAMPLE_FMT_FLTP, m_outRateHz, &in,
                                              static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    m_swr.reset(swr);
    if (allocated < 0 || swr_init(swr) < 0)
        return refused("changes its audio format in a way that cannot be followed");
    return {};
}

Result<> FrameConverter::convert(const std::uint8_t** data, int frames, std::vector<std::vector<float>>& queue)
{
    const int room = swr_get_out_samples(m_swr.get(), frames);
    if (room < 0)
        return refused("changes its audio format in a way that cannot be followed");
    queue.resize(static_cast<std::size_t>(m_outLayout.nb_channels));
    std::array<std::uint8_t*, kMaxInputChannels> planes = {};
    const std::size_t before = queue[0].size();
    for (std::size_t c = 0; c < queue.size(); ++c) {
        queue[c].resize(before + static_cast<std::size_t>(room));
        planes[c] = reinterpret_cast<std::uint8_t*>(queue[c].data() + before);
    }
    const int got = swr_convert(m_swr.get(), planes.data(), room, data, frames);
    for (auto& channel : queue)
        channel.resize(before + static_cast<std::size_t>(std::max(got, 0)));
    if (got < 0)
        return refused("changes its audio format in a way that cannot be followed");
    return {};
}

Result<> FrameConverter::append(const AVFrame& frame, std::vector<std::vector<float>>& queue)
{
    if (!matches(frame)) {
        if (auto flushed = flush(queue); !flushed)
            return flushed;
        if (auto configured = configure(frame); !configured)
            return configured;
    }
    return convert(const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples, queue);
}

Result<> FrameConverter::flush(std::vector<std::vector<float>>& queue)
{
    if (!m_swr || m_inRateHz == m_outRateHz)
        return {};
    return convert(nullptr, 0, queue);
}

} // namespace resonate
