#include "pipeline/stages/check_stage.h"

#include "core/analysis/analyser.h"
#include "core/io/working_file.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {

double CheckStage::expectedSeconds(const Session& session) const
{
    return session.materialSeconds() / kAnalysisRate;
}

Result<StageRecord> CheckStage::run(Session& session, const WorkContext& context)
{
    const auto file = WorkingFile::open(m_master);
    if (!file)
        return file.error();
    auto report = analyseRecording(**file, context);
    if (!report)
        return report.error();
    session.result = std::move(*report);
    return StageRecord{};
}

} // namespace resonate
