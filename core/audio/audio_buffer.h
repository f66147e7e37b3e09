#pragma once

#include "core/audio/audio_view.h"

#include <vector>

namespace resonate {

/// Owns planar float audio, [channels][frames], zero at first.
class AudioBuffer final {
public:
    AudioBuffer() = default;
    AudioBuffer(int channels, std::int64_t frames)
        : m_samples(static_cast<std::size_t>(channels * frames)), m_frames(frames), m_channels(channels)
    {
    }

    int channels() const noexcept { return m_channels; }
    std::int64_t frames() const noexcept { return m_frames; }
    std::span<float> channel(int index) noexcept { return view().channel(index); }
    std::span<const float> channel(int index) const noexcept { return view().channel(index); }
    AudioView view() noexcept { return {m_samples.data(), m_channels, m_frames, m_frames}; }
    ConstAudioView view() const noexcept { return {m_samples.data(), m_channels, m_frames, m_frames}; }

private:
    std::vector<float> m_samples;
    std::int64_t m_frames = 0;
    int m_channels = 0;
};

} // namespace resonate
