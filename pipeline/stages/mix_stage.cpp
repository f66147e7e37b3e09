#include "pipeline/stages/mix_stage.h"

#include "core/base/decibels.h"
#include "core/mastering/stem_mix.h"

namespace resonate {

Result<StageRecord> MixStage::run(Session& session, const WorkContext&)
{
    StageRecord record;
    if (!session.stems.front()) {
        session.mix = session.material;
        record.verdict = Verdict::Skipped;
        return record;
    }
    std::vector<StemMix::Stem> stems;
    for (std::size_t i = 0; i < kStems.size(); ++i) {
        const QString id = QString::fromStdString(std::string(stemName(kStems[i]))) + QStringLiteral("GainDb");
        session.stemGains[i] = dbToGain(m_parameters.value(id).toDouble());
        stems.push_back({session.stems[i], static_cast<float>(session.stemGains[i])});
    }
    auto mix = StemMix::create(std::move(stems));
    if (!mix)
        return mix.error();
    session.mix = std::move(*mix);
    return record;
}

} // namespace resonate
