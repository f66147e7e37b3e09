#pragma once

#include "core/enhance/tone/tone_need.h"

#include <algorithm>

namespace resonate {

/// Tone is corrected by a share of 0..1, between the edges of what was recorded: past them there is only noise to
/// raise.
inline ToneLimits toneLimits(double share, double lowHz, double highHz)
{
    ToneLimits limits;
    limits.strength = share;
    limits.lowHz = std::max(limits.lowHz, lowHz);
    limits.highHz = std::min(limits.highHz, highHz);
    return limits;
}

} // namespace resonate
