#pragma once

#include "core/audio/audio_view.h"

#include <cstdint>

namespace resonate {

/// Anything that changes audio in a stream. How the stream is cut into blocks must not change the result, and two
/// instances made alike give the same bytes. One instance serves one thread at a time.
class StreamProcessor {
public:
    virtual ~StreamProcessor() = default;
    /// Works in place on the next frames of the stream; blocks may have any length, none included.
    virtual void process(AudioView block) noexcept = 0;
    /// Output frame n + latencyFrames() belongs to input frame n; constant over the life of the instance, >= 0.
    virtual std::int64_t latencyFrames() const noexcept = 0;
    /// Back to the state after construction.
    virtual void reset() noexcept = 0;
};

} // namespace resonate
