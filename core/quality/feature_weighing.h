#pragma once

#include "core/quality/artifact_features.h"

namespace resonate {

/// One number out of all features: 0.1 (sum of (feature / limit)^4)^(1/4), at most 1. Nearly the largest share of a
/// limit, but several features that come near theirs at once count for more than one of them: that told honest from
/// broken a little better than the largest alone.
double artifactScore(const FeatureValues& features, const FeatureValues& limits) noexcept;

/// What is not finite before all else, then the largest share of its limit; None when all are 0.
ArtifactFeature decidingFeature(const FeatureValues& features, const FeatureValues& limits) noexcept;

} // namespace resonate
