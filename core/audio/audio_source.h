#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/base/result.h"

namespace resonate {

/// Audio of known length that can be read from anywhere. Implementations are safe to read from several threads at once.
class AudioSource {
public:
    virtual ~AudioSource() = default;
    virtual AudioFormat format() const noexcept = 0;
    virtual std::int64_t frames() const noexcept = 0;

    /// Fills `out` with frames [firstFrame, firstFrame + out.frames()), which lie within the source;
    /// `out` has the source's channels. Errors: Io.
    virtual Result<> read(std::int64_t firstFrame, AudioView out) const = 0;
};

/// As AudioSource::read, but what lies before the beginning or past the end is silence.
Result<> readPadded(const AudioSource& source, std::int64_t firstFrame, AudioView out);

} // namespace resonate
