#include "pipeline/restore.h"

#include "pipeline/encoding/video_container.h"
#include "pipeline/media_client.h"
#include "pipeline/output_set.h"
#include "pipeline/preview_choice.h"
#include "pipeline/recording/part_requests.h"
#include "pipeline/recording/recording_run.h"
#include "pipeline/request_check.h"
#include "pipeline/stages/expected_rates.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

/// Seconds of work that follow reading and analysis, for the progress bar.
double expectedAfterAnalysis(const SeparatorChoice& chosen, const RestoreRequest& request, Cache& cache)
{
    double seconds = Session(cache, request.input).recordingSeconds();
    if (request.mode == ProcessingMode::Preview)
        seconds = kPreviewSeconds;
    else if (request.part)
        seconds = request.part->endSeconds - request.part->beginSeconds;
    else if (const auto* range = std::get_if<TimeRange>(&request.selection))
        seconds = std::min(seconds, range->endSeconds.value_or(seconds)) - range->beginSeconds;
    return std::max(0.0, seconds) * (1.0 / chosen.rate + 1.0 / kMasterRate + 1.0 / kAnalysisRate);
}

} // namespace

Result<> checkBeforehand(const RestoreRequest& request)
{
    if (auto fine = checkRequest(request); !fine)
        return fine;
    if (auto readable = checkRecording(request.input); !readable)
        return readable;
    return request.reference.empty() ? Result<>() : checkRecording(request.reference);
}

ExportRequest exportOf(const RestoreRequest& request)
{
    ExportRequest files;
    files.folder = request.outputFolder;
    files.form = request.form;
    files.nameTemplate = request.nameTemplate;
    files.overwrite = request.overwrite;
    files.documents = request.documents;
    return files;
}

Result<NameFields> nameFieldsOf(const RestoreRequest& request, const JobContext& job)
{
    NameFields fields{request.input, request.song, request.presetName};
    if (!namesNeedTags(request.nameTemplate) && !request.form.video)
        return fields;
    const auto said = probeRecording(request.input, {job.executor, job.stop, {}});
    if (!said)
        return said.error();
    fields.tags = said->tags;
    fields.videoExtension = videoExtensionOf(request.input, *said);
    return fields;
}

Result<QJsonObject> restoreRecording(const RestoreRequest& request, Cache& cache, const JobContext& job)
{
    if (auto fine = checkBeforehand(request); !fine)
        return fine.error();
    const auto chosen = separatorFor(request, cache, job);
    if (!chosen)
        return chosen.error();
    const ExportRequest files = exportOf(request);
    const auto names = nameFieldsOf(request, job);
    if (!names)
        return names.error();
    auto outputs = prepareExport(*names, files);
    if (!outputs)
        return outputs.error();
    RecordingRun run(job);
    const auto recording = run.open(request.input, cache, expectedAfterAnalysis(*chosen, request, cache));
    if (!recording)
        return recording.error();
    const auto parts = partRequests(request, **recording, job.message);
    if (!parts)
        return parts.error();
    assert(parts->size() == 1);
    const auto restoration = run.restore(*recording, parts->front(), *chosen, cache, request.outputFolder);
    if (!restoration)
        return restoration.error();
    return run.exportInto(*outputs, **restoration, files);
}

} // namespace resonate
