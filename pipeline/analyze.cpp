#include "pipeline/analyze.h"

#include "pipeline/input_json.h"
#include "pipeline/report_format.h"
#include "pipeline/report_json.h"
#include "pipeline/stage_runner.h"
#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/ingest_stage.h"

namespace resonate {

Result<AnalyzeOutcome> analyzeFile(const std::filesystem::path& input, Cache& cache, const JobContext& job)
{
    Session session(cache, input);
    ProgressTracker progress(job.progress);
    StageRunner runner(job.executor, job.stop, progress);
    std::vector<std::unique_ptr<Stage>> stages;
    stages.push_back(std::make_unique<IngestStage>());
    stages.push_back(std::make_unique<AnalyzeStage>());
    if (auto done = runner.runAll(stages, session); !done)
        return done.error();
    return AnalyzeOutcome{{{kReportFormatKey, kReportFormat},
                           {QStringLiteral("input"), inputJson(session.input, session.decoded, *session.recording)},
                           {QStringLiteral("analysis"), toJson(session.report)}},
                          session.report};
}

} // namespace resonate
