#pragma once

#include <map>
#include <string>
#include <string_view>

namespace resonate {

/// Valid UTF-8 without control characters but line feeds: bytes that are no UTF-8 are read as Latin-1, what is longer
/// than `maxBytes` is cut at a character.
std::string cleanText(std::string_view bytes, std::size_t maxBytes);

/// Keeps a tag of a stranger's file: key in lower case, text cleaned, empty and excess ones dropped.
void keepTag(std::map<std::string, std::string>& tags, std::string_view key, std::string_view value);

} // namespace resonate
