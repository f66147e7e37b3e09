#pragma once

#include "pipeline/output_set.h"
#include "pipeline/recording/export_restoration.h"
#include "pipeline/separator_choice.h"
#include "pipeline/stage_runner.h"

namespace resonate {

/// Opening, restoring and exporting as one run, or as a part of one: told as one story, in one list of steps.
class RecordingRun final {
public:
    /// `job` outlives the run.
    explicit RecordingRun(const JobContext& job)
        : m_job(job), m_progress(job.progress), m_runner(job.executor, job.stop, m_progress)
    {
    }

    /// `expectedLater`: seconds of work that follow.
    Result<std::shared_ptr<const OpenRecording>> open(const std::filesystem::path& input, Cache& cache,
                                                      double expectedLater = 0.0);
    /// `outputFolder`: where master and stems go afterwards, for which there has to be room; empty: nobody knows yet.
    Result<std::shared_ptr<const Restoration>> restore(const std::shared_ptr<const OpenRecording>& recording,
                                                       const RestoreRequest& request, const SeparatorChoice& chosen,
                                                       Cache& cache, const std::filesystem::path& outputFolder = {});
    /// Only up to the mix, with what is made up by `solos` heard alone. The entries that it lies in are added to
    /// `held`.
    Result<std::shared_ptr<const AudioSource>> solo(const Restoration& restoration, const QStringList& solos,
                                                    const SeparatorChoice& chosen, Cache& cache,
                                                    std::vector<CacheEntry>& held);
    /// `outputs`: as prepareExport() gives them.
    Result<QJsonObject> exportInto(OutputSet& outputs, const Restoration& restoration, const ExportRequest& request);

private:
    Result<Plan> plan(Session& session, const RestoreRequest& request, const SeparatorChoice& chosen);

    const JobContext& m_job;
    ProgressTracker m_progress;
    StageRunner m_runner;
};

/// How the request separates; nothing when that is left out. Errors: as chooseSeparator().
Result<SeparatorChoice> separatorFor(const RestoreRequest& request, const Cache& cache, const JobContext& job);

/// The files of an export, free to be written. Errors: BadUsage (formats, names, files that may not be replaced), Io.
Result<OutputSet> prepareExport(const NameFields& fields, const ExportRequest& request);

} // namespace resonate
