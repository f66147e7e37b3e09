#include "core/mastering/reference/tone_course.h"

#include "core/mastering/loudness_gating.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

using ThirdGains = std::array<double, ToneGrid::kThirds>;

ThirdGains meansOf(std::span<const double> bandGain)
{
    assert(bandGain.size() == ToneGrid::kBands);
    ThirdGains means = {};
    for (std::size_t k = 0; k < bandGain.size(); ++k)
        means[k / ToneGrid::kPerThirdOctave] += bandGain[k] / double{ToneGrid::kPerThirdOctave};
    return means;
}

} // namespace

double ToneCourse::rangeLu(std::span<const double> midGain, std::span<const double> sideGain) const
{
    const std::array<ThirdGains, 2> gains = {meansOf(midGain), meansOf(sideGain)};
    std::vector<double> after = meanSquares;
    double change = 1.0; // of a second with no spectrum of its own, the end: as the one before
    for (std::size_t second = 0; second < seconds.size(); ++second) {
        double own = 0.0, changed = 0.0;
        for (std::size_t side = 0; side < gains.size(); ++side)
            for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
                const auto power = static_cast<double>(seconds[second].power[side][third]);
                own += power;
                changed += power * gains[side][third];
            }
        change = own > 0.0 ? changed / own : change;
        const std::size_t first = second * kBlocksPerSecond, end = first + kBlocksPerSecond;
        for (std::size_t block = first; block < std::min(end, after.size()); ++block)
            after[block] *= change;
    }
    return loudnessRangeLu(after);
}

double ToneCourse::rangeLu() const
{
    return loudnessRangeLu(meanSquares);
}

} // namespace resonate
