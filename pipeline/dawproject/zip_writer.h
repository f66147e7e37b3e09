#pragma once

#include "core/base/work_context.h"
#include "pipeline/dawproject/byte_stream.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace resonate {

struct ZipEntry {
    std::string name; ///< UTF-8, folders by '/'
    std::unique_ptr<ByteStream> content;
};

/// Writes a zip archive (zip64 where entries or archive pass 4 GB) with its entries stored as they are, in order and in
/// one go. No time of day goes in: every entry is of 1 January 1980, 0:00, where the format's time begins. The archive
/// appears whole or not at all, replacing a file that is there.
/// Errors: those of the contents, NoSpace, Io, Cancelled.
Result<> writeZip(const std::filesystem::path& path, std::vector<ZipEntry> entries, const WorkContext& context);

} // namespace resonate
