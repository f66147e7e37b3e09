#pragma once

#include "pipeline/session.h"

namespace resonate {

/// Makes a part of the session's recording its material, less an offset for each channel (empty: none), and names it.
void selectMaterial(Session& session, const TimeSpan& part, const std::vector<double>& removedOffsets = {});

} // namespace resonate
