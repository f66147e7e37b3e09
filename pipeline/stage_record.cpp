#include "pipeline/stage_record.h"

#include <algorithm>
#include <array>

namespace resonate {
namespace {

const std::array<std::pair<Verdict, const char*>, 4> kVerdicts = {{{Verdict::Kept, "kept"},
                                                                   {Verdict::Reduced, "reduced"},
                                                                   {Verdict::RolledBack, "rolledBack"},
                                                                   {Verdict::Skipped, "skipped"}}};

} // namespace

QString verdictName(Verdict verdict)
{
    return QLatin1String(std::ranges::find(kVerdicts, verdict, &std::pair<Verdict, const char*>::first)->second);
}

QJsonObject StageRecord::toJson() const
{
    QJsonObject json{
        {QStringLiteral("stage"), stage},
        {QStringLiteral("verdict"), verdictName(verdict)},
        {QStringLiteral("seconds"), seconds},
        {QStringLiteral("reused"), reused},
        {QStringLiteral("artifactScore"), artifactScore ? QJsonValue(*artifactScore) : QJsonValue(QJsonValue::Null)}};
    if (!stem.isEmpty())
        json.insert(QStringLiteral("stem"), stem);
    if (!details.isEmpty())
        json.insert(QStringLiteral("details"), details);
    if (!windows.isEmpty())
        json.insert(QStringLiteral("windows"), windows);
    return json;
}

std::optional<StageRecord> StageRecord::fromJson(const QJsonObject& json)
{
    const QString verdict = json.value(QStringLiteral("verdict")).toString();
    const auto known =
        std::ranges::find_if(kVerdicts, [&](const auto& entry) { return verdict == QLatin1String(entry.second); });
    if (known == kVerdicts.end())
        return std::nullopt;
    StageRecord record;
    record.stage = json.value(QStringLiteral("stage")).toString();
    record.stem = json.value(QStringLiteral("stem")).toString();
    record.verdict = known->first;
    record.seconds = json.value(QStringLiteral("seconds")).toDouble();
    if (const QJsonValue score = json.value(QStringLiteral("artifactScore")); score.isDouble())
        record.artifactScore = score.toDouble();
    record.reused = json.value(QStringLiteral("reused")).toBool();
    record.details = json.value(QStringLiteral("details")).toObject();
    record.windows = json.value(QStringLiteral("windows")).toArray();
    return record;
}

} // namespace resonate
