#pragma once

#include "core/audio/audio_sink.h"
#include "core/audio/audio_source.h"
#include "core/audio/stem.h"
#include "core/base/work_context.h"

#include <functional>
#include <span>
#include <string>

namespace resonate {

/// Takes a recording apart into stems. Immutable; may be used from several threads at once.
class Separator {
public:
    /// Called after everything before `framesDone` has been written to every stem.
    using Checkpoint = std::function<Result<>(std::int64_t framesDone)>;

    virtual ~Separator() = default;

    /// What a user sees, such as "basic separation".
    virtual std::string name() const = 0;
    /// The algorithm's version and every setting that changes the result: part of a cache key.
    virtual std::string fingerprint() const = 0;

    /// Writes frames [firstFrame, mix.frames()) of every stem, in kStems order; finish() is left to the caller.
    /// `firstFrame` is 0 or a value that `checkpoint` reported: going on from there gives the bytes that an
    /// uninterrupted run would have given. The stems sum to the mix. Errors: Cancelled, BadUsage, and those of source,
    /// sinks, checkpoint.
    virtual Result<> separate(const AudioSource& mix, std::span<AudioSink* const> stems, std::int64_t firstFrame,
                              const Checkpoint& checkpoint, const WorkContext& context) const = 0;
};

} // namespace resonate
