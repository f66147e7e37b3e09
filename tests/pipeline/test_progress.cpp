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
    void eachTellsTheWholeStory()
    {
        Progress last;
        ProgressTracker tracker([&](const Progress& p) { last = p; }, 0ms);
        tracker.setSteps({{QStringLiteral("read"), 1.0}});
        tracker.beginStage(QStringLiteral("read"), 1.0);
        tracker.endStage();
        StageRecord record;
        record.stage = QStringLiteral("read");
        tracker.addRecords({record});
        tracker.setSteps({{QStringLiteral("stems"), 2.0}, {QStringLiteral("master"), 1.0}});
        tracker.beginStage(QStringLiteral("stems"), 2.0);
        tracker.reportPart("vocals", 0.5);
        tracker.reportPart("drums", 0.25);
        tracker.reportPart("vocals", 0.75);
        tracker.report(0.25);
        QStringList steps;
        for (const PlannedStep& step : last.steps)
            steps << step.stage;
        QCOMPARE(steps, QStringList({QStringLiteral("read"), QStringLiteral("stems"), QStringLiteral("master")}));
        QCOMPARE(last.step, 1);
        QCOMPARE(last.stageFraction, 0.25);
        QCOMPARE(last.records.size(), 1);
        QCOMPARE(last.parts.size(), 2);
        QCOMPARE(last.parts[0].part, QStringLiteral("vocals"));
        QCOMPARE(last.parts[0].fraction, 0.75);
        tracker.endStage();
        tracker.beginStage(QStringLiteral("extra"), 0.1); // one that nobody planned
        QVERIFY(last.parts.isEmpty());
        QCOMPARE(last.step, 2);
        QCOMPARE(last.steps.size(), 4);
        QCOMPARE(last.steps[3].stage, QStringLiteral("master"));
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "test_progress.moc"
