#include "clean_report.h"
#include "pipeline/noise_region.h"
#include "pipeline/plan.h"
#include "pipeline/request_check.h"

#include <QJsonArray>
#include <QTest>

using namespace resonate;

namespace {

/// Everything is wrong with it.
RecordingReport poorReport()
{
    RecordingReport report = cleanReport();
    report.level.dcOffset = {0.0, -0.02};
    report.clipping = {ClippingSeverity::Moderate, false, true, -2.5, 0.2, 1.5, 0.0};
    report.hum = {true, 49.98, -35.0, 11, 9.0};
    report.crowd = {0.9, {{20.0, 26.0}, {95.0, 100.0}}};
    report.noise.snrDb = 10.0;
    report.bandwidth = {150.0, 6000.0, 30.0, true, true};
    report.spectrum.centroidHz = 1200.0;
    report.reverb = {ReverbClass::Wet, 2.0, false, 1.0, 0.8};
    report.handling.clicks = {{3.0, 3.001}, {40.0, 40.002}};
    report.handling.bumps = {{50.0, 50.1}};
    report.handling.windPresent = true;
    report.handling.windCornerHz = 90.0;
    report.stereo = {2, 1.0, -60.0, true, {}};
    report.phone.likelihood = 0.9;
    report.spectrum.thirdOctaveHz = {100.0, 200.0, 400.0, 800.0, 1600.0, 3150.0, 5000.0};
    report.spectrum.thirdOctaveDb = {-20.0, -20.0, -25.0, -20.0, -40.0, -60.0, -60.0};
    return report;
}

RestoreRequest with(const QStringList& settings)
{
    RestoreRequest request;
    for (const QString& setting : settings)
        if (!request.parameters.setFromText(setting))
            qFatal("%s", qPrintable(setting));
    return request;
}

QJsonObject parametersOf(const Plan& plan, const char* id)
{
    return plan.stage(QLatin1String(id))->parameters;
}

double amountOf(const Plan& plan, const char* id)
{
    return parametersOf(plan, id).value(QStringLiteral("amount")).toDouble(-1.0);
}

} // namespace

class TestPlanRestoring final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStageCanBeForcedAndForbidden_data()
    {
        QTest::addColumn<QString>("id");
        for (const RestoringStage& stage : restoringStages())
            QTest::newRow(qPrintable(stage.id)) << stage.id;
    }
    void everyStageCanBeForcedAndForbidden()
    {
        QFETCH(QString, id);
        const RestoreRequest forced = with({id + QStringLiteral(".use=on")});
        const RestoreRequest forbidden = with({id + QStringLiteral(".use=off")});
        RestoreRequest skipped;
        skipped.skippedStages = {id};
        RestoreRequest both = forced;
        both.skippedStages = {id};
        for (const RecordingReport& report : {cleanReport(), poorReport()}) {
            QVERIFY(makePlan(report, forced).stage(id)->enabled);
            for (const RestoreRequest& request : {forbidden, skipped, both}) {
                QVERIFY(!makePlan(report, request).stage(id)->enabled);
                QVERIFY(makePlan(report, request).stage(id)->chosenBy == ChosenBy::User);
            }
        }
        QVERIFY(makePlan(poorReport(), RestoreRequest()).stage(id)->enabled);
        QVERIFY(makePlan(poorReport(), RestoreRequest()).stage(id)->chosenBy == ChosenBy::Measurement);
        QVERIFY(!makePlan(cleanReport(), RestoreRequest()).stage(id)->enabled);
        QVERIFY(skippableStages().contains(id));
    }
    void everyStageSaysWhy()
    {
        for (const RecordingReport& report : {cleanReport(), poorReport()})
            for (const PlannedStage& stage : makePlan(report, RestoreRequest()).stages)
                if (stage.scope) {
                    const QJsonArray decisions = stage.toJson().value(QStringLiteral("decisions")).toArray();
                    QVERIFY2(!decisions.isEmpty(), qPrintable(stage.id));
                    for (const char* key : {"measure", "measured", "threshold", "unit", "sentence"})
                        QVERIFY(decisions.first().toObject().contains(QLatin1String(key)));
                }
    }
    void scopesAreData()
    {
        for (const RestoringStage& stage : restoringStages()) {
            const Plan standard = makePlan(poorReport(), RestoreRequest());
            QVERIFY(standard.stage(stage.id)->scope == stage.scope);
            if (!stage.movable)
                continue;
            for (const auto scope : {StageScope::Recording, StageScope::Stem, StageScope::Mix}) {
                const Plan plan =
                    makePlan(poorReport(), with({stage.id + QStringLiteral(".scope=") + scopeName(scope)}));
                QVERIFY(plan.stage(stage.id)->scope == scope);
                QCOMPARE(plan.stage(stage.id)->parts.isEmpty(), scope != StageScope::Stem);
                const auto enabled = plan.enabledIn(scope);
                QVERIFY(std::ranges::count(enabled, stage.id, &PlannedStage::id) == 1);
            }
        }
    }
    void stagesComeInTheOrderOfTheirScopes()
    {
        QStringList ids;
        for (const PlannedStage& stage : makePlan(poorReport(), with({QStringLiteral("dereverb.scope=mix")})).stages)
            ids << stage.id;
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("dcOffset declip dehum declick debump rumble denoise crowd "
                                                            "separate enhance subBass mix dereverb highs tone master"));
    }
    void strengthsScaleWhatIsDecided()
    {
        const double whole = amountOf(makePlan(poorReport(), RestoreRequest()), "denoise");
        QCOMPARE(whole, 1.0);
        QCOMPARE(amountOf(makePlan(poorReport(), with({QStringLiteral("denoise.strength=40")})), "denoise"), 0.4);
        const Plan whole75 = makePlan(poorReport(), with({QStringLiteral("highs.amount=75")}));
        QCOMPARE(amountOf(whole75, "highs"), 0.75);
        const Plan none = makePlan(poorReport(), with({QStringLiteral("denoise.strength=0")}));
        QVERIFY(!none.stage(QStringLiteral("denoise"))->enabled);
        // What is not needed is not done, however strong.
        const Plan clean = makePlan(cleanReport(), with({QStringLiteral("denoise.strength=100")}));
        QVERIFY(!clean.stage(QStringLiteral("denoise"))->enabled);
    }
    void partsHaveAmountsOfTheirOwn()
    {
        const Plan plan =
            makePlan(poorReport(), with({QStringLiteral("dereverb.amount=50"), QStringLiteral("dereverb.scope=stem")}));
        const PlannedStage& dereverb = *plan.stage(QStringLiteral("dereverb"));
        const auto amount = [&](const char* part) {
            return dereverb.parametersOf(QLatin1String(part)).value(QStringLiteral("amount")).toDouble();
        };
        QCOMPARE(amount("vocals"), 0.5);
        QCOMPARE(amount("other"), 0.3);
        QVERIFY(!dereverb.worksOn(QStringLiteral("bass")));
        QVERIFY(plan.stage(QStringLiteral("declip"))->worksOn(kWholePart));
    }
    void withoutStemsTheWholeIsOnePart()
    {
        RestoreRequest request;
        request.skippedStages = {QStringLiteral("separate")};
        const Plan plan = makePlan(poorReport(), request);
        QCOMPARE(plan.stage(QStringLiteral("subBass"))->parts.keys(), QStringList{kWholePart});
        QVERIFY(!plan.stage(QStringLiteral("enhance"))->enabled); // knows single instruments only
        QVERIFY(!makePlan(poorReport(), RestoreRequest()).stage(QStringLiteral("subBass"))->worksOn(kWholePart));
    }
    void factsTravelWithThePlan()
    {
        const Plan plan = makePlan(poorReport(), RestoreRequest());
        QCOMPARE(parametersOf(plan, "declip").value(QStringLiteral("levelDbfs")), QJsonValue(-2.5));
        QCOMPARE(parametersOf(plan, "declip").value(QStringLiteral("beforeCodec")), QJsonValue(true));
        QCOMPARE(parametersOf(plan, "dehum").value(QStringLiteral("frequencyHz")), QJsonValue(49.98));
        QCOMPARE(parametersOf(plan, "highs").value(QStringLiteral("cutoffHz")), QJsonValue(6000.0));
        QCOMPARE(parametersOf(plan, "subBass").value(QStringLiteral("lowEdgeHz")), QJsonValue(150.0));
        QCOMPARE(parametersOf(plan, "dereverb").value(QStringLiteral("rt60Seconds")), QJsonValue(2.0));
        QCOMPARE(parametersOf(plan, "dereverb").value(QStringLiteral("tail")), QJsonValue(0.8));
        QCOMPARE(parametersOf(plan, "rumble").value(QStringLiteral("cornerHz")), QJsonValue(90.0));
        QCOMPARE(parametersOf(plan, "declick").value(QStringLiteral("spans")).toArray().size(), 2);
        QCOMPARE(parametersOf(plan, "enhance").value(QStringLiteral("recordingMono")), QJsonValue(true));
        QCOMPARE(parametersOf(plan, "enhance").value(QStringLiteral("impairment")), QJsonValue(1.0));
        QCOMPARE(parametersOf(plan, "tone").value(QStringLiteral("highHz")), QJsonValue(6000.0));
        QCOMPARE(parametersOf(plan, "dcOffset").value(QStringLiteral("dcOffset")).toArray(), (QJsonArray{0.0, -0.02}));
    }
    void spansCountFromWhatIsWorkedOn()
    {
        RestoreRequest request;
        request.mode = ProcessingMode::Preview;
        request.previewStartSeconds = 22.0;
        const Plan plan = makePlan(poorReport(), request);
        QCOMPARE(parametersOf(plan, "crowd").value(QStringLiteral("spans")).toArray(),
                 (QJsonArray{QJsonArray{0.0, 4.0}}));
    }
    void denoisingGoesAsDeepAsTheNoiseIsLoud()
    {
        double before = 0.0;
        for (const double snrDb : {20.0, 19.0, 15.0, 10.0, 3.0}) {
            RecordingReport report = poorReport();
            report.noise.snrDb = snrDb;
            const Plan plan = makePlan(report, RestoreRequest());
            const double depthDb = parametersOf(plan, "denoise").value(QStringLiteral("depthDb")).toDouble();
            QCOMPARE(plan.stage(QStringLiteral("denoise"))->enabled, snrDb < 20.0);
            QVERIFY(snrDb == 20.0 || depthDb >= before);
            before = snrDb == 20.0 ? 0.0 : depthDb;
        }
        QVERIFY(before > 10.0);
        const Plan forced = makePlan(cleanReport(), with({QStringLiteral("denoise.use=on")}));
        QVERIFY(parametersOf(forced, "denoise").value(QStringLiteral("depthDb")).toDouble() > 0.0);
    }
    void aReferenceTakesTheTonesPlace()
    {
        const auto tone = [](const QStringList& settings) {
            RestoreRequest request = with(settings);
            request.reference = "songs/bright one.flac";
            return *makePlan(poorReport(), request).stage(QStringLiteral("tone"));
        };
        QVERIFY(makePlan(poorReport(), RestoreRequest()).stage(QStringLiteral("tone"))->enabled);
        const PlannedStage followed = tone({});
        QVERIFY(!followed.enabled);
        QVERIFY2(followed.decisions.front().sentence.contains(QStringLiteral("the reference 'bright one.flac'")),
                 qPrintable(followed.decisions.front().sentence));
        QVERIFY(tone({QStringLiteral("tone.use=on")}).enabled); // both, for who wants both
    }
    void aMarkedPlaceIsWhereNoiseIsLearned()
    {
        const QStringList settings{QStringLiteral("denoise.profileStart=12.5"),
                                   QStringLiteral("denoise.profileSeconds=2"), QStringLiteral("denoise.strength=50")};
        for (const auto mode : {ProcessingMode::Render, ProcessingMode::Preview})
            for (const RecordingReport& report : {cleanReport(), poorReport()}) {
                RestoreRequest request = with(settings);
                request.mode = mode;
                request.previewStartSeconds = 40.0;
                const Plan plan = makePlan(report, request);
                const PlannedStage& denoise = *plan.stage(QStringLiteral("denoise"));
                QVERIFY(denoise.enabled); // somebody heard it
                QCOMPARE(amountOf(plan, "denoise"), 0.5);
                QCOMPARE(denoise.parameters.value(QStringLiteral("profileBegin")), QJsonValue(12.5));
                QCOMPARE(denoise.parameters.value(QStringLiteral("profileEnd")), QJsonValue(14.5));
                const Decision& decision = denoise.decisions.front();
                QCOMPARE(decision.measured, 2.0);
                QVERIFY2(decision.sentence.contains(QStringLiteral("the 2.00 s after 12.50 s")),
                         qPrintable(decision.sentence));
            }
        const auto plain = makePlan(poorReport(), with({QStringLiteral("denoise.profileStart=12.5")}));
        QVERIFY(!parametersOf(plain, "denoise").contains(QStringLiteral("profileEnd")));
    }
    void noiseIsLearnedWithinTheRecording()
    {
        const RestoreRequest request =
            with({QStringLiteral("denoise.profileStart=12.5"), QStringLiteral("denoise.profileSeconds=2")});
        QVERIFY(checkNoiseRegion(request, 14.5));
        const auto outside = checkNoiseRegion(request, 14.4);
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, ErrorCode::BadUsage);
        QVERIFY(checkNoiseRegion(with({QStringLiteral("denoise.profileStart=12.5")}), 1.0)); // nothing is learned
        QVERIFY(checkRequest(request));
        QVERIFY(checkRequest(with({QStringLiteral("denoise.profileSeconds=0.25")})));
        for (const char* setting : {"denoise.profileSeconds=0.2", "denoise.scope=stem", "denoise.scope=mix"}) {
            RestoreRequest wrong = request;
            QVERIFY(wrong.parameters.setFromText(QLatin1String(setting)));
            const auto refused = checkRequest(wrong);
            QVERIFY2(!refused && refused.error().code == ErrorCode::BadUsage, setting);
        }
    }
    void nothingWorksOnWhatIsHeardAlone()
    {
        const RestoreRequest request = with({QStringLiteral("highs.solo=on")});
        const Plan plan = makePlan(poorReport(), request);
        QVERIFY(parametersOf(plan, "highs").value(QStringLiteral("solo")).toBool());
        QVERIFY(!plan.stage(QStringLiteral("tone"))->enabled);
        for (const char* id : {"dereverb", "denoise", "enhance", "subBass", "highs", "master"})
            QVERIFY2(plan.stage(QLatin1String(id))->enabled, id);
        QVERIFY(checkSolo(request, plan));
        const auto nothing = checkSolo(request, makePlan(cleanReport(), request));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::BadUsage);
        const QStringList both{QStringLiteral("highs.solo=on"), QStringLiteral("subBass.solo=on")};
        QVERIFY(!checkRequest(with(both))); // one works on the bass, the other on the mix
        QVERIFY(checkRequest(with(both + QStringList{QStringLiteral("highs.scope=stem")})));
    }
    void declippingTakesItsTimeWhereItIsBad()
    {
        const auto mode = [](const Plan& plan) {
            return parametersOf(plan, "declip").value(QStringLiteral("mode")).toString();
        };
        RecordingReport report = poorReport();
        QCOMPARE(mode(makePlan(report, RestoreRequest())), QStringLiteral("fast"));
        report.clipping.severity = ClippingSeverity::Severe;
        QCOMPARE(mode(makePlan(report, RestoreRequest())), QStringLiteral("best"));
        QCOMPARE(mode(makePlan(report, with({QStringLiteral("declip.mode=fast")}))), QStringLiteral("fast"));
        RestoreRequest preview;
        preview.mode = ProcessingMode::Preview;
        QCOMPARE(mode(makePlan(report, preview)), QStringLiteral("preview"));
    }
    void nothingForSingleInstrumentsNeedsNoSeparation()
    {
        RestoreRequest request;
        const auto separates = [](const RecordingReport& report, const RestoreRequest& wanted) {
            return makePlan(report, wanted).stage(QStringLiteral("separate"))->enabled;
        };
        QVERIFY(!separates(cleanReport(), request));
        QVERIFY(separates(poorReport(), request));
        QVERIFY(separates(cleanReport(), with({QStringLiteral("enhance.use=on")})));
        QVERIFY(separates(cleanReport(), with({QStringLiteral("mix.bassGainDb=1")})));
        request.exportStems = true;
        QVERIFY(separates(cleanReport(), request));
    }
};

QTEST_APPLESS_MAIN(TestPlanRestoring)
#include "test_plan_restoring.moc"
