#include "core/separation/centre_window.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace resonate
{

bool hasStereoImage(double midPower, double sidePower) noexcept
{
    constexpr double kLeastSide = 1e-3; // -30 dB
    return sidePower > kLeastSide * midPower;
}

void centreWindow(std::span<const std::complex<float>> left, std::span<const std::complex<float>> right,
                  std::span<float> centre)
{
    constexpr float kWidth = 0.36F; // share of side power at which the window has fallen to 1/e
    const std::size_t bins = centre.size();
    for (std::size_t k = 0; k < bins; ++k) {
        float mid = 1e-20F;
        float side = 0.0F;
        for (std::size_t i = k - std::min<std::size_t>(k, 1); i < std::min(bins, k + 2); ++i) {
            mid += 0.25F * std::norm(left[i] + right[i]);
            side += 0.25F * std::norm(left[i] - right[i]);
        }
        centre[k] = std::exp(-side / (mid + side) / kWidth);
    }
}

} // namespace resonate
