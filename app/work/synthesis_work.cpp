#include "app/work/synthesis_work.h"

#include "app/work/one_job.h"

namespace resonate {

SynthesisWork::SynthesisWork(Cache& cache, QThreadPool& pool, QObject* parent)
    : QObject(parent), m_cache(cache), m_job(new OneJob(pool, this))
{
    connect(m_job, &OneJob::progressed, this, [this](const Progress& progress) {
        if (m_atWork == m_wanted)
            Q_EMIT progressed(progress);
    });
    connect(m_job, &OneJob::failed, this, [this](const Error& error) {
        if (m_atWork != m_wanted)
            return;
        want(nullptr);
        Q_EMIT failed(error);
    });
    connect(m_job, &OneJob::ended, this, [this] {
        m_atWork = nullptr;
        begin();
    });
}

SynthesisWork::~SynthesisWork() = default;

void SynthesisWork::start(std::shared_ptr<const Restoration> restoration)
{
    if (restoration == m_wanted)
        return;
    m_job->cancel();
    want(std::move(restoration));
    begin();
}

void SynthesisWork::begin()
{
    if (!m_wanted || m_job->isAtWork())
        return;
    m_atWork = m_wanted;
    m_job->start<std::shared_ptr<const AudioSource>>(
        [restoration = m_wanted, &cache = m_cache](const JobContext& job) {
            return synthesisedOf(*restoration, cache, job);
        },
        [this](const std::shared_ptr<const AudioSource>& take) {
            if (m_atWork != m_wanted)
                return;
            const auto restoration = m_wanted;
            want(nullptr);
            Q_EMIT finished(restoration, take);
        });
}

void SynthesisWork::cancel()
{
    m_job->cancel();
    want(nullptr);
}

void SynthesisWork::want(std::shared_ptr<const Restoration> restoration)
{
    const bool wasBusy = isBusy();
    m_wanted = std::move(restoration);
    if (wasBusy != isBusy())
        Q_EMIT busyChanged();
}

} // namespace resonate
