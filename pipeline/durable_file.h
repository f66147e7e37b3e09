#pragma once

#include "core/base/result.h"
#include "pipeline/file_descriptor.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>

namespace resonate {

/// What the system said about `path`, in English: NoSpace when the disk, a quota or a limit of file size is full, else
/// Io.
Error systemError(const std::filesystem::path& path, std::string_view doing, int errorNumber);

/// Writes all of `bytes`; `path` names the file in errors. Errors: NoSpace, Io.
Result<> writeAll(const FileDescriptor& file, const std::filesystem::path& path, std::string_view bytes);

/// Writes `bytes` to `path` so that after a crash either the old or the new content is there, whole.
/// Errors: NoSpace, Io; the old content stays.
Result<> writeFileDurably(const std::filesystem::path& path, std::string_view bytes);

/// Reads a regular file of at most `maximumBytes`, no symbolic link. Errors: Io.
Result<std::string> readSmallFile(const std::filesystem::path& path, std::size_t maximumBytes);

/// Makes the bytes of a file, or the names in a folder, safe on the disk. Errors: NoSpace, Io.
Result<> syncToDisk(const std::filesystem::path& path);

struct FileFingerprint {
    std::int64_t bytes = 0;
    std::string checksum; ///< ContentHash of the content
};

/// Reads a regular file, no symbolic link, in pieces. Errors: Io, Cancelled.
Result<FileFingerprint> fingerprintFile(const std::filesystem::path& path, std::stop_token stop);

} // namespace resonate
