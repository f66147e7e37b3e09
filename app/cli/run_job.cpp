#include "app/cli/run_job.h"

#include "app/cli/command.h"
#include "app/cli/terminal_progress.h"

#include <QEventLoop>
#include <QThread>

namespace resonate {

JobOutcome runJobWithProgress(Job::Work work, std::stop_token stop, int threads)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threads > 0 ? threads : std::max(1, QThread::idealThreadCount()));
    TerminalProgress terminal;
    QEventLoop loop;
    JobOutcome outcome;
    Job job(pool, std::move(work));
    QObject::connect(&job, &Job::progressed, &loop, [&](const Progress& progress) { terminal.show(progress); });
    QObject::connect(&job, &Job::told, &loop, [&](const QString& text) { terminal.message(text); });
    QObject::connect(&job, &Job::finished, &loop, [&](const JobOutcome& ended) {
        outcome = ended;
        loop.quit();
    });
    const std::stop_callback cancel(stop, [&] { job.cancel(); });
    loop.exec();
    return outcome;
}

int endCommand(const JobOutcome& outcome, bool asJson, const std::function<void()>& printWords)
{
    switch (outcome.kind) {
    case JobOutcome::Kind::Cancelled:
        return reportError(cancelled());
    case JobOutcome::Kind::Failed:
        return reportError(outcome.error);
    case JobOutcome::Kind::Done:
        break;
    }
    if (asJson)
        printJson(outcome.report);
    else
        printWords();
    return kDone;
}

} // namespace resonate
