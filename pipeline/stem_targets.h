#pragma once

#include "core/audio/stem.h"
#include "core/enhance/stems/stem_targets.h"

namespace resonate {

/// What a well-made stem looks like on average, read from presets/stem_targets.json, which names its source.
const StemTarget& stemTarget(Stem stem);
/// What a whole mix of such stems looks like.
const StemTarget& wholeTarget();

} // namespace resonate
