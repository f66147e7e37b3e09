#pragma once

#include "core/audio/audio_source.h"

#include <memory>

namespace resonate {

/// Another source times a gain; it keeps the other alive.
class GainedSource final : public AudioSource {
public:
    GainedSource(std::shared_ptr<const AudioSource> source, float gain) : m_source(std::move(source)), m_gain(gain) {}
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (auto done = m_source->read(firstFrame, out); !done)
            return done;
        for (int c = 0; c < out.channels(); ++c)
            for (float& sample : out.channel(c))
                sample *= m_gain;
        return {};
    }

private:
    std::shared_ptr<const AudioSource> m_source;
    float m_gain; // linear
};

} // namespace resonate
