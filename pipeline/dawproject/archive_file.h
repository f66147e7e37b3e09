#pragma once

#include "core/base/result.h"
#include "pipeline/file_descriptor.h"

#include <zip.h>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace resonate {

/// The file that libzip writes an archive into. libzip's own files go through a temporary name of its choosing, which a
/// killed process leaves behind; this one writes where it is told to, in large pieces that start for the disk early.
class ArchiveFile final {
public:
    explicit ArchiveFile(std::filesystem::path path);

    /// Opens the file, which exists, and empties it. Errors: Io.
    Result<> open();
    /// A source that libzip may write to; it refers to this object. Null when there is no memory.
    zip_source_t* source();
    /// What went wrong in writing, if anything did.
    const std::optional<Error>& failure() const noexcept { return m_failure; }

private:
    static zip_int64_t callback(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command);
    zip_int64_t write(const void* data, std::size_t length);
    zip_int64_t seek(void* data, zip_uint64_t length);
    bool flush();

    std::filesystem::path m_path;
    FileDescriptor m_file;
    std::vector<std::byte> m_pending; // belongs at m_pendingAt
    zip_int64_t m_pendingAt = 0;
    zip_int64_t m_at = 0;  // where the next byte goes
    zip_int64_t m_end = 0; // the file's length
    zip_error_t m_zipError = {};
    std::optional<Error> m_failure;
};

} // namespace resonate
