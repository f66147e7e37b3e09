#pragma once

#include "pipeline/job.h"

#include <optional>

namespace resonate {

/// Runs `work(stop)`, which gives a Result<T>, on a pool, and then `done(Result<T>)` in the thread of `owner`, which
/// the job belongs to: destroying it cancels, waits, and calls nothing. A cancelled job calls nothing either.
template <class T, class Work, class Done>
Job* runInBackground(QThreadPool& pool, QObject* owner, Work work, Done done)
{
    const auto result = std::make_shared<std::optional<Result<T>>>();
    auto* job = new Job(
        pool,
        [result, work = std::move(work)](const JobContext& context) mutable -> Result<QJsonObject> {
            *result = work(context.stop);
            return QJsonObject();
        },
        owner);
    QObject::connect(job, &Job::finished, owner, [job, result, done = std::move(done)](const JobOutcome& outcome) {
        job->deleteLater();
        if (outcome.kind == JobOutcome::Kind::Failed)
            done(Result<T>(outcome.error));
        else if (outcome.kind == JobOutcome::Kind::Done &&
                 (**result || (*result)->error().code != ErrorCode::Cancelled))
            done(std::move(**result));
    });
    return job;
}

} // namespace resonate
