#include "pipeline/progress.h"

#include <QTest>

#include <thread>

using namespace resonate;
using namespace std::chrono_literals;

class TestProgress final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stagesCountByTheirExpectedWork()
    {
        QList<double> shown;
        ProgressTracker tracker([&](const Progress& p) { shown << p.fraction; }, 0ms);
        tracker.setRemaining(4.0);
        tracker.beginStage(QStringLiteral("short"), 1.0);
        tracker.report(0.5);
        tracker.endStage();
        tracker.beginStage(QStringLiteral("long"), 3.0);
        tracker.report(1.0);
        QCOMPARE(shown, (QList<double>{0.0, 0.125, 0.25, 1.0}));
    }
    void neverFalls()
    {
        double last = 0.0;
        ProgressTracker tracker(
            [&](const Progress& p) {
                QVERIFY(p.fraction >= last);
                last = p.fraction;
            },
            0ms);
        tracker.setRemaining(1.0);
        tracker.beginStage(QStringLiteral("a"), 1.0);
        tracker.report(0.9);
        tracker.report(0.3); // a stage that counts badly
        tracker.endStage();
        tracker.setRemaining(10.0); // there is more to do than was thought
        tracker.beginStage(QStringLiteral("b"), 5.0);
        tracker.report(0.1);
        QVERIFY(last > 0.89);
    }
    void saysTheTimeLeft()
    {
        std::optional<double> left;
        ProgressTracker tracker([&](const Progress& p) { left = p.secondsLeft; }, 0ms);
        tracker.setRemaining(2.0);
        tracker.setAudioSeconds(60.0);
        tracker.beginStage(QStringLiteral("half"), 1.0);
        QVERIFY(!left);
        std::this_thread::sleep_for(400ms); // what the estimate is made from
        tracker.report(0.5);
        QVERIFY(left);
        QVERIFY(*left > 0.4); // as long again for this stage, at the least
    }
    void isQuietBetweenItsIntervals()
    {
        int calls = 0;
        ProgressTracker tracker([&](const Progress&) { ++calls; }, 1h);
        tracker.beginStage(QStringLiteral("a"), 1.0);
        for (int i = 0; i < 1000; ++i)
            tracker.report(i / 1000.0);
        QCOMPARE(calls, 1);
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "test_progress.moc"
