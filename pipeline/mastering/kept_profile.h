#pragma once

#include "core/audio/audio_source.h"
#include "core/mastering/reference/reference_profile.h"
#include "pipeline/cache.h"

namespace resonate {

/// What was measured, and whether that was done before.
struct KeptProfile {
    ReferenceProfile profile;
    bool reused = false;
};

/// The profile of the audio that `audioKey` names, from the cache or measured and kept there. Errors: those of reading,
/// of the cache, Cancelled.
Result<KeptProfile> keptProfile(const Cache& cache, const std::string& audioKey, const AudioSource& audio,
                                const WorkContext& context);

} // namespace resonate
