#pragma once

#include "core/audio/audio_buffer.h"
#include "core/audio/audio_source.h"

#include <list>
#include <memory>
#include <mutex>

namespace resonate {

/// Another source at another sample rate, read from anywhere: frame n sounds at n / sampleRateHz in both, without
/// delay. It has as many frames as begin before the other's end, ceil(frames * new rate / old rate): going to another
/// rate and back never loses one. Before the beginning and past the end there is silence.
///
/// Resampled by soxr (28 bits, linear phase) second by second of the recording, each second with what the filter sees
/// on both sides: a frame's value depends on nothing but its number, whatever was read before it. Seconds that were
/// resampled lately are kept for reads that overlap.
class ResampledSource final : public AudioSource {
public:
    /// Frames of the other source.
    struct Range {
        std::int64_t begin;
        std::int64_t end;
    };

    ResampledSource(std::shared_ptr<const AudioSource> source, int sampleRateHz, int secondsKept = 4);

    AudioFormat format() const noexcept override { return {m_sampleRateHz, m_source->format().channels}; }
    std::int64_t frames() const noexcept override { return m_frames; }
    /// Errors: those of the source, Internal when soxr fails.
    Result<> read(std::int64_t firstFrame, AudioView out) const override;

    /// What of the other source is read for these frames.
    Range needed(std::int64_t firstFrame, std::int64_t frames) const noexcept;

private:
    using Second = std::shared_ptr<const AudioBuffer>;

    Result<Second> second(std::int64_t index) const;
    Result<Second> resample(std::int64_t index) const;

    std::shared_ptr<const AudioSource> m_source;
    int m_sampleRateHz;
    std::int64_t m_frames;
    std::int64_t m_context; ///< seen on both sides of a second, frames of the source; a whole number of ours too
    std::size_t m_secondsKept;
    mutable std::mutex m_mutex;                                // guards what follows
    mutable std::list<std::pair<std::int64_t, Second>> m_kept; // the latest used first
};

/// ceil(frames * toHz / fromHz), exactly.
std::int64_t resampledFrames(std::int64_t frames, int fromHz, int toHz) noexcept;

} // namespace resonate
