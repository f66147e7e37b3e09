#pragma once

#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"
#include "core/base/result.h"

namespace resonate {

/// Takes audio in order, from one thread at a time, and is finished once. Without finish() nothing may be kept.
class AudioSink {
public:
    virtual ~AudioSink() = default;
    /// Errors: Io, NoSpace.
    virtual Result<> write(ConstAudioView block) = 0;
    /// Everything written is safe on its medium afterwards. Errors: Io, NoSpace.
    virtual Result<> finish() = 0;
};

} // namespace resonate
