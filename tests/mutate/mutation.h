#pragma once

#include <cstdint>
#include <string>

namespace resonate {

/// A repeatably broken copy of `seed`: bits flipped, bytes overwritten with telling values, stretches removed, doubled,
/// zeroed or swapped, sizes changed, the end cut off. The same number gives the same file everywhere.
std::string mutate(const std::string& seed, std::uint64_t number);

} // namespace resonate
