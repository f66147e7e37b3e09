#include "core/mastering/reference/match_wish.h"

#include "core/base/decibels.h"
#include "core/mastering/reference/tone_grid.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace resonate {
namespace {

constexpr double kNothingDbfs = -100.0; // a third octave without a signal
constexpr double kMonoDb = -40.0;       // side over mid
constexpr double kLevelLowHz = 60.0, kLevelHighHz = 16'000.0;

double powerOf(double levelDb)
{
    return levelDb > kSilenceDb ? std::pow(10.0, levelDb / 10.0) : 0.0;
}

/// One channel's levels at the nodes, and where they mean something.
struct NodeLevels {
    std::vector<double> levelDb; // [ToneNodes::kCount]
    double lowHz;
    double highHz;

    NodeLevels(const std::vector<double>& powers, const ReferenceProfile& profile)
        : levelDb(ToneNodes::levelsDb(powers, std::vector<double>(ToneGrid::kBands, 1.0))),
          lowHz(profile.lowHz),
          highHz(std::min(profile.highHz, profile.sampleRateHz / 2.0))
    {
    }
    /// Whether all of the third octave is within what was recorded; an end is known to a semitone.
    bool isWhole(std::size_t node) const
    {
        constexpr double kSlack = 1.06;
        return holdsSignal(node) && ToneGrid::edgeHz(ToneNodes::firstBand(node)) >= lowHz / kSlack &&
               ToneGrid::edgeHz(ToneNodes::firstBand(node) + ToneGrid::kPerThirdOctave) <= highHz * kSlack;
    }
    bool holdsSignal(std::size_t node) const
    {
        const double centreHz = ToneNodes::centreHz(node);
        return levelDb[node] > kNothingDbfs && centreHz >= lowHz && centreHz <= highHz;
    }
};

/// Where both hold a signal, how far the reference is above; elsewhere nothing.
struct Difference {
    std::vector<double> db; // [ToneNodes::kCount]
    std::vector<bool> known;
    std::vector<bool> ownSignal;

    Difference(const NodeLevels& own, const NodeLevels& reference)
        : db(ToneNodes::kCount), known(ToneNodes::kCount), ownSignal(ToneNodes::kCount)
    {
        for (std::size_t n = 0; n < db.size(); ++n) {
            ownSignal[n] = own.holdsSignal(n);
            known[n] = ownSignal[n] && reference.isWhole(n);
            db[n] = known[n] ? reference.levelDb[n] - own.levelDb[n] : 0.0;
        }
    }
    double mean() const
    {
        double sum = 0.0;
        int count = 0;
        for (std::size_t n = 0; n < db.size(); ++n)
            if (const double hz = ToneNodes::centreHz(n); known[n] && hz >= kLevelLowHz && hz <= kLevelHighHz) {
                sum += db[n];
                ++count;
            }
        return count > 0 ? sum / count : 0.0;
    }
};

/// Nodes without a wish of their own take that of the nearest that has one; where nothing was recorded they are not
/// lifted.
void fillGaps(const Difference& difference, const MatchLimits& limits, std::vector<double>& gainDb)
{
    for (std::size_t n = 0; n < gainDb.size(); ++n) {
        if (difference.known[n])
            continue;
        for (std::size_t away = 1; away < gainDb.size(); ++away) {
            const bool below = n >= away && difference.known[n - away];
            const bool above = n + away < gainDb.size() && difference.known[n + away];
            if (!below && !above)
                continue;
            gainDb[n] =
                below && above ? 0.5 * (gainDb[n - away] + gainDb[n + away]) : gainDb[below ? n - away : n + away];
            break;
        }
    }
    for (std::size_t n = 0; n < gainDb.size(); ++n)
        if (!difference.ownSignal[n] && !(n < gainDb.size() / 2 ? limits.lowMadeUp : limits.highMadeUp))
            gainDb[n] = std::min(gainDb[n], 0.0);
}

MatchWish wishOf(const Difference& difference, double levelDb, const std::vector<double>& snrDb, double amount,
                 const MatchLimits& limits)
{
    MatchWish wish{std::vector<double>(ToneNodes::kCount), 0};
    for (std::size_t n = 0; n < wish.gainDb.size(); ++n) {
        if (!difference.known[n])
            continue;
        const double wished = difference.db[n] - levelDb;
        const double snr = snrDb[std::min(n / 2, snrDb.size() - 1)];
        const double allowed =
            std::clamp(wished, -limits.mostDb, std::clamp(snr - limits.noiseMarginDb, 0.0, limits.mostDb));
        wish.heldBack += allowed < wished ? 1 : 0;
        wish.gainDb[n] = amount * allowed;
    }
    fillGaps(difference, limits, wish.gainDb);
    return wish;
}

} // namespace

double ToneNodes::centreHz(std::size_t node) noexcept
{
    return ToneGrid::edgeHz(firstBand(node) + ToneGrid::kPerThirdOctave / 2);
}

std::vector<double> ToneNodes::levelsDb(const std::vector<double>& bandPower, const std::vector<double>& bandGain)
{
    std::vector<double> levels;
    for (std::size_t n = 0; n < kCount; ++n) {
        double power = 0.0;
        for (std::size_t k = firstBand(n); k < firstBand(n) + ToneGrid::kPerThirdOctave; ++k)
            power += bandPower[k] * bandGain[k];
        levels.push_back(powerToDb(power));
    }
    return levels;
}

TonePowers TonePowers::of(const ReferenceProfile& profile)
{
    TonePowers powers;
    std::ranges::transform(profile.midDb, std::back_inserter(powers.mid), powerOf);
    if (profile.channels == 2 && sideToMidDb(profile) > kMonoDb)
        std::ranges::transform(profile.sideDb, std::back_inserter(powers.side), powerOf);
    return powers;
}

MatchWishes matchWishes(const ReferenceProfile& own, const ReferenceProfile& reference, double amount,
                        const MatchLimits& limits)
{
    assert(amount >= 0.0 && amount <= 1.0);
    if (own.silent() || reference.silent() || amount == 0.0)
        return {};
    const TonePowers ownPowers = TonePowers::of(own);
    TonePowers wanted = TonePowers::of(reference);
    const bool sides = !ownPowers.side.empty() && !wanted.side.empty();
    if (ownPowers.side.empty() && !wanted.side.empty())
        std::ranges::transform(wanted.mid, wanted.side, wanted.mid.begin(), std::plus());
    const Difference mid(NodeLevels(ownPowers.mid, own), NodeLevels(wanted.mid, reference));
    if (std::ranges::none_of(mid.known, std::identity()))
        return {};
    const double levelDb = mid.mean();
    MatchWishes wishes{wishOf(mid, levelDb, own.midSnrDb, amount, limits), {}};
    if (sides)
        wishes.side = wishOf(Difference(NodeLevels(ownPowers.side, own), NodeLevels(wanted.side, reference)), levelDb,
                             own.sideSnrDb, amount, limits);
    else
        wishes.side.gainDb = wishes.mid.gainDb;
    return wishes;
}

} // namespace resonate
