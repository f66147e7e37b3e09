#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace resonate {

/// The beginning of its SHA-256 that an official file SIGNATURE-CHECKSUM.th has in its name, in lower case: 8 to 64
/// hexadecimal digits. Nothing when the name has none, as when the user chose it.
std::optional<std::string> checksumInName(std::string_view fileName);

/// What bags call the file by: its name up to the `-`, or to the extension. "955717e8" of "955717e8-8726e21a.th".
std::string_view signatureInName(std::string_view fileName) noexcept;

} // namespace resonate
