#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"

#include <functional>
#include <memory>

namespace resonate {

/// One source less another of the same format and length; it keeps both alive.
class DifferenceSource final : public AudioSource {
public:
    DifferenceSource(std::shared_ptr<const AudioSource> whole, std::shared_ptr<const AudioSource> less)
        : m_whole(std::move(whole)), m_less(std::move(less))
    {
        assert(m_whole->format() == m_less->format() && m_whole->frames() == m_less->frames());
    }
    AudioFormat format() const noexcept override { return m_whole->format(); }
    std::int64_t frames() const noexcept override { return m_whole->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        AudioBuffer less(out.channels(), out.frames());
        if (auto done = m_less->read(firstFrame, less.view()); !done)
            return done;
        if (auto done = m_whole->read(firstFrame, out); !done)
            return done;
        for (int c = 0; c < out.channels(); ++c)
            std::ranges::transform(out.channel(c), less.channel(c), out.channel(c).begin(), std::minus<float>());
        return {};
    }

private:
    std::shared_ptr<const AudioSource> m_whole;
    std::shared_ptr<const AudioSource> m_less;
};

} // namespace resonate
