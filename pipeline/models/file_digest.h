#pragma once

#include "core/base/result.h"
#include "pipeline/file_descriptor.h"
#include "pipeline/models/model_work.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace resonate {

/// What tells, without reading it, that a file was not touched: inode, length, and the times of its last change.
/// Empty: there is no such file.
using FileStamp = std::string;
FileStamp stampOf(const std::filesystem::path& path);
/// The same of an open file, whatever its name leads to by now.
FileStamp stampOf(const FileDescriptor& file);

struct FileDigest {
    std::string sha256; ///< 64 lower-case hexadecimal digits
    std::int64_t bytes = 0;
    FileStamp stamp; ///< of the file that was read
};

/// Takes the file's bytes piece by piece while it is hashed.
using PieceSink = std::function<Result<>(std::string_view piece)>;

/// SHA-256 of a regular file, read in pieces; symbolic links are followed. Errors: BadInput (missing, unreadable, no
/// regular file, longer than `largestBytes`, changed while it was read), Cancelled, those of `sink`.
Result<FileDigest> digestFile(const std::filesystem::path& path, std::int64_t largestBytes, const ModelWork& work,
                              const PieceSink& sink = {});

} // namespace resonate
