#include "pipeline/recording/open_recording.h"

#include "pipeline/recording/recording_run.h"
#include "pipeline/stages/analyze_stage.h"
#include "pipeline/stages/ingest_stage.h"

namespace resonate {

Result<std::shared_ptr<const OpenRecording>> RecordingRun::open(const std::filesystem::path& input, Cache& cache,
                                                                double expectedLater)
{
    Session session(cache, input);
    std::vector<std::unique_ptr<Stage>> reading;
    reading.push_back(std::make_unique<IngestStage>(m_job.arriving));
    reading.push_back(std::make_unique<AnalyzeStage>());
    if (auto read = m_runner.runAll(reading, session, expectedLater); !read)
        return read.error();
    return std::make_shared<const OpenRecording>(OpenRecording{
        session.input, std::move(session.decoded), std::move(session.recordingKey), std::move(session.recording),
        std::move(session.report), m_runner.records(), std::move(session.held)});
}

Result<std::shared_ptr<const OpenRecording>> openRecording(const std::filesystem::path& input, Cache& cache,
                                                           const JobContext& job)
{
    return RecordingRun(job).open(input, cache);
}

} // namespace resonate
