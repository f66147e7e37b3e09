#include "pipeline/mastering/chain_parameters.h"
#include "pipeline/mastering/mastering_preset.h"
#include "pipeline/mastering/plan_mastering.h"
#include "pipeline/mastering/reduction_json.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace resonate;

namespace {

RecordingReport loudReport(int channels = 2)
{
    RecordingReport report;
    report.channels = channels;
    report.loudness.integratedLufs = -20.0;
    report.loudness.truePeakDbtp = -3.0;
    return report;
}

RestoreRequest requestWith(const QString& mastering)
{
    RestoreRequest request;
    const auto preset = loadMasteringPreset(mastering);
    if (!preset)
        qFatal("%s", preset.error().detail.c_str());
    request.parameters = preset->parameters;
    request.masteringName = preset->name;
    return request;
}

bool says(const PlannedStage& stage, const char* words)
{
    return std::ranges::any_of(
        stage.decisions, [&](const Decision& decision) { return decision.sentence.contains(QLatin1String(words)); });
}

} // namespace

class TestMasteringPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPresetIsWhole()
    {
        for (const QString& name : masteringPresets()) {
            const auto preset = loadMasteringPreset(name);
            QVERIFY2(preset, preset ? "" : preset.error().detail.c_str());
            QCOMPARE(preset->name, name);
            QVERIFY(preset->description.endsWith(QLatin1Char('.')));
            for (const Parameter& parameter : allParameters())
                if (parameter.id.startsWith(QLatin1String("master.")) &&
                    parameter.id != QLatin1String("master.dither") &&
                    !parameter.id.startsWith(QLatin1String("master.match"))) // which goes with a piece, not a preset
                    QVERIFY2(preset->parameters.isSet(parameter.id),
                             qPrintable(name + QLatin1Char(' ') + parameter.id));
            for (const QString& id : preset->parameters.values().keys())
                QVERIFY(id.startsWith(QLatin1String("master.")));
        }
    }
    void presetsAreWhatTheyAreCalled_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("streaming") << -14.0 << -14.0;
        QTest::newRow("broadcast") << -23.0 << -23.0; // EBU R 128
        QTest::newRow("live") << -16.0 << -14.0;
        QTest::newRow("loud") << -10.0 << -9.0;
        QTest::newRow("gentle") << -18.0 << -14.0;
    }
    void presetsAreWhatTheyAreCalled()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const RestoreRequest request = requestWith(QString::fromLatin1(QTest::currentDataTag()));
        const auto target = masterTargetLufs(request);
        QVERIFY(target && *target >= least && *target <= most);
        QCOMPARE(request.parameters.number(QStringLiteral("master.ceilingDbtp")), -1.0);
        QVERIFY(!chainSettings(request.parameters, ProcessingMode::Render).idle());
    }
    void streamingIsTheCustomaryChain()
    {
        const auto chain = chainSettings(requestWith(QStringLiteral("streaming")).parameters, ProcessingMode::Render);
        QCOMPARE(chain.tone, (MasterTone{-1.0, 80.0, 0.5, 2000.0, 1.0, 1.0, 10000.0}));
        QCOMPARE(chain.glue.lowEdgeHz, 120.0);
        QCOMPARE(chain.glue.highEdgeHz, 2500.0);
        const std::array<std::array<double, 2>, 3> wanted = {{{-20.0, 2.0}, {-15.0, 1.5}, {-12.0, 2.0}}};
        for (std::size_t band = 0; band < 3; ++band) {
            QCOMPARE(chain.glue.bands[band].thresholdDb, wanted[band][0]);
            QCOMPARE(chain.glue.bands[band].ratio, wanted[band][1]);
        }
    }
    void noneDoesNothing()
    {
        const RestoreRequest request = requestWith(QStringLiteral("none"));
        QVERIFY(chainSettings(request.parameters, ProcessingMode::Render).idle());
        QVERIFY(!masterTargetLufs(request));
        QCOMPARE(request.parameters.number(QStringLiteral("master.ceilingDbtp")), 0.0);
    }
    void nothingChosenIsIdle()
    {
        QVERIFY(chainSettings(ParameterSet(), ProcessingMode::Render).idle());
        QCOMPARE(chainSettings(ParameterSet(), ProcessingMode::Preview), MasterChainSettings());
    }
    void refusesWhatIsNoMastering()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("mine.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": 1, "name": "mine", "title": "Mine", "description": "My own.",
                       "parameters": {"master.midDb": 1, "denoise.strength": 3}})");
        file.close();
        const auto mine = loadMasteringPreset(file.fileName());
        QVERIFY(!mine);
        QCOMPARE(mine.error().code, ErrorCode::BadUsage);
        QVERIFY(mine.error().detail.find("denoise.strength") != std::string::npos);
        const auto unknown = loadMasteringPreset(QStringLiteral("heavy"));
        QVERIFY(!unknown);
        QVERIFY(unknown.error().detail.find("streaming, broadcast, live, loud, gentle, none") != std::string::npos);
    }
    /// Each parameter moves one value of the chain, and nothing else.
    void everyParameterIsHeeded()
    {
        const QJsonObject standard = toJson(MasterChainSettings());
        QCOMPARE(static_cast<std::size_t>(standard.size()), chainParameters().size());
        for (const Parameter& parameter : chainParameters()) {
            ParameterSet set;
            const double value =
                parameter.standard.toDouble() == parameter.maximum ? parameter.minimum : parameter.maximum;
            QVERIFY(set.set(parameter.id, value));
            const MasterChainSettings chain = chainSettings(set, ProcessingMode::Render);
            QJsonObject expected = standard;
            expected.insert(parameter.id.section(QLatin1Char('.'), 1), value);
            QCOMPARE(toJson(chain), expected);
            QCOMPARE(chainSettingsFromJson(expected), chain);
        }
        QCOMPARE(chainSettingsFromJson({}), MasterChainSettings());
    }
    void plansInWords()
    {
        const PlannedStage streaming = planMastering(loudReport(), requestWith(QStringLiteral("streaming")));
        QCOMPARE(streaming.parameters.value(QStringLiteral("preset")).toString(), QStringLiteral("streaming"));
        QVERIFY(says(streaming, "bass -1.0 dB, middle +0.5 dB, treble +1.0 dB"));
        QVERIFY(says(streaming, "below 120 Hz"));
        QVERIFY(!says(streaming, "widened"));
        QCOMPARE(streaming.decisions.first().measure, QStringLiteral("loudness.integrated"));
        const PlannedStage live = planMastering(loudReport(), requestWith(QStringLiteral("live")));
        QVERIFY(says(live, "widened"));
        QVERIFY(!says(planMastering(loudReport(1), requestWith(QStringLiteral("live"))), "widened"));
        QCOMPARE(planMastering(loudReport(), {}).decisions.size(), 2);
    }
    void keptLevelHasNoTarget()
    {
        RestoreRequest request = requestWith(QStringLiteral("none"));
        const PlannedStage kept = planMastering(loudReport(), request);
        QVERIFY(kept.parameters.value(QStringLiteral("targetLufs")).isNull());
        QVERIFY(says(kept, "left as it is"));
        QCOMPARE(kept.decisions[1].measured, -3.0); // dBTP, as it came
        request.target = DeliveryTarget{QStringLiteral("spotify"), {}, -14.0, -1.0};
        QCOMPARE(masterTargetLufs(request), std::optional(-14.0));
    }
    void seriesFitIntoAReport()
    {
        ReductionSeries series({2});
        for (int i = 0; i < 100'000; ++i)
            series.add(std::array<GainReduction, 2>{GainReduction{1.234567F, 2.0F}, GainReduction{}});
        const QJsonArray json = reductionJson(series, {QStringLiteral("low"), QStringLiteral("high")});
        QCOMPARE(json.size(), 2);
        const QJsonObject low = json[0].toObject();
        QCOMPARE(low.value(QStringLiteral("name")).toString(), QStringLiteral("low"));
        const QJsonArray means = low.value(QStringLiteral("meanDb")).toArray();
        QVERIFY(means.size() <= kMostReductionPoints && means.size() > kMostReductionPoints / 2);
        QCOMPARE(means[0].toDouble(), 1.23);
        QCOMPARE(low.value(QStringLiteral("maxDb")).toArray().size(), means.size());
        const double seconds =
            low.value(QStringLiteral("secondsPerPoint")).toDouble() * static_cast<double>(means.size());
        QVERIFY(seconds >= 10'000.0 && seconds < 10'100.0);
    }
};

QTEST_APPLESS_MAIN(TestMasteringPlan)
#include "test_mastering_plan.moc"
