#include "core/mastering/gain_search.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace resonate {
namespace {

constexpr int kMaxPasses = 6;
constexpr double kCloseLu = 0.05;
constexpr double kLimitingSlackDb = 0.05;
constexpr int kMaxRangePasses = 6;
constexpr double kLeastStepDb = 0.5;
constexpr double kCloseRange = 0.1; // dB of gain, LU of range

/// LU per dB of gain, from two trials. Through a limiter it is under 1; far under it is a fluke of two close trials.
double slope(const std::optional<GainTrial>& before, const GainTrial& now)
{
    if (!before || std::abs(now.gainDb - before->gainDb) < 1e-3)
        return 0.9;
    return std::clamp((now.lufs - before->lufs) / (now.gainDb - before->gainDb), 0.2, 1.1);
}

using Trial = std::function<Result<GainTrial>(double gainDb, int pass)>;

Result<GainSearch> searchLoudness(const GainGoal& goal, const Trial& trial)
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

/// Between a gain that leaves enough range and one that does not: by the chord, but never so near to an end that the
/// bracket hardly shrinks.
double gainBetween(const GainTrial& fine, const GainTrial& tooMuch, double leastRangeLu)
{
    const double share = (fine.rangeLu - leastRangeLu) / (fine.rangeLu - tooMuch.rangeLu);
    return std::lerp(fine.gainDb, tooMuch.gainDb, std::clamp(share, 0.2, 0.8));
}

/// Goes down from a gain that leaves too little range until one leaves enough, then up again as far as may be.
Result<> keepRange(const GainGoal& goal, const Trial& trial, GainSearch& search)
{
    GainTrial tooMuch = search.trial;
    std::optional<GainTrial> fine;
    double stepDb = std::max(kLeastStepDb, goal.leastRangeLu - tooMuch.rangeLu);
    for (int pass = 0; pass < kMaxRangePasses; ++pass, stepDb *= 2.0) {
        auto tried =
            trial(fine ? gainBetween(*fine, tooMuch, goal.leastRangeLu) : tooMuch.gainDb - stepDb, search.passes++);
        if (!tried)
            return tried.error();
        if (tried->rangeLu >= goal.leastRangeLu)
            fine = *tried;
        else
            tooMuch = *tried;
        if (fine && (fine->rangeLu - goal.leastRangeLu <= kCloseRange || tooMuch.gainDb - fine->gainDb <= kCloseRange))
            break;
    }
    search.trial = fine.value_or(tooMuch);
    search.keptRange = true;
    return {};
}

} // namespace

Result<GainSearch> searchGain(const GainGoal& goal, const Trial& trial)
{
    auto search = searchLoudness(goal, trial);
    if (!search || search->trial.rangeLu >= goal.leastRangeLu)
        return search;
    if (auto kept = keepRange(goal, trial, *search); !kept)
        return kept.error();
    return search;
}

} // namespace resonate
