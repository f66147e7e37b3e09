#include "app/cli/command.h"
#include "app/cli/common_options.h"
#include "app/cli/help.h"
#include "app/cli/run_job.h"
#include "pipeline/analyze.h"
#include "pipeline/report_readings.h"

namespace resonate {

int runAnalyze(const CommandContext& context)
{
    const auto parsed = parseArguments(context.arguments, analyzeOptions());
    if (!parsed)
        return reportError(parsed.error());
    const auto file = singleFile(*parsed, "analyze");
    if (!file)
        return reportError(file.error());
    const auto threads = threadCount(*parsed);
    if (!threads)
        return reportError(threads.error());
    auto cache = openCache(*parsed, std::filesystem::temp_directory_path());
    if (!cache)
        return reportError(cache.error());

    RecordingReport report;
    const JobOutcome outcome = runJobWithProgress(
        [&](const JobContext& job) -> Result<QJsonObject> {
            auto analyzed = analyzeFile(*file, *cache, job);
            if (!analyzed)
                return analyzed.error();
            report = std::move(analyzed->report);
            return analyzed->json;
        },
        context.stop, *threads);
    return endCommand(outcome, parsed->has("--json"), [&] {
        for (const QString& line : summaryLines(report))
            printLine(line);
    });
}

} // namespace resonate
