#include "core/mastering/gain_search.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace resonate {
namespace {

constexpr int kMaxPasses = 6;
constexpr double kCloseLu = 0.05;
constexpr double kLimitingSlackDb = 0.05;

/// LU per dB of gain, from two trials. Through a limiter it is under 1; far under it is a fluke of two close trials.
double slope(const std::optional<GainTrial>& before, const GainTrial& now)
{
    if (!before || std::abs(now.gainDb - before->gainDb) < 1e-3)
        return 0.9;
    return std::clamp((now.lufs - before->lufs) / (now.gainDb - before->gainDb), 0.2, 1.1);
}

} // namespace

Result<GainSearch> searchGain(const GainGoal& goal,
                              const std::function<Result<GainTrial>(double gainDb, int pass)>& trial)
{
    GainSearch search;
    std::optional<GainTrial> before;
    double gainDb = goal.targetLufs - goal.unlimitedLufs;
    while (true) {
        auto tried = trial(gainDb, search.passes);
        if (!tried)
            return tried.error();
        search.trial = *tried;
        if (++search.passes == kMaxPasses)
            return search;
        const double excessDb = search.trial.limitingP99Db - goal.maxLimitingDb;
        const double missingLu = goal.targetLufs - search.trial.lufs;
        if (excessDb > kLimitingSlackDb) {
            search.heldBack = true;
            gainDb -= excessDb; // what the limiter takes from peaks follows the gain dB by dB
        } else if (std::abs(missingLu) <= kCloseLu || (search.heldBack && missingLu > 0.0)) {
            search.heldBack = search.heldBack && missingLu > kCloseLu;
            return search;
        } else {
            gainDb += missingLu / slope(before, search.trial);
        }
        before = search.trial;
    }
}

} // namespace resonate
