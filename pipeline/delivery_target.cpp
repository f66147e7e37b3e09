#include "pipeline/delivery_target.h"

#include "pipeline/json_document.h"
#include "pipeline/parameters.h"
#include "pipeline/resource.h"
#include "pipeline/text.h"

#include <QJsonArray>

#include <cassert>
#include <charconv>
#include <vector>

namespace resonate {
namespace {

std::vector<DeliveryTarget> readTargets()
{
    const auto document = JsonDocument::parse(readResource(QStringLiteral("delivery_targets.json")).toStdString(),
                                              "delivery_targets.json");
    assert(document); // our own file, compiled in, and checked by a test
    std::vector<DeliveryTarget> targets;
    for (const QJsonValue value : document->root()[QStringLiteral("targets")].toArray()) {
        const QJsonObject target = value.toObject();
        targets.push_back({target[QStringLiteral("id")].toString(), target[QStringLiteral("title")].toString(),
                           target[QStringLiteral("loudnessLufs")].toDouble(),
                           target[QStringLiteral("ceilingDbtp")].toDouble()});
    }
    return targets;
}

QString knownIds()
{
    QStringList ids;
    for (const DeliveryTarget& target : deliveryTargets())
        ids.append(target.id);
    return ids.join(QStringLiteral(", "));
}

} // namespace

std::span<const DeliveryTarget> deliveryTargets()
{
    static const std::vector<DeliveryTarget> kTargets = readTargets();
    return kTargets;
}

Result<DeliveryTarget> parseTarget(const QString& text)
{
    for (const DeliveryTarget& target : deliveryTargets())
        if (target.id.compare(text, Qt::CaseInsensitive) == 0)
            return target;
    const std::string bytes = text.toStdString();
    double loudness = 0.0;
    const auto read = std::from_chars(bytes.data(), bytes.data() + bytes.size(), loudness);
    if (read.ec != std::errc() || read.ptr != bytes.data() + bytes.size())
        return Error{ErrorCode::BadUsage, QStringLiteral("there is no target %1: take %2, or a loudness such as -18.5")
                                              .arg(quoted(text), knownIds())
                                              .toStdString()};
    const Parameter& range = *findParameter(QStringLiteral("master.targetLufs"));
    if (!(loudness >= range.minimum && loudness <= range.maximum))
        return Error{ErrorCode::BadUsage, "a target must be between " + formatShort(range.minimum) + " and " +
                                              formatShort(range.maximum) + " LUFS, is " + quoted(text).toStdString()};
    return DeliveryTarget{QStringLiteral("custom"), QStringLiteral("Custom"), loudness, -1.0};
}

} // namespace resonate
