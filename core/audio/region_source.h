#pragma once

#include "core/audio/audio_source.h"

#include <memory>

namespace resonate {

/// Frames [first, first + count) of another source, which it keeps alive.
class RegionSource final : public AudioSource {
public:
    RegionSource(std::shared_ptr<const AudioSource> whole, std::int64_t first, std::int64_t count)
        : m_whole(std::move(whole)), m_first(first), m_count(count)
    {
        assert(first >= 0 && count >= 0 && first + count <= m_whole->frames());
    }
    AudioFormat format() const noexcept override { return m_whole->format(); }
    std::int64_t frames() const noexcept override { return m_count; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        assert(firstFrame + out.frames() <= m_count);
        return m_whole->read(m_first + firstFrame, out);
    }

private:
    std::shared_ptr<const AudioSource> m_whole;
    std::int64_t m_first;
    std::int64_t m_count;
};

} // namespace resonate
