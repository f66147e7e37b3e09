#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace resonate {

/// A zip archive, zip64 or not, whose entries are stored as they are: what PyTorch writes. Read in place, by the
/// central directory alone: the local headers of such files leave checksum and sizes open. Refused are compressed and
/// encrypted entries, entries that overlap or lie outside, names that occur twice. Source: PKWARE, ".ZIP File Format
/// Specification", version 6.3.10, sections 4.3 to 4.5.
class ZipArchive final {
public:
    struct Entry {
        std::string_view name;            ///< in the file's bytes; not empty
        std::span<const std::byte> bytes; ///< in the file's bytes; not yet held against the checksum
        std::uint32_t checksum = 0;
    };

    /// `file` must outlive the archive and all that is read from it.
    static Result<ZipArchive> open(std::span<const std::byte> file);

    std::span<const Entry> entries() const noexcept { return m_entries; } ///< sorted by name
    const Entry* find(std::string_view name) const noexcept;

private:
    explicit ZipArchive(std::vector<Entry> sorted) : m_entries(std::move(sorted)) {}
    std::vector<Entry> m_entries;
};

/// The entry's bytes, if they have its CRC-32.
Result<std::span<const std::byte>> checkedBytes(const ZipArchive::Entry& entry);

} // namespace resonate
