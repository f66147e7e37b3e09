#include "pipeline/job.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace resonate;
using namespace std::chrono_literals;

class TestJob final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversItsReportInItsOwnThread()
    {
        QThreadPool pool;
        Job job(pool, [](const JobContext& context) -> Result<QJsonObject> {
            context.progress({QStringLiteral("work"), 0.5, {}, {}});
            context.message(QStringLiteral("by the way"));
            return QJsonObject{{QStringLiteral("answer"), 42}};
        });
        QList<JobOutcome> outcomes;
        QStringList order;
        connect(&job, &Job::progressed, this, [&](const Progress& p) { order << p.stage; });
        connect(&job, &Job::told, this, [&](const QString& text) { order << text; });
        connect(&job, &Job::finished, this, [&](const JobOutcome& outcome) {
            QCOMPARE(QThread::currentThread(), thread());
            outcomes << outcome;
        });
        QTRY_COMPARE(outcomes.size(), 1);
        QCOMPARE(order, (QStringList{QStringLiteral("work"), QStringLiteral("by the way")}));
        QCOMPARE(outcomes.first().kind, JobOutcome::Kind::Done);
        QCOMPARE(outcomes.first().report.value(QStringLiteral("answer")).toInt(), 42);
    }
    void cancelIsAnOutcomeAndNoError()
    {
        QThreadPool pool;
        Job job(pool, waitForStop);
        std::optional<JobOutcome> outcome;
        connect(&job, &Job::finished, this, [&](const JobOutcome& ended) { outcome = ended; });
        job.cancel();
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, JobOutcome::Kind::Cancelled);
    }
    void destroyingCancelsAndWaits()
    {
        QThreadPool pool;
        std::atomic<bool> ended = false;
        {
            const Job job(pool, [&](const JobContext& context) {
                auto result = waitForStop(context);
                ended = true;
                return result;
            });
        }
        QVERIFY(ended);
    }
    void anExceptionIsAFailure()
    {
        QThreadPool pool;
        Job job(pool, [](const JobContext&) -> Result<QJsonObject> { throw std::runtime_error("broken"); });
        std::optional<JobOutcome> outcome;
        connect(&job, &Job::finished, this, [&](const JobOutcome& failed) { outcome = failed; });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->kind, JobOutcome::Kind::Failed);
        QCOMPARE(outcome->error.detail, std::string("broken"));
    }

private:
    static Result<QJsonObject> waitForStop(const JobContext& context)
    {
        while (!context.stop.stop_requested())
            std::this_thread::sleep_for(1ms);
        return cancelled();
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
