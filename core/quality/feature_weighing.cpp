#include "core/quality/feature_weighing.h"

#include <algorithm>
#include <cmath>

namespace resonate {

double artifactScore(const FeatureValues& features, const FeatureValues& limits) noexcept
{
    double sum = 0.0;
    for (std::size_t f = 0; f < kArtifactFeatures; ++f) {
        const double share = features[f] / limits[f];
        sum += share * share * share * share;
    }
    return std::min(1.0, 0.1 * std::pow(sum, 0.25));
}

ArtifactFeature decidingFeature(const FeatureValues& features, const FeatureValues& limits) noexcept
{
    if (features[static_cast<std::size_t>(ArtifactFeature::NonFinite)] > 0.0)
        return ArtifactFeature::NonFinite;
    std::size_t deciding = 0;
    double largest = 0.0;
    for (std::size_t f = 0; f < kArtifactFeatures; ++f)
        if (const double share = features[f] / limits[f]; share > largest) {
            largest = share;
            deciding = f;
        }
    return static_cast<ArtifactFeature>(deciding);
}

} // namespace resonate
