#pragma once

#include "core/enhance/stems/stem_needs.h"
#include "core/enhance/stems/stem_targets.h"

namespace resonate {

struct FrequencyBand {
    double lowHz = 0.0, highHz = 0.0;
};

/// By how many dB `band` stands further above `reference` in the stem than in the target; 0 without a target, and where
/// the recording ends before the bands do.
double tiltOverTargetDb(const StemNeeds& needs, const StemTarget& target, FrequencyBand band, FrequencyBand reference);

} // namespace resonate
