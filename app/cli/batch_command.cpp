#include "app/cli/batch_command.h"

#include "app/cli/batch_lines.h"
#include "app/cli/batch_progress.h"
#include "app/cli/command.h"
#include "app/cli/common_options.h"

namespace resonate {
namespace {

/// How each recording gets a cache. One that is not kept is each recording's own, so that it goes when that is done.
std::function<Result<Cache>()> cacheOpener(const ParsedArguments& parsed, const RestoreRequest& request)
{
    return [parsed, folder = request.outputFolder, limit = cacheLimitBytes(request)] {
        return openCache(parsed, folder, limit);
    };
}

/// The worst of what happened: broken off, failures at work, recordings that cannot be used.
int exitCodeOf(const Batch& batch)
{
    if (batch.cancelled)
        return kWasCancelled;
    if (batch.count(BatchOutcome::Kind::Failed) > 0 || batch.count(BatchOutcome::Kind::NotBegun) > 0)
        return kFailed;
    return batch.count(BatchOutcome::Kind::Refused) > 0 ? kBadInput : kDone;
}

} // namespace

int runBatch(const ParsedArguments& parsed, const RestoreRequest& request, int threads, const std::stop_token& stop)
{
    const auto jobs = jobCount(parsed);
    if (!jobs)
        return reportError(jobs.error());
    BatchRequest asked;
    asked.given.assign(parsed.positional.begin(), parsed.positional.end());
    asked.whole = request;
    asked.jobs = *jobs;
    asked.threads = threads;
    asked.openCache = cacheOpener(parsed, request);
    BatchProgress progress;
    const auto batch = restoreBatch(
        asked, stop, [&](const Batch& planned) { progress.begin(planned); }, progress.listener());
    progress.end();
    if (!batch)
        return reportError(batch.error());
    if (parsed.has("--json"))
        printJson(toJson(*batch));
    else
        for (const QString& line : batchLines(*batch))
            printLine(line);
    return exitCodeOf(*batch);
}

} // namespace resonate
