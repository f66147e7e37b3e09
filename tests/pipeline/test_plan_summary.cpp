#include "pipeline/plan_summary.h"
#include "pipeline/settings/restore_settings.h"
#include "tests/pipeline/shaky_report.h"

#include <QTest>

#include <algorithm>

using namespace resonate;
using test::shakyReport;

namespace {

PlanSummary summaryOf(const RecordingReport& report, const RestoreSettings& settings)
{
    const auto request = toRequest(settings, "show.wav", ProcessingMode::Render);
    return request ? summarizePlan(makePlan(report, *request), stagesAskedFor(report)) : PlanSummary();
}

RestoreSettings withPreset(const char* name)
{
    RestoreSettings settings;
    settings.preset = QLatin1String(name);
    return settings;
}

QStringList stagesOf(const QList<PlanLine>& lines)
{
    QStringList ids;
    for (const PlanLine& line : lines)
        ids << line.stage;
    return ids;
}

PlanLine lineOf(const QList<PlanLine>& lines, const char* stage)
{
    const auto found = std::ranges::find(lines, QLatin1String(stage), &PlanLine::stage);
    return found == lines.end() ? PlanLine() : *found;
}

} // namespace

class TestPlanSummary final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void whatIsDoneHasItsAmount()
    {
        const PlanSummary summary = summaryOf(shakyReport(), withPreset("balanced"));
        QCOMPARE(stagesOf(summary.done),
                 (QStringList{QStringLiteral("dehum"), QStringLiteral("declick"), QStringLiteral("dereverb"),
                              QStringLiteral("denoise"), QStringLiteral("master")}));
        QCOMPARE(lineOf(summary.done, "dehum").amount, QStringLiteral("50 Hz"));
        QCOMPARE(lineOf(summary.done, "declick").amount, QStringLiteral("12"));
        QCOMPARE(lineOf(summary.done, "dereverb").amount, QStringLiteral("60 %"));
        QVERIFY(lineOf(summary.done, "denoise").amount.endsWith(QStringLiteral(" dB")));
        QCOMPARE(lineOf(summary.done, "master").amount, QStringLiteral("-14 LUFS"));
        for (const PlanLine& line : summary.done)
            QVERIFY2(!line.title.isEmpty() && line.reason.endsWith(QLatin1Char('.')), qPrintable(line.stage));
    }
    /// The same recording, a milder choice: less, and it says what it leaves.
    void aMilderPresetHoldsBack()
    {
        const PlanSummary mild = summaryOf(shakyReport(), withPreset("conservative"));
        const PlanSummary firm = summaryOf(shakyReport(), withPreset("aggressive"));
        QCOMPARE(stagesOf(mild.heldBack), QStringList{QStringLiteral("dereverb")});
        QVERIFY(mild.heldBack.first().reason.contains(QStringLiteral("left out")));
        QVERIFY(firm.heldBack.isEmpty());
        const auto decibels = [](const PlanSummary& summary) {
            return lineOf(summary.done, "denoise").amount.section(QLatin1Char(' '), 0, 0).toDouble();
        };
        QVERIFY2(decibels(firm) < decibels(mild) && decibels(mild) < 0.0,
                 qPrintable(lineOf(mild.done, "denoise").amount));
    }
    void nothingAskedForIsLeftAloneAndSaysWhy()
    {
        const PlanSummary summary = summaryOf(shakyReport(), withPreset("balanced"));
        QVERIFY(stagesOf(summary.leftAlone).contains(QStringLiteral("declip")));
        QVERIFY(lineOf(summary.leftAlone, "declip").reason.contains(QStringLiteral("No peaks")));
        QVERIFY(lineOf(summary.leftAlone, "declip").amount.isEmpty());
    }
    void theMostAudibleIsTold()
    {
        const PlanSummary summary = summaryOf(shakyReport(), withPreset("balanced"));
        QCOMPARE(summary.telling.size(), 2);
        QVERIFY2(summary.telling[0].contains(QStringLiteral("noise")), qPrintable(summary.telling[0]));
        QVERIFY2(summary.telling[1].contains(QStringLiteral("hum")), qPrintable(summary.telling[1]));
        RecordingReport clean;
        clean.durationSeconds = 60.0;
        clean.noise.snrDb = 30.0;
        clean.loudness.integratedLufs = -20.0;
        clean.bandwidth.highHz = 20'000.0;
        const PlanSummary nothing = summaryOf(clean, withPreset("balanced"));
        QCOMPARE(stagesOf(nothing.done), QStringList{QStringLiteral("master")});
        QCOMPARE(nothing.telling.size(), 1);
        QVERIFY(nothing.telling[0].contains(QStringLiteral("LUFS")));
    }
    void theUsersWordIsSaid()
    {
        RestoreSettings settings = withPreset("balanced");
        QVERIFY(settings.changed.set(QStringLiteral("dereverb.use"), QStringLiteral("off")));
        QVERIFY(settings.changed.set(QStringLiteral("rumble.use"), QStringLiteral("on")));
        const PlanSummary summary = summaryOf(shakyReport(), settings);
        QVERIFY(lineOf(summary.heldBack, "dereverb").reason.contains(QStringLiteral("switched off")));
        QVERIFY(lineOf(summary.done, "rumble").reason.contains(QStringLiteral("you want it")));
        QCOMPARE(lineOf(summary.done, "rumble").amount, QStringLiteral("below 60 Hz"));
    }
    /// Told alike, however little of the recording its lists are of.
    void theOutlineSaysWhatTheWholeDoes()
    {
        for (const char* preset : {"conservative", "balanced", "aggressive", "hall"}) {
            RecordingReport report = shakyReport();
            report.clipping.severity = ClippingSeverity::Severe;
            report.crowd.spans = {{50.0, 60.0}};
            const auto request = toRequest(withPreset(preset), "show.wav", ProcessingMode::Render);
            QVERIFY(request);
            const QSet<QString> asked = stagesAskedFor(report);
            const PlanSummary whole = summarizePlan(makePlan(report, *request), asked);
            const PlanSummary outline = summarizePlan(outlinePlan(report, *request), asked);
            const auto told = [](const QList<PlanLine>& lines) {
                QStringList all;
                for (const PlanLine& line : lines)
                    all << line.stage << line.amount << line.reason;
                return all;
            };
            QCOMPARE(told(outline.done), told(whole.done));
            QCOMPARE(told(outline.leftAlone), told(whole.leftAlone));
            QCOMPARE(told(outline.heldBack), told(whole.heldBack));
            QCOMPARE(outline.telling, whole.telling);
        }
    }
    void gainsAreWorthTelling()
    {
        RestoreSettings settings = withPreset("balanced");
        QVERIFY(settings.changed.set(QStringLiteral("mix.vocalsGainDb"), 3.0));
        const QStringList stages = stagesOf(summaryOf(shakyReport(), settings).done);
        QVERIFY(stages.contains(QStringLiteral("mix")) && stages.contains(QStringLiteral("separate")));
    }
    void figuresAreOfTheReadersLocale()
    {
        const Decision decision{QStringLiteral("noise.snr"), 14.5, 20.0, QStringLiteral("dB"), {}};
        QCOMPARE(figuresSentence(decision), QStringLiteral("Measured: 14.5 dB. Limit: 20 dB."));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(figuresSentence(decision), QStringLiteral("Measured: 14,5 dB. Limit: 20 dB."));
        const Decision share{QStringLiteral("phone.likelihood"), 0.5, 0.2, QStringLiteral("0..1"), {}};
        QVERIFY(figuresSentence(share).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPlanSummary)
#include "test_plan_summary.moc"
