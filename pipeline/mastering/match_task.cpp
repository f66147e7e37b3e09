#include "pipeline/mastering/match_task.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace resonate {
namespace {

const QString kAmount = QStringLiteral("amount"), kLow = QStringLiteral("lowHz"), kHigh = QStringLiteral("highHz"),
              kReference = QStringLiteral("reference"), kLowMadeUp = QStringLiteral("lowMadeUp"),
              kHighMadeUp = QStringLiteral("highMadeUp");

/// Every other of the values, which are a sixth of an octave apart.
QJsonArray thirdOctaves(const std::vector<double>& values, double digits)
{
    QJsonArray list;
    for (std::size_t i = 0; i < values.size(); i += 2)
        list.append(std::round(digits * values[i]) / digits);
    return list;
}

} // namespace

MatchDesign MatchTask::design(ReferenceProfile own) const
{
    own.lowHz = std::max(own.lowHz, lowHz);
    if (highHz > 0.0)
        own.highHz = std::min(own.highHz, highHz);
    return designMatch(own, reference.profile, amount, {.lowMadeUp = lowMadeUp, .highMadeUp = highMadeUp});
}

QJsonObject MatchTask::toJson() const
{
    return {{kReference, reference.toJson()}, {kAmount, amount},        {kLow, lowHz}, {kHigh, highHz},
            {kLowMadeUp, lowMadeUp},          {kHighMadeUp, highMadeUp}};
}

MatchTask MatchTask::fromJson(const QJsonObject& json)
{
    return {ReferencePiece::fromJson(json.value(kReference).toObject()),
            json.value(kAmount).toDouble(),
            json.value(kLow).toDouble(),
            json.value(kHigh).toDouble(),
            json.value(kLowMadeUp).toBool(),
            json.value(kHighMadeUp).toBool()};
}

QJsonObject matchDetails(const MatchTask& task, const MatchDesign& design)
{
    return {{kReference, task.reference.name},
            {QStringLiteral("amountPercent"), 100.0 * task.amount},
            {QStringLiteral("errorBeforeDb"), design.errorBeforeDb},
            {QStringLiteral("errorAfterDb"), design.errorAfterDb},
            {QStringLiteral("heldBackBands"), design.heldBackBands},
            {QStringLiteral("frequencyHz"), thirdOctaves(design.frequencyHz, 10.0)},
            {QStringLiteral("midDb"), thirdOctaves(design.midDb, 100.0)},
            {QStringLiteral("sideDb"), thirdOctaves(design.sideDb, 100.0)}};
}

} // namespace resonate
