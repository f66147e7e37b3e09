#pragma once

#include "core/audio/audio_source.h"

#include <memory>
#include <vector>

namespace resonate {

/// Past this a channel's mean is an offset of the recorder's electronics, not of the music; share of full scale.
inline constexpr double kDcOffsetThreshold = 0.001;
/// Under this length a mean says nothing: it may be half a period of a bass note.
inline constexpr double kDcOffsetMinSeconds = 1.0;

/// Another source less a constant for each channel; it keeps the other alive.
class OffsetRemoved final : public AudioSource {
public:
    OffsetRemoved(std::shared_ptr<const AudioSource> source, std::vector<double> offsets)
        : m_source(std::move(source)), m_offsets(std::move(offsets))
    {
        assert(std::ssize(m_offsets) == m_source->format().channels);
    }
    AudioFormat format() const noexcept override { return m_source->format(); }
    std::int64_t frames() const noexcept override { return m_source->frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (auto done = m_source->read(firstFrame, out); !done)
            return done;
        for (int c = 0; c < out.channels(); ++c)
            for (float& sample : out.channel(c))
                sample = static_cast<float>(sample - m_offsets[static_cast<std::size_t>(c)]);
        return {};
    }

private:
    std::shared_ptr<const AudioSource> m_source;
    std::vector<double> m_offsets; // share of full scale, per channel
};

} // namespace resonate
