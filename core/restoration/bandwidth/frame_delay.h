#pragma once

#include "core/audio/audio_buffer.h"

#include <utility>

namespace resonate {

/// Delays a stream by a fixed number of frames, bits unchanged.
class FrameDelay final {
public:
    FrameDelay(int channels, std::int64_t frames) : m_ring(channels, frames) {}

    std::int64_t frames() const noexcept { return m_ring.frames(); }
    /// In place; any length.
    void process(AudioView block) noexcept
    {
        for (int c = 0; c < block.channels(); ++c) {
            const auto ring = m_ring.channel(c);
            auto at = static_cast<std::size_t>(m_at);
            for (float& sample : block.channel(c)) {
                std::swap(sample, ring[at]);
                at = at + 1 == ring.size() ? 0 : at + 1;
            }
        }
        m_at = (m_at + block.frames()) % m_ring.frames();
    }
    void reset() noexcept
    {
        fillSilence(m_ring.view());
        m_at = 0;
    }

private:
    AudioBuffer m_ring;
    std::int64_t m_at = 0;
};

} // namespace resonate
