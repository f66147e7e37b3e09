#include "pipeline/stage_runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace resonate;
using namespace std::chrono_literals;

namespace {

/// A stage that does what the test says.
class TestStage final : public Stage {
public:
    using Work = std::function<Result<StageRecord>(const WorkContext&)>;
    explicit TestStage(Work work) : m_work(std::move(work)) {}
    QString id() const override { return QStringLiteral("test"); }
    double expectedSeconds(const Session&) const override { return 1.0; }
    Result<StageRecord> run(Session&, const WorkContext& context) override { return m_work(context); }

private:
    Work m_work;
};

Result<StageRecord> waitForStop(const WorkContext& context)
{
    while (!context.stopRequested())
        std::this_thread::sleep_for(1ms);
    return cancelled();
}

} // namespace

class TestStageRunner final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsARecord()
    {
        QVERIFY(run([](const WorkContext& context) -> Result<StageRecord> {
            context.report(0.5);
            StageRecord record;
            record.reused = true;
            return record;
        }));
        QCOMPARE(m_records.size(), 1);
        QCOMPARE(m_records.first().stage, QStringLiteral("test"));
        QVERIFY(m_records.first().reused);
        const QJsonObject json = m_records.first().toJson();
        QCOMPARE(json.value(QStringLiteral("verdict")).toString(), QStringLiteral("kept"));
        QVERIFY(json.value(QStringLiteral("artifactScore")).isNull());
    }
    void aStageThatHangsIsEnded()
    {
        const auto result = run(waitForStop, 5ms);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QVERIFY(result.error().detail.find("test") != std::string::npos);
    }
    void cancelIsNoTimeOut()
    {
        std::stop_source stop;
        const auto result = run(
            [&](const WorkContext& context) {
                stop.request_stop();
                return waitForStop(context);
            },
            1h, stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(m_records.isEmpty());
    }
    void exceptionsEndHere()
    {
        const auto thrown = run([](const WorkContext&) -> Result<StageRecord> { throw std::runtime_error("oops"); });
        QVERIFY(!thrown);
        QCOMPARE(thrown.error().detail, std::string("stage test: oops"));
        const auto full = run([](const WorkContext&) -> Result<StageRecord> { throw std::bad_alloc(); });
        QVERIFY(full.error().detail.find("not enough memory") != std::string::npos);
    }

private:
    Result<> run(TestStage::Work work, std::chrono::milliseconds limit = 1h, std::stop_token stop = {})
    {
        auto cache = Cache::open(m_folder.path().toStdString());
        if (!cache)
            return cache.error();
        Session session(*cache, "recording.wav");
        InlineExecutor executor;
        ProgressTracker progress({});
        StageRunner runner(executor, std::move(stop), progress);
        TestStage stage(std::move(work));
        auto result = runner.run(stage, session, limit);
        m_records = runner.records();
        return result;
    }
    QTemporaryDir m_folder;
    QList<StageRecord> m_records;
};

QTEST_APPLESS_MAIN(TestStageRunner)
#include "test_stage_runner.moc"
