#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"

namespace resonate {

/// Short audio held in memory, as a source.
class MemorySource final : public AudioSource {
public:
    MemorySource(AudioBuffer audio, int sampleRateHz) : m_audio(std::move(audio)), m_sampleRateHz(sampleRateHz) {}
    AudioFormat format() const noexcept override { return {m_sampleRateHz, m_audio.channels()}; }
    std::int64_t frames() const noexcept override { return m_audio.frames(); }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        copyAudio(m_audio.view().slice(firstFrame, out.frames()), out);
        return {};
    }

private:
    AudioBuffer m_audio;
    int m_sampleRateHz;
};

/// Collects what is written, up to the frames it was made for.
class MemorySink final : public AudioSink {
public:
    MemorySink(int channels, std::int64_t capacityFrames) : m_audio(channels, capacityFrames) {}
    Result<> write(ConstAudioView block) override
    {
        if (m_written + block.frames() > m_audio.frames())
            return Error{ErrorCode::NoSpace, "the memory sink is full"};
        copyAudio(block, m_audio.view().slice(m_written, block.frames()));
        m_written += block.frames();
        return {};
    }
    Result<> finish() override { return {}; }
    ConstAudioView audio() const noexcept { return m_audio.view().slice(0, m_written); }

private:
    AudioBuffer m_audio;
    std::int64_t m_written = 0;
};

} // namespace resonate
