#pragma once

#include "app/document/document.h"

#include <optional>

namespace resonate {

/// About how many seconds restoring all that was chosen will take; empty without a recording, or when the settings make
/// no request. What the preview took to be taken apart on this machine counts, where it was not found in the cache.
std::optional<double> renderEstimateSeconds(const Document& document);

} // namespace resonate
