#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace resonate {

/// The exact number of frames that iTunes left in the tag iTunSMPB (hexadecimal "0 delay padding length ..."); nothing
/// when the tag is not there or makes no sense. Keys are in lower case.
std::optional<std::int64_t> gaplessLength(const std::map<std::string, std::string>& tags);

} // namespace resonate
