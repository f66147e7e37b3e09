#include "pipeline/stage_runner.h"

#include "pipeline/deadline.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace resonate {
namespace {

Result<StageRecord> runCaught(Stage& stage, Session& session, const WorkContext& context)
{
    try {
        return stage.run(session, context);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, "stage " + stage.id().toStdString() + ": not enough memory"};
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, "stage " + stage.id().toStdString() + ": " + failure.what()};
    }
}

} // namespace

Result<> StageRunner::run(Stage& stage, Session& session, std::chrono::milliseconds limit)
{
    if (m_stop.stop_requested())
        return cancelled();
    const auto start = std::chrono::steady_clock::now();
    m_progress.beginStage(stage.id(), stage.expectedSeconds(session));
    Deadline deadline(m_stop, limit);
    const WorkContext context{m_executor, deadline.token(), [this](double fraction) { m_progress.report(fraction); }};
    auto record = runCaught(stage, session, context);
    if (!record) {
        if (record.error().code == ErrorCode::Cancelled && deadline.expired())
            return Error{ErrorCode::TimedOut,
                         "stage " + stage.id().toStdString() + " took longer than its limit of " +
                             std::to_string(std::chrono::duration_cast<std::chrono::seconds>(limit).count()) + " s"};
        return record.error();
    }
    record->stage = stage.id();
    record->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const QList<StageRecord> parts = std::exchange(record->parts, {});
    m_records.append(*record);
    m_records.append(parts);
    m_progress.endStage();
    return {};
}

Result<> StageRunner::runAll(std::span<const std::unique_ptr<Stage>> stages, Session& session, double expectedLater)
{
    double remaining = expectedLater;
    for (const auto& stage : stages)
        remaining += stage->expectedSeconds(session);
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
