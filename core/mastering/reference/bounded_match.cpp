#include "core/mastering/reference/bounded_match.h"

#include "core/base/decibels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr int kMaxRounds = 60;
constexpr double kMarginLu = 0.02; // the response follows its curve as well as that
constexpr double kProbeDb = 0.5;
constexpr int kMaxHalvings = 7;

/// Gains of third octaves, every other node.
ToneCourse::Gains gainsOf(const MatchWish& wish)
{
    ToneCourse::Gains gains = {};
    for (std::size_t third = 0; third < gains.size(); ++third)
        gains[third] = std::pow(10.0, wish.gainDb[2 * third] / 10.0);
    return gains;
}

/// A match on its way to one that takes less range.
class Narrowing {
public:
    Narrowing(const ToneCourse& course, const MatchWishes& wishes) : m_course(course), m_wishes(wishes), m_now(wishes)
    {
    }

    /// Steps along the steepest ascent of the range, each as long as a straight slope would need, until enough is left.
    MatchWishes leaving(double leastRangeLu, const std::stop_token& stop)
    {
        for (int round = 0; round < kMaxRounds && !stop.stop_requested(); ++round) {
            const double rangeLu = m_course.rangeLu(gainsOf(m_now.mid), gainsOf(m_now.side));
            if (rangeLu >= leastRangeLu || !step(rangeLu, leastRangeLu - rangeLu))
                break;
        }
        return m_now;
    }

private:
    /// Returns false where no band can be taken back any more that would help.
    bool step(double rangeLu, double missingLu)
    {
        std::array<ToneCourse::Gains, 2> slope = {}; // LU per dB
        double squares = 0.0;
        for (std::size_t channel = 0; channel < slope.size(); ++channel)
            for (std::size_t third = 0; third < ToneGrid::kThirds; ++third) {
                double& here = slope[channel][third] = slopeAt(channel, third, rangeLu);
                if (!(here * wishOf(channel, m_wishes).gainDb[2 * third] < 0.0 && isMoved(channel, third)))
                    here = 0.0; // it would have to go further than was asked, or further back than it was
                squares += here * here;
            }
        if (!(squares > 0.0))
            return false;
        for (std::size_t channel = 0; channel < slope.size(); ++channel)
            takeBack(channel, slope[channel], missingLu / squares);
        return true;
    }

    double slopeAt(std::size_t channel, std::size_t third, double rangeLu) const
    {
        std::array<ToneCourse::Gains, 2> gains = {gainsOf(m_now.mid), gainsOf(m_now.side)};
        gains[channel][third] *= std::pow(10.0, kProbeDb / 10.0);
        return (m_course.rangeLu(gains[0], gains[1]) - rangeLu) / kProbeDb;
    }

    static const MatchWish& wishOf(std::size_t channel, const MatchWishes& wishes)
    {
        return channel == 0 ? wishes.mid : wishes.side;
    }
    bool isMoved(std::size_t channel, std::size_t third) const
    {
        return wishOf(channel, m_now).gainDb[2 * third] != 0.0;
    }

    void takeBack(std::size_t channel, const ToneCourse::Gains& slope, double perSlope)
    {
        const std::vector<double>& asked = wishOf(channel, m_wishes).gainDb;
        std::vector<double>& now = (channel == 0 ? m_now.mid : m_now.side).gainDb;
        for (std::size_t node = 0; node < now.size(); ++node) {
            const double change = perSlope * 0.5 * (slope[node / 2] + slope[(node + 1) / 2]);
            now[node] = std::clamp(now[node] + change, std::min(asked[node], 0.0), std::max(asked[node], 0.0));
        }
    }

    const ToneCourse& m_course;
    const MatchWishes& m_wishes;
    MatchWishes m_now;
};

MatchWishes scaled(MatchWishes wishes, double factor)
{
    for (MatchWish* wish : {&wishes.mid, &wishes.side})
        for (double& gain : wish->gainDb)
            gain *= factor;
    return wishes;
}

double sizeOf(const MatchWishes& wishes)
{
    const auto add = [](double sum, double gain) { return sum + std::abs(gain); };
    const double mid = std::accumulate(wishes.mid.gainDb.begin(), wishes.mid.gainDb.end(), 0.0, add);
    return std::accumulate(wishes.side.gainDb.begin(), wishes.side.gainDb.end(), mid, add);
}

} // namespace

BoundedMatch boundedMatch(const MixProfile& own, const ReferenceProfile& reference, double amount,
                          const MatchLimits& limits, double mostLossLu, const std::stop_token& stop)
{
    const double rangeLu = own.course.rangeLu();
    const MatchWishes asked = matchWishes(own.profile, reference, amount, limits);
    const auto match = [&](const MatchWishes& wishes) {
        const double whole = sizeOf(asked), share = whole > 0.0 ? sizeOf(wishes) / whole : 1.0;
        BoundedMatch made{designMatch(own.profile, reference, wishes), amount * share, rangeLu, rangeLu};
        if (!made.design.idle())
            made.rangeAfterLu =
                own.course.rangeLu(ToneCourse::gainsOf(made.design.midGain), ToneCourse::gainsOf(made.design.sideGain));
        return made;
    };
    BoundedMatch best = match(asked);
    if (best.lossLu() <= mostLossLu)
        return best;
    const MatchWishes narrowed = Narrowing(own.course, asked).leaving(rangeLu - mostLossLu + kMarginLu, stop);
    best = match(narrowed);
    if (best.lossLu() <= mostLossLu)
        return best;
    // Not all the way: less of it all, which ends at nothing.
    best = match(scaled(narrowed, 0.0));
    double fine = 0.0, tooMuch = 1.0;
    for (int halving = 0; halving < kMaxHalvings; ++halving) {
        const double middle = 0.5 * (fine + tooMuch);
        BoundedMatch tried = match(scaled(narrowed, middle));
        if (tried.lossLu() <= mostLossLu) {
            fine = middle;
            best = std::move(tried);
        } else {
            tooMuch = middle;
        }
    }
    return best;
}

} // namespace resonate
