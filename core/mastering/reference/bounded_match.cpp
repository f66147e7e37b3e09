#include "core/mastering/reference/bounded_match.h"

#include <cmath>

namespace resonate {
namespace {

constexpr double kStep = 0.01; // of the amount

} // namespace

BoundedMatch boundedMatch(const MixProfile& own, const ReferenceProfile& reference, double amount,
                          const MatchLimits& limits, double mostLossLu)
{
    const double rangeLu = own.course.rangeLu();
    const auto match = [&](double part) {
        BoundedMatch made{designMatch(own.profile, reference, part, limits), part, rangeLu, rangeLu};
        if (!made.design.idle())
            made.rangeAfterLu = own.course.rangeLu(made.design.midGain, made.design.sideGain);
        return made;
    };
    BoundedMatch best = match(amount);
    if (best.lossLu() <= mostLossLu)
        return best;
    int low = 0, high = static_cast<int>(std::ceil(amount / kStep)); // in steps: what is fine, what is too much
    best = match(0.0);
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        BoundedMatch tried = match(kStep * middle);
        if (tried.lossLu() <= mostLossLu) {
            low = middle;
            best = std::move(tried);
        } else {
            high = middle;
        }
    }
    return best;
}

} // namespace resonate
