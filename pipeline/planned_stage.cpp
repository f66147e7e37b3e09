#include "pipeline/planned_stage.h"

#include <QJsonArray>

namespace resonate {

QJsonObject Decision::toJson() const
{
    return {{QStringLiteral("measure"), measure},
            {QStringLiteral("measured"), measured},
            {QStringLiteral("threshold"), threshold},
            {QStringLiteral("unit"), unit},
            {QStringLiteral("sentence"), sentence}};
}

QJsonObject PlannedStage::parametersOf(const QString& part) const
{
    QJsonObject all = parameters;
    const QJsonObject own = parts.value(part).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        all.insert(it.key(), it.value());
    return all;
}

QJsonObject PlannedStage::toJson() const
{
    QJsonArray reasons;
    for (const Decision& decision : decisions)
        reasons.append(decision.toJson());
    QJsonObject json{{QStringLiteral("stage"), id},
                     {QStringLiteral("enabled"), enabled},
                     {QStringLiteral("chosenBy"),
                      chosenBy == ChosenBy::User ? QStringLiteral("user") : QStringLiteral("measurement")},
                     {QStringLiteral("parameters"), parameters},
                     {QStringLiteral("decisions"), reasons}};
    if (scope)
        json.insert(QStringLiteral("scope"), scopeName(*scope));
    if (!parts.isEmpty())
        json.insert(QStringLiteral("parts"), parts);
    return json;
}

} // namespace resonate
