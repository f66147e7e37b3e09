#pragma once

#include "core/audio/audio_source.h"

#include <vector>

namespace resonate {

/// Audio that is being made: a source of known length of which a moving part is there. Belongs to one thread.
class FinishedAudio final : public AudioSource {
public:
    FinishedAudio(AudioFormat format, std::int64_t totalFrames)
        : m_samples(static_cast<std::size_t>(format.channels)), m_format(format), m_totalFrames(totalFrames)
    {
    }

    AudioFormat format() const noexcept override { return m_format; }
    std::int64_t frames() const noexcept override { return m_totalFrames; }
    /// The frames that are there end here.
    std::int64_t end() const noexcept { return m_begin + std::ssize(m_samples.front()); }

    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        if (firstFrame < m_begin || firstFrame + out.frames() > end())
            return Error{ErrorCode::Internal, "audio was asked for that is not there yet, or no longer"};
        for (int c = 0; c < out.channels(); ++c)
            std::copy_n(m_samples[static_cast<std::size_t>(c)].begin() + (firstFrame - m_begin), out.frames(),
                        out.channel(c).begin());
        return {};
    }

    /// Goes on at end().
    void append(ConstAudioView audio)
    {
        for (int c = 0; c < audio.channels(); ++c) {
            auto& samples = m_samples[static_cast<std::size_t>(c)];
            samples.insert(samples.end(), audio.channel(c).begin(), audio.channel(c).end());
        }
    }
    /// Nobody will ask for what lies before `frame`, which may be past end().
    void discardBefore(std::int64_t frame)
    {
        const std::int64_t count = std::clamp<std::int64_t>(frame - m_begin, 0, std::ssize(m_samples.front()));
        for (auto& samples : m_samples)
            samples.erase(samples.begin(), samples.begin() + count);
        m_begin = std::max(m_begin, frame);
    }

private:
    std::vector<std::vector<float>> m_samples; // [channels][frames that are there]
    AudioFormat m_format;
    std::int64_t m_totalFrames;
    std::int64_t m_begin = 0;
};

} // namespace resonate
