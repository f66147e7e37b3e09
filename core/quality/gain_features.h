#pragma once

#include "core/quality/artifact_features.h"
#include "core/quality/band_reference.h"

namespace resonate {

/// Pumping, GainSpread and Levelling: what the gain of the whole, long-term equaliser taken out, does from moment to
/// moment.
void measureGain(const FeatureContext& context, const BandReference& reference, FeatureValues& values);

} // namespace resonate
