#pragma once

#include "core/audio/audio_source.h"
#include "core/audio/stream_processor.h"

#include <memory>
#include <stop_token>

namespace resonate {

/// A source as a processor makes it sound, in order from frame 0, with the latency taken out: frame n belongs to frame
/// n.
class AlignedStream final {
public:
    /// Frames handed to a processor at once: few enough that a slow one still answers a cancel quickly.
    static constexpr std::int64_t kBlockFrames = 2048;

    /// `source` outlives the stream; `processor` is fresh.
    AlignedStream(const AudioSource& source, std::unique_ptr<StreamProcessor> processor, std::stop_token stop);

    /// The next frames, at most kBlockFrames. Errors: Io, Cancelled.
    Result<> read(AudioView out);

private:
    Result<> pull(AudioView out);

    const AudioSource& m_source;
    std::unique_ptr<StreamProcessor> m_processor;
    std::stop_token m_stop;
    std::int64_t m_fed = 0; // frames of the source, and of silence behind it, that the processor has had
};

} // namespace resonate
