#include "core/mastering/reference/tone_course.h"

#include "core/mastering/loudness_gating.h"

#include <algorithm>
#include <cassert>

namespace resonate {

ToneCourse::Gains ToneCourse::gainsOf(std::span<const double> bandGain)
{
    assert(bandGain.size() == ToneGrid::kBands);
    Gains means = {};
    for (std::size_t k = 0; k < bandGain.size(); ++k)
        means[k / ToneGrid::kPerThirdOctave] += bandGain[k] / double{ToneGrid::kPerThirdOctave};
    return means;
}

double ToneCourse::rangeLu(const Gains& mid, const Gains& side) const
{
    const std::array<const Gains*, 2> gains = {&mid, &side};
    std::vector<double> after = meanSquares;
    double change = 1.0; // of a second with no spectrum of its own, the end: as the one before
    for (std::size_t second = 0; second < seconds.size(); ++second) {
        double own = 0.0, changed = 0.0;
        for (std::size_t channel = 0; channel < gains.size(); ++channel)
            for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
                const auto power = static_cast<double>(seconds[second].power[channel][third]);
                own += power;
                changed += power * (*gains[channel])[third];
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
