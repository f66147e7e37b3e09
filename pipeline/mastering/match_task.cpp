#include "pipeline/mastering/match_task.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

const QString kAmount = QStringLiteral("amount"), kLow = QStringLiteral("lowHz"), kHigh = QStringLiteral("highHz"),
              kReference = QStringLiteral("reference"), kLowMadeUp = QStringLiteral("lowMadeUp"),
              kHighMadeUp = QStringLiteral("highMadeUp"), kFollowsLoudness = QStringLiteral("followsLoudness"),
              kRangeBefore = QStringLiteral("rangeBeforeLu"), kRangeAfter = QStringLiteral("rangeAfterLu");

// Of 1 LU of loudness range that following a reference may cost; what is foretold is up to 0.3 LU off, and
// so are meters from each other, which lay their windows differently.
constexpr double kMostLossLu = 0.6;
constexpr double kMostLossWithLimiterLu = 0.45;
constexpr double kMostLossInAllLu = 0.75;
constexpr double kLimiterWorksLu = 1.0; // of gain; under that it takes next to nothing

/// Every other of the values, which are a sixth of an octave apart.
QJsonArray thirdOctaves(const std::vector<double>& values, double digits)
{
    QJsonArray list;
    for (std::size_t i = 0; i < values.size(); i += 2)
        list.append(std::round(digits * values[i]) / digits);
    return list;
}

QString reasonOf(const MatchTask& task, const BoundedMatch& match)
{
    return match.amount < task.amount
               ? QStringLiteral("The amount was lowered to %1 % on average so that quiet and loud parts "
                                "keep their distance.")
                     .arg(std::round(100.0 * match.amount))
               : QString();
}

} // namespace

BoundedMatch MatchTask::design(MixProfile own, const std::stop_token& stop) const
{
    ReferenceProfile& mix = own.profile;
    mix.lowHz = std::max(mix.lowHz, lowHz);
    if (highHz > 0.0)
        mix.highHz = std::min(mix.highHz, highHz);
    const bool lifted = followsLoudness && reference.profile.integratedLufs && mix.integratedLufs &&
                        *reference.profile.integratedLufs > *mix.integratedLufs + kLimiterWorksLu;
    return boundedMatch(own, reference.profile, amount, {.lowMadeUp = lowMadeUp, .highMadeUp = highMadeUp},
                        lifted ? kMostLossWithLimiterLu : kMostLossLu, stop);
}

QJsonObject MatchTask::toJson() const
{
    return {{kReference, reference.toJson()},
            {kAmount, amount},
            {kLow, lowHz},
            {kHigh, highHz},
            {kLowMadeUp, lowMadeUp},
            {kHighMadeUp, highMadeUp},
            {kFollowsLoudness, followsLoudness}};
}

MatchTask MatchTask::fromJson(const QJsonObject& json)
{
    return {ReferencePiece::fromJson(json.value(kReference).toObject()),
            json.value(kAmount).toDouble(),
            json.value(kLow).toDouble(),
            json.value(kHigh).toDouble(),
            json.value(kLowMadeUp).toBool(),
            json.value(kHighMadeUp).toBool(),
            json.value(kFollowsLoudness).toBool()};
}

QJsonObject matchDetails(const MatchTask& task, const BoundedMatch& match)
{
    const MatchDesign& design = match.design;
    return {{kReference, task.reference.name},
            {QStringLiteral("amountPercent"), std::round(100.0 * match.amount)},
            {QStringLiteral("askedPercent"), 100.0 * task.amount},
            {QStringLiteral("reason"), reasonOf(task, match)},
            {kRangeBefore, match.rangeBeforeLu},
            {kRangeAfter, match.rangeAfterLu},
            {QStringLiteral("errorBeforeDb"), design.errorBeforeDb},
            {QStringLiteral("errorAfterDb"), design.errorAfterDb},
            {QStringLiteral("heldBackBands"), design.heldBackBands},
            {QStringLiteral("frequencyHz"), thirdOctaves(design.frequencyHz, 10.0)},
            {QStringLiteral("midDb"), thirdOctaves(design.midDb, 100.0)},
            {QStringLiteral("sideDb"), thirdOctaves(design.sideDb, 100.0)}};
}

double rangeLeftToLose(const QJsonObject& matchDetails)
{
    const double loss = matchDetails.value(kRangeBefore).toDouble() - matchDetails.value(kRangeAfter).toDouble();
    return std::max(0.0, kMostLossInAllLu - loss);
}

} // namespace resonate
