#include "core/separation/stereo_place.h"

#include <algorithm>
#include <cstddef>

namespace resonate {

bool hasStereoImage(double midPower, double sidePower) noexcept
{
    constexpr double kLeastSide = 1e-3; // -30 dB
    return sidePower > kLeastSide * midPower;
}

void sideShares(std::span<const std::complex<float>> left, std::span<const std::complex<float>> right,
                std::span<float> sideShare)
{
    const std::size_t bins = sideShare.size();
    for (std::size_t k = 0; k < bins; ++k) {
        float mid = 1e-20F;
        float side = 0.0F;
        for (std::size_t i = k - std::min<std::size_t>(k, 1); i < std::min(bins, k + 2); ++i) {
            mid += 0.25F * std::norm(left[i] + right[i]);
            side += 0.25F * std::norm(left[i] - right[i]);
        }
        sideShare[k] = side / (mid + side);
    }
}

} // namespace resonate
