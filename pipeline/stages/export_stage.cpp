#include "pipeline/stages/export_stage.h"

#include "core/audio/gained_source.h"
#include "pipeline/encoding/audio_output.h"
#include "pipeline/stages/expected_rates.h"
#include "pipeline/stages/parts_progress.h"

namespace resonate {

double ExportStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kExportRate;
}

Result<StageRecord> ExportStage::run(Session& session, const WorkContext& context)
{
    AudioOutput floats;
    floats.bits = 32;
    PartsProgress progress(context, {kStemNames.begin(), kStemNames.end()});
    std::array<Result<>, kStems.size()> results;
    context.executor.run(static_cast<int>(kStems.size()), [&](int stem) {
        const auto i = static_cast<std::size_t>(stem);
        const WorkContext own{context.executor, context.stop, [&](double done) { progress.report(i, done); }};
        const auto gained = std::make_shared<GainedSource>(session.stems[i], static_cast<float>(session.stemGains[i]));
        results[i] = writeAudio(gained, m_paths[i], floats, {}, own);
    });
    for (const Result<>& result : results)
        if (!result)
            return result.error();
    return StageRecord{};
}

} // namespace resonate
