#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"

#include <memory>

namespace resonate {

/// Copies audio to another number of channels: one is repeated on both, two become their mean.
inline void matchChannels(ConstAudioView from, AudioView to) noexcept
{
    assert(from.frames() == to.frames());
    if (from.channels() == 2 && to.channels() == 1) {
        std::ranges::transform(from.channel(0), from.channel(1), to.channel(0).begin(),
                               [](float left, float right) { return 0.5F * (left + right); });
        return;
    }
    assert(from.channels() == to.channels() || from.channels() == 1);
    for (int c = 0; c < to.channels(); ++c)
        std::ranges::copy(from.channel(std::min(c, from.channels() - 1)), to.channel(c).begin());
}

/// Another source with another number of channels, as matchChannels() does; it keeps the other alive.
class MatchedChannels final : public AudioSource {
public:
    MatchedChannels(std::shared_ptr<const AudioSource> source, int channels)
        : m_source(std::move(source)), m_channels(channels)
    {
    }
    AudioFormat format() const noexcept override { return {m_source->format().sampleRateHz, m_channels}; }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (m_source->format().channels == m_channels)
            return m_source->read(firstFrame, out);
        AudioBuffer read(m_source->format().channels, out.frames());
        if (auto done = m_source->read(firstFrame, read.view()); !done)
            return done;
        matchChannels(read.view(), out);
        return {};
    }

private:
    std::shared_ptr<const AudioSource> m_source;
    int m_channels;
};

} // namespace resonate
