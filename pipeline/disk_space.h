#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace resonate {

/// Bytes that this user may still write on the file system that holds `path`, or that will hold it: the nearest folder
/// above it that exists counts. Errors: Io.
Result<std::int64_t> freeSpaceBytes(const std::filesystem::path& path);

/// Errors: NoSpace, as "FOLDER: needs 1.2 GB, 300 MB are free"; Io.
Result<> requireSpace(const std::filesystem::path& path, std::int64_t bytesNeeded);

} // namespace resonate
