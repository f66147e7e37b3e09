#include "pipeline/stage_runner.h"

#include "pipeline/deadline.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace resonate {
namespace {

Result<StageRecord> runCaught(const QString& id, const StageRunner::Work& work, const WorkContext& context)
{
    try {
        return work(context);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, "stage " + id.toStdString() + ": not enough memory"};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, "stage " + id.toStdString() + ": " + failure.what()};
    }
}

} // namespace

Result<> StageRunner::run(Stage& stage, Session& session, std::chrono::milliseconds limit)
{
    return run(
        {stage.id(), stage.expectedSeconds(session)},
        [&](const WorkContext& context) { return stage.run(session, context); }, limit);
}

Result<> StageRunner::run(const PlannedStep& step, const Work& work, std::chrono::milliseconds limit)
{
    if (m_stop.stop_requested())
        return cancelled();
    const auto start = std::chrono::steady_clock::now();
    m_progress.beginStage(step.stage, step.expectedSeconds);
    Deadline deadline(m_stop, limit);
    const WorkContext context{
        m_executor, deadline.token(), [this](double fraction) { m_progress.report(fraction); },
        [this](std::string_view part, double fraction) { m_progress.reportPart(part, fraction); }};
    auto record = runCaught(step.stage, work, context);
    if (!record) {
        if (record.error().code == ErrorCode::Cancelled && deadline.expired())
            return Error{ErrorCode::TimedOut,
                         "stage " + step.stage.toStdString() + " took longer than its limit of " +
                             std::to_string(std::chrono::duration_cast<std::chrono::seconds>(limit).count()) + " s"};
        return record.error();
    }
    record->stage = step.stage;
    record->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const QList<StageRecord> parts = std::exchange(record->parts, {});
    addRecords(QList{*record} + parts);
    m_progress.endStage();
    return {};
}

void StageRunner::addRecords(const QList<StageRecord>& records)
{
    m_records.append(records);
    m_progress.addRecords(records);
}

Result<> StageRunner::runAll(std::span<const std::unique_ptr<Stage>> stages, Session& session, double expectedLater)
{
    double remaining = expectedLater;
    QList<PlannedStep> steps;
    for (const auto& stage : stages) {
        steps.append({stage->id(), stage->expectedSeconds(session)});
        remaining += steps.last().expectedSeconds;
    }
    m_progress.setSteps(steps);
    m_progress.setRemaining(remaining);
    for (const auto& stage : stages) {
        if (auto done =
                run(*stage, session, stageTimeLimit(session.recordingSeconds(), stage->expectedSeconds(session)));
            !done)
            return done;
    }
    return {};
}

std::chrono::milliseconds stageTimeLimit(double recordingSeconds, double expectedSeconds)
{
    constexpr double kSlowestMachine = 20.0; // times slower than what stages expect
    return std::chrono::seconds(
        300 + static_cast<std::int64_t>(std::max(2.0 * recordingSeconds, kSlowestMachine * expectedSeconds)));
}

} // namespace resonate
