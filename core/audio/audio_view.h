#pragma once

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <span>
#include <type_traits>

namespace resonate {

/// A window onto planar float audio, [channels][frames], that somebody else owns. Full scale is +-1.
/// Channel c begins at data + c * channelStride.
template <class Sample>
class BasicAudioView final {
public:
    BasicAudioView() = default;
    BasicAudioView(Sample* data, int channels, std::int64_t frames, std::int64_t channelStride)
        : m_data(data), m_channelStride(channelStride), m_frames(frames), m_channels(channels)
    {
    }
    /// A view that may be written to is one that may be read.
    operator BasicAudioView<const Sample>() const requires(!std::is_const_v<Sample>)
    {
        return {m_data, m_channels, m_frames, m_channelStride};
    }

    int channels() const noexcept { return m_channels; }
    std::int64_t frames() const noexcept { return m_frames; }
    bool empty() const noexcept { return m_frames == 0; }
    std::span<Sample> channel(int index) const noexcept
    {
        assert(index >= 0 && index < m_channels);
        return {m_data + index * m_channelStride, static_cast<std::size_t>(m_frames)};
    }
    /// Frames [first, first + count) of every channel.
    BasicAudioView slice(std::int64_t first, std::int64_t count) const noexcept
    {
        assert(first >= 0 && count >= 0 && first + count <= m_frames);
        return {m_data + first, m_channels, count, m_channelStride};
    }

private:
    Sample* m_data = nullptr;
    std::int64_t m_channelStride = 0;
    std::int64_t m_frames = 0;
    int m_channels = 0;
};

using AudioView = BasicAudioView<float>;
using ConstAudioView = BasicAudioView<const float>;

inline void copyAudio(ConstAudioView from, AudioView to) noexcept
{
    assert(from.channels() == to.channels() && from.frames() == to.frames());
    for (int c = 0; c < from.channels(); ++c)
        std::ranges::copy(from.channel(c), to.channel(c).begin());
}

inline void fillSilence(AudioView view) noexcept
{
    for (int c = 0; c < view.channels(); ++c)
        std::ranges::fill(view.channel(c), 0.0F);
}

} // namespace resonate
