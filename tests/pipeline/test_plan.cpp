#include "pipeline/plan.h"

#include <QJsonArray>
#include <QTest>

using namespace resonate;

class TestPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void restoringComesRoundTheSeparation()
    {
        const Plan plan = makePlan(report(), RestoreRequest());
        QStringList ids;
        for (const PlannedStage& stage : plan.stages)
            if (!stage.scope)
                ids << stage.id;
        QCOMPARE(ids, (QStringList{QStringLiteral("separate"), QStringLiteral("mix"), QStringLiteral("master")}));
        QCOMPARE(plan.stages.size(), 3 + static_cast<qsizetype>(restoringStages().size()));
        QCOMPARE(plan.endSeconds, 100.0);
    }
    void theTargetWinsOverThePreset()
    {
        RestoreRequest request;
        QVERIFY(request.parameters.set(QStringLiteral("master.targetLufs"), -10.0));
        QCOMPARE(masterParameter(request, "targetLufs"), -10.0);
        request.target = DeliveryTarget{QStringLiteral("atsc-a85"), {}, -24.0, -2.0};
        QCOMPARE(masterParameter(request, "targetLufs"), -24.0);
        QCOMPARE(masterParameter(request, "ceilingDbtp"), -2.0);
    }
    void everyDecisionHasItsNumberAndItsSentence()
    {
        const Plan plan = makePlan(report(), RestoreRequest());
        const auto& decisions = plan.stage(QStringLiteral("master"))->decisions;
        QVERIFY(!decisions.isEmpty());
        for (const Decision& decision : decisions) {
            QVERIFY(!decision.measure.isEmpty() && !decision.unit.isEmpty());
            QVERIFY(decision.sentence.contains(QStringLiteral("-")) && decision.sentence.endsWith(QLatin1Char('.')));
        }
        QCOMPARE(decisions[0].measured, -20.0);
        QCOMPARE(decisions[0].threshold, -14.0);
        // -3 dBTP raised by 6 dB would stand 4 dB over the ceiling.
        QCOMPARE(decisions[1].measured, 3.0);
        QVERIFY(decisions[1].sentence.contains(QStringLiteral("limiter holds")));
    }
    void previewIsAPart()
    {
        RestoreRequest request;
        request.mode = ProcessingMode::Preview;
        request.previewStartSeconds = 40.0;
        const Plan plan = makePlan(report(), request);
        QCOMPARE(plan.beginSeconds, 40.0);
        QCOMPARE(plan.endSeconds, 70.0);
        QCOMPARE(plan.stage(QStringLiteral("separate"))->parameters.value(QStringLiteral("quality")).toString(),
                 QStringLiteral("preview"));
    }
    void skippedStagesStayInThePlanAndSaySo()
    {
        RestoreRequest request;
        request.skippedStages = {QStringLiteral("separate")};
        const Plan plan = makePlan(report(), request);
        QVERIFY(!plan.stage(QStringLiteral("separate"))->enabled);
        QVERIFY(plan.stage(QStringLiteral("master"))->enabled);
        for (const QJsonValue& stage : plan.toJson().value(QStringLiteral("stages")).toArray())
            if (stage.toObject().value(QStringLiteral("stage")) == QLatin1String("separate"))
                QCOMPARE(stage.toObject().value(QStringLiteral("enabled")), QJsonValue(false));
    }
    void anOffsetIsRemovedWhenItMatters()
    {
        RecordingReport offset = report();
        offset.level.dcOffset = {0.0005, -0.02};
        const Plan plan = makePlan(offset, RestoreRequest());
        QVERIFY(plan.stage(QStringLiteral("dcOffset"))->enabled);
        QCOMPARE(plan.stage(QStringLiteral("dcOffset"))->parameters.value(QStringLiteral("dcOffset")).toArray(),
                 (QJsonArray{0.0, -0.02}));
        QVERIFY(!makePlan(report(), RestoreRequest()).stage(QStringLiteral("dcOffset"))->enabled);
        RestoreRequest request;
        request.skippedStages = {QStringLiteral("dcOffset")};
        QVERIFY(!makePlan(offset, request).stage(QStringLiteral("dcOffset"))->enabled);
        offset.durationSeconds = 0.5; // a mean over so little says nothing
        QVERIFY(!makePlan(offset, RestoreRequest()).stage(QStringLiteral("dcOffset"))->enabled);
    }
    void silenceHasAPlanOfFiniteNumbers()
    {
        RecordingReport silent;
        silent.durationSeconds = 1.0;
        const Plan plan = makePlan(silent, RestoreRequest());
        for (const Decision& decision : plan.stage(QStringLiteral("master"))->decisions)
            QVERIFY(std::isfinite(decision.measured));
    }

private:
    static RecordingReport report()
    {
        RecordingReport report;
        report.durationSeconds = 100.0;
        report.loudness.integratedLufs = -20.0;
        report.loudness.truePeakDbtp = -3.0;
        return report;
    }
    static double masterParameter(const RestoreRequest& request, const char* name)
    {
        return makePlan(report(), request)
            .stage(QStringLiteral("master"))
            ->parameters.value(QLatin1String(name))
            .toDouble();
    }
};

QTEST_APPLESS_MAIN(TestPlan)
#include "test_plan.moc"
