#include "pipeline/stages/mix_stage.h"

#include "core/base/decibels.h"
#include "core/mastering/stem_mix.h"
#include "pipeline/cache_key.h"

#include <QJsonArray>

namespace resonate {

namespace {

/// Names the sum of stems with gains.
std::string mixKeyOf(const Session& session)
{
    QJsonArray parts;
    for (std::size_t i = 0; i < kStems.size(); ++i)
        parts.append(QJsonArray{QString::fromStdString(session.stemKeys[i]), session.stemGains[i]});
    return cacheKey({session.materialKey, "mix", 1, {{QStringLiteral("stems"), parts}}});
}

/// The material, as it is.
StageRecord takeMaterial(Session& session)
{
    session.mix = session.material;
    session.mixKey = session.materialKey;
    StageRecord record;
    record.verdict = Verdict::Skipped;
    return record;
}

} // namespace

Result<StageRecord> MixStage::run(Session& session, const WorkContext&)
{
    if (!session.stems.front())
        return takeMaterial(session);
    std::vector<StemMix::Stem> stems;
    bool gained = false;
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        const QString id = QString::fromStdString(std::string(stemName(kStems[i]))) + QStringLiteral("GainDb");
        const double gainDb = m_parameters.value(id).toDouble();
        gained = gained || gainDb != 0.0;
        session.stemGains[i] = dbToGain(gainDb);
        stems.push_back({session.stems[i], static_cast<float>(session.stemGains[i])});
    }
    if (!gained && !session.stemsChanged)
        return takeMaterial(session); // which they sum to, but for rounding
    auto mix = StemMix::create(std::move(stems));
    if (!mix)
        return mix.error();
    session.mix = std::move(*mix);
    session.mixKey = mixKeyOf(session);
    return StageRecord{};
}

} // namespace resonate
