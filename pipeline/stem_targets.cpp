#include "pipeline/stem_targets.h"

#include "core/enhance/tone/tone_need.h"
#include "pipeline/json_document.h"
#include "pipeline/resource.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cassert>

namespace resonate {
namespace {

std::vector<double> numbers(const QJsonValue& list)
{
    std::vector<double> values;
    for (const QJsonValue value : list.toArray())
        values.push_back(value.toDouble());
    return values;
}

std::array<StemTarget, kStemCount> readTargets()
{
    const auto document =
        JsonDocument::parse(readResource(QStringLiteral("stem_targets.json")).toStdString(), "stem_targets.json");
    assert(document); // our own file, compiled in, and checked by a test
    const std::vector<double> centres = numbers(document->root()[QStringLiteral("centreHz")]);
    std::array<StemTarget, kStemCount> targets;
    for (const QJsonValue value : document->root()[QStringLiteral("stems")].toArray()) {
        const QJsonObject target = value.toObject();
        const std::string id = target[QStringLiteral("id")].toString().toStdString();
        const auto stem = std::ranges::find(kStems, id, stemName);
        assert(stem != kStems.end());
        targets[static_cast<std::size_t>(*stem)] = {centres, numbers(target[QStringLiteral("levelDb")]),
                                                    numbers(target[QStringLiteral("similarity")])};
    }
    return targets;
}

const std::array<StemTarget, kStemCount>& targets()
{
    static const std::array<StemTarget, kStemCount> kTargets = readTargets();
    return kTargets;
}

} // namespace

const StemTarget& stemTarget(Stem stem)
{
    return targets()[static_cast<std::size_t>(stem)];
}

const StemTarget& wholeTarget()
{
    static const StemTarget kTarget = mixTarget(targets());
    return kTarget;
}

} // namespace resonate
