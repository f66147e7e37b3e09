#include "pipeline/job.h"

#include "pipeline/pool_executor.h"

#include <QMetaObject>

#include <exception>
#include <semaphore>

namespace resonate {

/// Opened when the work has ended; outlives whichever of job and work goes first.
struct Job::Gate {
    std::binary_semaphore ended{0};
};

namespace {

JobOutcome outcomeOf(const Result<QJsonObject>& result)
{
    if (result)
        return {JobOutcome::Kind::Done, {}, *result};
    if (result.error().code == ErrorCode::Cancelled)
        return {JobOutcome::Kind::Cancelled, {}, {}};
    return {JobOutcome::Kind::Failed, result.error(), {}};
}

Result<QJsonObject> runCaught(const Job::Work& work, const JobContext& context)
{
    try {
        return work(context);
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, failure.what()};
    }
}

} // namespace

Job::Job(QThreadPool& pool, Work work, QObject* parent) : QObject(parent), m_gate(std::make_shared<Gate>())
{
    // Signals are emitted in the job's own thread: the destructor waits for the work, so `this` outlives what is queued
    // here, and Qt drops queued calls whose context object is gone.
    pool.start([this, &pool, gate = m_gate, work = std::move(work), stop = m_stop.get_token()] {
        PoolExecutor executor(pool);
        const JobContext context{executor, stop,
                                 [this](const Progress& progress) {
                                     QMetaObject::invokeMethod(
                                         this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
                                 },
                                 [this](const QString& message) {
                                     QMetaObject::invokeMethod(
                                         this, [this, message] { Q_EMIT told(message); }, Qt::QueuedConnection);
                                 },
                                 [this](const Arriving& recording) {
                                     QMetaObject::invokeMethod(
                                         this, [this, recording] { Q_EMIT arriving(recording); }, Qt::QueuedConnection);
                                 }};
        const JobOutcome outcome = outcomeOf(runCaught(work, context));
        QMetaObject::invokeMethod(
            this, [this, outcome] { Q_EMIT finished(outcome); }, Qt::QueuedConnection);
        gate->ended.release();
    });
}

Job::~Job()
{
    cancel();
    m_gate->ended.acquire();
}

} // namespace resonate
