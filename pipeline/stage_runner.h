#pragma once

#include "pipeline/progress.h"
#include "pipeline/stage.h"

#include <QList>

#include <functional>
#include <span>

namespace resonate {

/// Carries out stages one after another: time limit, stop token, progress, records. Exceptions end here as errors.
class StageRunner final {
public:
    StageRunner(Executor& executor, std::stop_token stop, ProgressTracker& progress)
        : m_executor(executor), m_stop(std::move(stop)), m_progress(progress)
    {
    }

    /// Errors: the stage's own; TimedOut past `limit`; Cancelled.
    Result<> run(Stage& stage, Session& session, std::chrono::milliseconds limit);
    using Work = std::function<Result<StageRecord>(const WorkContext&)>;
    /// The same for a step that needs no session.
    Result<> run(const PlannedStep& step, const Work& work, std::chrono::milliseconds limit);
    /// Runs all, each with the limit that stageTimeLimit() gives. `expectedLater`: seconds of work that follow these.
    Result<> runAll(std::span<const std::unique_ptr<Stage>> stages, Session& session, double expectedLater = 0.0);

    const QList<StageRecord>& records() const { return m_records; }
    void addRecords(const QList<StageRecord>& records);

private:
    Executor& m_executor;
    std::stop_token m_stop;
    ProgressTracker& m_progress;
    QList<StageRecord> m_records;
};

/// How long a stage may take before it counts as hung: five minutes and twice the recording's length, or twenty times
/// what it expects to take, if that is more.
std::chrono::milliseconds stageTimeLimit(double recordingSeconds, double expectedSeconds = 0.0);

} // namespace resonate
