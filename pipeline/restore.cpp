#include "pipeline/restore.h"

#include "pipeline/media_client.h"
#include "pipeline/output_set.h"
#include "pipeline/preview_choice.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/request_check.h"
#include "pipeline/stages/expected_rates.h"

namespace resonate {
namespace {

ExportRequest exportOf(const RestoreRequest& request)
{
    ExportRequest files;
    files.folder = request.outputFolder;
    files.format = request.format;
    files.stems = request.exportStems;
    files.overwrite = request.overwrite;
    files.documents = request.documents;
    return files;
}

/// Seconds of work that follow reading and analysis, for the progress bar.
double expectedAfterAnalysis(const SeparatorChoice& chosen, const RestoreRequest& request, Cache& cache)
{
    double seconds = Session(cache, request.input).recordingSeconds();
    if (request.mode == ProcessingMode::Preview)
        seconds = kPreviewSeconds;
    else if (request.part)
        seconds = request.part->endSeconds - request.part->beginSeconds;
    return seconds * (1.0 / chosen.rate + 1.0 / kMasterRate + 1.0 / kAnalysisRate);
}

/// All that can be refused before a folder is made for nothing.
Result<> checkBeforehand(const RestoreRequest& request)
{
    if (auto fine = checkRequest(request); !fine)
        return fine;
    if (auto readable = checkRecording(request.input); !readable)
        return readable;
    return request.reference.empty() ? Result<>() : checkRecording(request.reference);
}

} // namespace

Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job)
{
    if (auto fine = checkBeforehand(request); !fine)
        return fine.error();
    const auto chosen = separatorFor(request, cache, job);
    if (!chosen)
        return chosen.error();
    const ExportRequest files = exportOf(request);
    auto outputs = prepareExport(request.input, request.song, files);
    if (!outputs)
        return outputs.error();
    RecordingRun run(job);
    const auto recording = run.open(request.input, cache, expectedAfterAnalysis(*chosen, request, cache));
    if (!recording)
        return recording.error();
    const auto restoration = run.restore(*recording, request, *chosen, cache, request.outputFolder);
    if (!restoration)
        return restoration.error();
    return run.exportInto(*outputs, **restoration, files);
}

} // namespace resonate
