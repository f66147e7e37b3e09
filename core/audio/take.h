#pragma once

#include "core/audio/audio_source.h"
#include "core/audio/stem.h"

#include <memory>
#include <optional>
#include <string>

namespace resonate {

/// What a take lets be heard.
enum class TakeKind {
    Original,    ///< the recording as it was read
    Restored,    ///< the master
    Stem,        ///< one stem as it goes into the master
    Stems,       ///< those stems that were chosen, together
    Removed,     ///< the recording less what was made of it, before mastering
    Synthesised, ///< only what was made up
};

/// One version of the same stretch of a recording. All takes of a set have the same format and length, and the same
/// moment lies at the same frame.
struct Take {
    TakeKind kind = TakeKind::Original;
    std::optional<Stem> stem; ///< of kind Stem
    std::shared_ptr<const AudioSource> audio;
    /// Integrated loudness of all of it (ITU-R BS.1770), where it is known already; else the player measures it.
    std::optional<double> integratedLufs = std::nullopt;
    bool operator==(const Take&) const = default;
};

/// "original", "restored", "stem.vocals", "stems", "removed", "synthesised": stable, for projects and tests.
std::string takeId(const Take& take);

} // namespace resonate
