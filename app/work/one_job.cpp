#include "app/work/one_job.h"

#include <cassert>

namespace resonate {

void OneJob::cancel()
{
    if (m_job)
        m_job->cancel();
}

void OneJob::startJob(Job::Work work, std::function<void()> done)
{
    assert(m_job == nullptr);
    m_job = std::make_unique<Job>(m_pool, std::move(work));
    connect(m_job.get(), &Job::progressed, this, &OneJob::progressed);
    connect(m_job.get(), &Job::told, this, &OneJob::told);
    connect(m_job.get(), &Job::arriving, this, &OneJob::arriving);
    connect(m_job.get(), &Job::finished, this, [this, done = std::move(done)](const JobOutcome& outcome) {
        m_job->setParent(this);
        m_job.release()->deleteLater(); // it is telling us this
        if (outcome.kind == JobOutcome::Kind::Done)
            done();
        else if (outcome.kind == JobOutcome::Kind::Failed)
            Q_EMIT failed(outcome.error);
        Q_EMIT ended();
    });
}

} // namespace resonate
