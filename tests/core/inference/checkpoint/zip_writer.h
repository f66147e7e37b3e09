#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace resonate {

/// An entry for a zip archive, and what a broken or hostile archive states of it.
struct ZipEntryText {
    std::string name = {};
    std::string bytes = {};
    std::uint16_t method = 0;
    std::uint16_t flags = 0x0808;                     ///< as PyTorch sets them: sizes after the data, UTF-8
    std::optional<std::uint32_t> statedChecksum = {}; ///< instead of the right one
    std::optional<std::uint64_t> statedBytes = {};    ///< instead of the length of `bytes`
    std::optional<std::uint64_t> statedPacked = {};   ///< instead of the same
    std::optional<std::uint64_t> statedHeader = {};   ///< instead of where the local header is
    std::optional<std::string> localName = {};        ///< in the local header
};

enum class ZipEnd {
    Both,     ///< with a zip64 record, as PyTorch writes
    Plain,    ///< without
    OnlyZip64 ///< the plain record refers to the zip64 one for everything, and so does each entry
};

/// A stored zip archive as PyTorch writes it: local headers without sizes, data padded to 64 bytes.
std::string writeZip(const std::vector<ZipEntryText>& entries, ZipEnd end = ZipEnd::Both,
                     const std::string& comment = {});

} // namespace resonate
