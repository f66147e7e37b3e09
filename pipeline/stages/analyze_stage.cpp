#include "pipeline/stages/analyze_stage.h"

#include "core/analysis/analyser.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {

double AnalyzeStage::expectedSeconds(const Session& session) const
{
    return session.recordingSeconds() / kAnalysisRate;
}

Result<StageRecord> AnalyzeStage::run(Session& session, const WorkContext& context)
{
    auto report = analyseRecording(*session.recording, context);
    if (!report)
        return report.error();
    session.report = std::move(*report);
    return StageRecord{};
}

} // namespace resonate
