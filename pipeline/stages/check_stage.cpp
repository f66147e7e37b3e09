#include "pipeline/stages/check_stage.h"

#include "core/analysis/analyser.h"
#include "pipeline/cache_key.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/kept_report.h"

namespace resonate {

double CheckStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kAnalysisRate;
}

Result<StageRecord> CheckStage::run(Session& session, const WorkContext& context)
{
    const DitherKind dither = heldDither(m_samples.dither, m_samples.bits, session.master->format().sampleRateHz);
    const std::string key =
        cacheKey({session.masterKey,
                  "check",
                  kAnalysisVersion,
                  {{QStringLiteral("bits"), m_samples.bits}, {QStringLiteral("dither"), static_cast<int>(dither)}}});
    auto kept = keptReport(session.cache, key, context.stop,
                           [&] { return analyseRecording(*asDelivered(session.master, m_samples), context); });
    if (!kept)
        return kept.error();
    session.result = std::move(kept->report);
    StageRecord record;
    record.reused = kept->reused;
    return record;
}

} // namespace resonate
