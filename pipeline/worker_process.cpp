#include "pipeline/worker_process.h"

#include "pipeline/worker_conversation.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <csignal>
#include <cstdlib>

#include <sys/wait.h>

namespace resonate {
namespace {

using Heard = WorkerConversation::Heard;

/// What a worker said of one job.
class Answer final {
public:
    explicit Answer(const WorkContext& context) : m_context(context) {}

    /// False for a line that is no proper one.
    bool take(const QByteArray& line)
    {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QJsonValue progress = object[QStringLiteral("progress")];
        const QJsonValue done = object[QStringLiteral("done")];
        const QJsonValue failed = object[QStringLiteral("failed")];
        if (m_answered || object.size() != 1 || !(progress.isDouble() || done.isObject() || failed.isObject()))
            return false;
        m_answered = !progress.isDouble();
        m_done = done.toObject();
        m_failed = failed.toObject();
        if (progress.isDouble() && progress.toDouble() > m_progress)
            m_context.report(m_progress = std::min(progress.toDouble(), 1.0));
        return true;
    }
    bool given() const noexcept { return m_answered; }
    const QJsonObject& done() const noexcept { return m_done; }
    const QJsonObject& failed() const noexcept { return m_failed; }

private:
    const WorkContext& m_context;
    QJsonObject m_done;
    QJsonObject m_failed;
    double m_progress = 0.0;
    bool m_answered = false;
};

/// How a worker that ended by itself, or was killed for going on too long in its own eyes, came to its end.
WorkerOutcome outcomeOf(int status, const Answer& answer, const WorkerLimits& limits)
{
    const int signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (WIFEXITED(status) && answer.failed().value(QStringLiteral("code")).toString() == QStringLiteral("cancelled"))
        return {WorkerEnd::Cancelled, {}, "cancelled", {}};
    if (signal == SIGXCPU || (signal == SIGKILL && limits.cpuSeconds > 0))
        return {WorkerEnd::OutOfLimit, {}, "computed for more than " + std::to_string(limits.cpuSeconds) + " s", {}};
    if (signal != 0)
        return {WorkerEnd::BrokeDown, {}, "signal " + std::to_string(signal), {}};
    if (!answer.failed().isEmpty())
        return {WorkerEnd::Failed,
                answer.failed(),
                answer.failed().value(QStringLiteral("detail")).toString().toStdString(),
                {}};
    if (answer.given() && WEXITSTATUS(status) == 0)
        return {WorkerEnd::Done, answer.done(), {}, {}};
    return {WorkerEnd::BrokeDown, {}, "exit status " + std::to_string(WEXITSTATUS(status)) + " without an answer", {}};
}

} // namespace

WorkerOutcome attendWorker(WorkerConversation& worker, const WorkerLimits& limits, const WorkContext& context)
{
    std::optional<WorkerConversation::Clock::time_point> deadline;
    if (limits.wallClock.count() > 0)
        deadline = WorkerConversation::Clock::now() + limits.wallClock;
    Answer answer(context);
    QByteArray line;
    Heard heard = Heard::Line;
    while (heard == Heard::Line) {
        heard = worker.listen(line, context.stop, deadline);
        if (heard == Heard::Line && !answer.take(line))
            heard = Heard::Babble;
    }
    if (heard != Heard::Ended)
        worker.end(heard == Heard::Babble ? SIGKILL : SIGTERM);
    if (heard == Heard::Stopped || context.stopRequested())
        return {WorkerEnd::Cancelled, {}, "cancelled", {}};
    if (heard == Heard::TooLate)
        return {WorkerEnd::OutOfLimit,
                {},
                "ran for more than " + std::to_string(limits.wallClock.count() / 1000) + " s",
                {}};
    if (heard == Heard::Babble)
        return {WorkerEnd::BrokeDown, {}, "sent no proper answer", {}};
    return outcomeOf(worker.status(), answer, limits);
}

WorkerOutcome runWorker(const WorkerJob& job, const WorkContext& context)
{
    auto worker = WorkerConversation::start(job);
    if (!worker)
        return {WorkerEnd::NotStarted, {}, worker.error().detail, {}};
    worker->hangUp();
    WorkerOutcome outcome = attendWorker(*worker, job.limits, context);
    outcome.messages = worker->messages();
    return outcome;
}

std::filesystem::path workerProgram(const char* name, const char* environmentVariable)
{
    if (const char* given = std::getenv(environmentVariable); given != nullptr && *given != '\0')
        return given;
    return std::filesystem::path(QCoreApplication::applicationDirPath().toStdString()) / name;
}

} // namespace resonate
