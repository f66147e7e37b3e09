#pragma once

#include "core/quality/artifact_features.h"
#include "core/quality/band_reference.h"

namespace resonate {

/// What the gain looks like close by, over frames and bins: GainRoughness and Isolation where the input is heard,
/// MusicalNoise and Addition where it is not.
void measureTexture(const FeatureContext& context, const BandReference& reference, FeatureValues& values);

} // namespace resonate
