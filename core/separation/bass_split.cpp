#include "core/separation/bass_split.h"

#include "core/separation/frequency_slope.h"

#include <algorithm>
#include <vector>

namespace resonate {

double bassCutoffHz(std::span<const float> bassFundamentalsHz)
{
    constexpr double kLowestHz = 200.0;
    constexpr double kHighestHz = 300.0;
    constexpr double kFundamentals = 2.5; // the second harmonic is the bass's too
    if (bassFundamentalsHz.empty())
        return kLowestHz;
    std::vector<float> sorted(bassFundamentalsHz.begin(), bassFundamentalsHz.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::ranges::nth_element(sorted, middle);
    return std::clamp(kFundamentals * *middle, kLowestHz, kHighestHz);
}

std::vector<float> bassShelf(double cutoffHz, double binHz, int bins)
{
    constexpr double kSteepness = -6.0; // per octave, of the logistic function
    std::vector<float> shelf(static_cast<std::size_t>(bins));
    for (std::size_t k = 0; k < shelf.size(); ++k)
        shelf[k] = static_cast<float>(frequencySlope(static_cast<double>(k) * binHz, cutoffHz, kSteepness));
    return shelf;
}

} // namespace resonate
