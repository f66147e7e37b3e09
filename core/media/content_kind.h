#pragma once

#include "core/media/descriptor_input.h"

#include <optional>
#include <string>
#include <string_view>

namespace resonate {

/// What the first bytes of a file say.
struct ContentKind {
    bool forSoundFile = false; ///< a container that libsndfile reads best: WAV, RF64, W64, AIFF, AU, CAF, FLAC
    /// Bytes the container says it has, when it says so where it begins.
    std::optional<std::int64_t> declaredBytes;
    bool neverClosed = false; ///< the size field still holds what a recorder writes before it knows
};

/// Leaves the input's position where it was.
ContentKind contentKindOf(DescriptorInput& input);

/// The family of containers that a file name's extension promises, "" when it promises nothing that we know.
std::string_view familyOfExtension(std::string_view fileName);

/// The family of a container's short name as libsndfile's and FFmpeg's readers give it, "" when unknown.
std::string_view familyOfContainer(std::string_view container);

} // namespace resonate
