#pragma once

#include "pipeline/delivery_target.h"

namespace resonate {

/// "Spotify (-14 LUFS)": a target for people, translated where it is no name (context "Targets").
QString targetTitle(const DeliveryTarget& target);

} // namespace resonate
