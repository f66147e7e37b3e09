#pragma once

#include "core/inference/htdemucs/config.h"

#include <cstdint>
#include <string>
#include <vector>

namespace resonate {

/// A tensor that a package must hold.
struct ExpectedWeight {
    std::string name;
    std::vector<std::int64_t> sizes;
};

/// Every tensor of an HTDemucs that is built like this, by the names of the reference implementation.
std::vector<ExpectedWeight> expectedWeights(const HtDemucsConfig& config);

} // namespace resonate
