#pragma once

#include "core/base/result.h"
#include "core/overview/peaks/peak_table.h"

#include <filesystem>
#include <memory>

namespace resonate {

/// Writes a finished table; replaces a file that is there. Not atomic by itself. Errors: Io, NoSpace.
Result<> writePeakFile(const PeakTable& table, const std::filesystem::path& path);

/// Maps a finished table into memory, after comparing all of it with its checksum. Nobody may shorten the file while
/// the table lives. Errors: Io (missing, damaged, of another version).
Result<std::shared_ptr<const PeakTable>> openPeakFile(const std::filesystem::path& path);

/// How long the file of a recording is.
std::int64_t peakFileBytes(AudioFormat format, std::int64_t frames);

} // namespace resonate
