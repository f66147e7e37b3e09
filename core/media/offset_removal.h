#pragma once

#include "core/base/result.h"

#include <stop_token>
#include <vector>

namespace resonate {

/// Subtracts `offsets` (one per channel) from every frame of the finished working file behind `descriptor`, which must
/// be open for reading and writing. Errors: Io, NoSpace, Cancelled.
Result<> removeOffset(int descriptor, const std::vector<double>& offsets, const std::stop_token& stop);

} // namespace resonate
