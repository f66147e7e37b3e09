#pragma once

#include "core/audio/audio_format.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace resonate {

/// What a working file holds while somebody writes it: interleaved 32-bit floats from `dataOffset` on.
struct UnfinishedWorkingFile {
    AudioFormat format;
    std::int64_t dataOffset = 0;
    std::int64_t frames = 0; ///< by the file's length: its header tells only when it is finished
};

/// Looks at a working file (WorkingFileWriter) that may still grow. Empty while it has no header, and of other files.
std::optional<UnfinishedWorkingFile> lookAtUnfinishedFile(const std::filesystem::path& path);

} // namespace resonate
