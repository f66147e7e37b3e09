#include "pipeline/number_words.h"
#include "pipeline/plan.h"
#include "pipeline/report_readings.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace resonate;

namespace {

RecordingReport phoneRecording()
{
    RecordingReport report;
    report.sampleRateHz = 44100;
    report.channels = 2;
    report.durationSeconds = 185.0;
    report.loudness = {-23.4, -20.0, -18.0, 6.0, -0.4, true};
    report.level = {-0.5, -25.0, 24.5, 23.0, {0.0, -0.012}};
    report.noise = {-45.0, 7.0, 9.0, false, true};
    report.bandwidth = {90.0, 8031.0, 40.0, true, true};
    report.clipping = {ClippingSeverity::Moderate, false, true, -1.2, 0.031, 2.4};
    report.hum = {true, 49.98, -35.0, 9, 10.2};
    report.handling = {{{1.0, 1.001}, {2.0, 2.001}}, {{61.0, 61.2}}, 0, 0, true, -32.0, 64.0};
    report.reverb = {ReverbClass::Wet, 1.4, false, 0.8};
    report.pumping = {true, 6.0, -0.6, true};
    report.stereo.mono = false;
    report.stereo.correlation = 0.5;
    report.crowd.likelihood = 0.8;
    report.phone.likelihood = 0.92;
    return report;
}

Figure figure(const RecordingReport& report, std::string_view group, std::string_view key)
{
    for (const Figure& one : reportFigures(report))
        if (one.group == group && one.key == key)
            return one;
    return {};
}

} // namespace

class TestReportReadings final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFigureIsWhole()
    {
        QSet<QString> names;
        for (const RecordingReport& report : {RecordingReport(), phoneRecording()}) {
            names.clear();
            for (const Figure& one : reportFigures(report)) {
                const QString name = QLatin1String(one.group) + QLatin1Char('.') + QLatin1String(one.key);
                const QRegularExpression camelCase(QStringLiteral("^[a-z]+\\.[a-z][A-Za-z0-9]*$"));
                QVERIFY2(camelCase.match(name).hasMatch(), qPrintable(name));
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
                QVERIFY2(!one.label.isEmpty() && !one.shown.isEmpty(), qPrintable(name));
                QVERIFY2(one.reading.endsWith(QLatin1Char('.')), qPrintable(name));
                QVERIFY2(!one.reading.contains(QLatin1Char('%') + QLatin1String("1")), qPrintable(name));
            }
        }
    }
    void readsPlainly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char* name, const char* shown, const char* reading, const char* severity) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(shown) << QString::fromUtf8(reading)
                                << QString::fromUtf8(severity);
        };
        row("loudness.integrated", "-23.4 LUFS", "9.4 dB quieter than streaming services play music.", "good");
        row("loudness.truePeak", "-0.4 dBTP",
            "Peaks come within 1 dB of full scale: MP3 and the like may push them over it.", "fair");
        row("level.dcOffset", "1 %", "The signal is shifted by 1 % of full scale, which costs headroom.", "fair");
        row("noise.snr", "9 dB", "Estimate: Steady noise is heard all the time.", "poor");
        row("bandwidth.high", "8.0 kHz", "Nothing above 8.0 kHz: it sounds dull.", "poor");
        row("bandwidth.low", "90 Hz", "The lowest notes are missing.", "fair");
        row("clipping.severity", "moderate", "Many peaks are cut off (3 % of the time): it sounds rough.", "poor");
        row("hum.present", "yes", "The hum of a 50 Hz mains supply at -35 dBFS.", "poor");
        row("handling.clicks", "2", "2 clicks were found.", "fair");
        row("handling.bumps", "1", "One thump of a hand on the phone was found.", "fair");
        row("handling.windPresent", "yes", "Wind blows into the microphone: rumble at -32 dBFS.", "poor");
        row("handling.windCorner", "64 Hz", "Up to here the wind covers the music.", "");
        row("reverb.wetness", "wet", "Estimate: The room blurs the music.", "poor");
        row("reverb.rt60", "1.4 s",
            "Estimate of how long a sound takes to die away in the room. Unreliable because the music's own decay "
            "hides "
            "the room's.",
            "");
        row("pumping.present", "yes", "The recorder turned its level up and down by about 6 dB.", "fair");
        row("stereo.mono", "stereo", "A true stereo picture.", "good");
        row("crowd.likelihood", "80 %", "Estimate: Applause, cheering or talk is heard clearly.", "poor");
        row("phone.likelihood", "92 %", "Estimate: Most likely a phone recording.", "");
    }
    void readsPlainly()
    {
        QFETCH(QString, name);
        const QByteArray bytes = name.toLatin1();
        const auto point = bytes.indexOf('.');
        const Figure one =
            figure(phoneRecording(), bytes.left(point).toStdString(), bytes.mid(point + 1).toStdString());
        QTEST(one.shown, "shown");
        QTEST(fullReading(one), "reading");
        QTEST(severityKey(one.severity), "severity");
    }
    void saysWhereTheMethodEnds()
    {
        RecordingReport report = phoneRecording();
        report.noise.snrDb = 20.0;
        report.noise.atLeast = true;
        const Figure snr = figure(report, "noise", "snr");
        QVERIFY(snr.estimate);
        QCOMPARE(fullReading(snr), QStringLiteral("Estimate: 20 dB or better; quieter noise hides under the music."));
        QCOMPARE(snr.shown, QStringLiteral("\u2265 20 dB"));
        QCOMPARE(snr.severity, Severity::Good);
        QVERIFY(snr.atLeast == std::optional(true));
    }
    void unreliableFiguresSayWhyAndJudgeNothing()
    {
        RecordingReport report = phoneRecording();
        report.noise.reliable = false;
        report.loudness.rangeReliable = false;
        report.bandwidth.reliable = false;
        report.pumping.reliable = false;
        for (const auto& [group, key] : {std::pair("noise", "snr"), std::pair("loudness", "range"),
                                         std::pair("bandwidth", "high"), std::pair("pumping", "present")}) {
            const Figure one = figure(report, group, key);
            QVERIFY(!one.reliable);
            QVERIFY2(one.reading.contains(QStringLiteral("Unreliable because ")), qPrintable(one.reading));
            QCOMPARE(one.severity, Severity::None);
        }
    }
    /// A louder, fuller, cleaner recording is never judged worse.
    void verdictsAreMonotonic()
    {
        Severity last = Severity::Poor;
        for (double snrDb = 0.0; snrDb <= 30.0; snrDb += 0.5) {
            RecordingReport report;
            report.noise.snrDb = snrDb;
            const Severity now = figure(report, "noise", "snr").severity;
            QVERIFY(now <= last); // Good < Fair < Poor
            last = now;
        }
        QCOMPARE(last, Severity::Good);
        last = Severity::Poor;
        for (double highHz = 2000.0; highHz <= 22000.0; highHz += 100.0) {
            RecordingReport report;
            report.bandwidth = {40.0, highHz, 40.0, true, true};
            const Severity now = figure(report, "bandwidth", "high").severity;
            QVERIFY(now <= last);
            last = now;
        }
        QCOMPARE(last, Severity::Good);
    }
    void silenceIsSaidToBeSilence()
    {
        const RecordingReport silence;
        QCOMPARE(figure(silence, "loudness", "integrated").reading,
                 QStringLiteral("Nothing in it is loud enough to count."));
        QCOMPARE(figure(silence, "loudness", "truePeak").reading, QStringLiteral("There is no signal."));
        QVERIFY(figure(silence, "clipping", "level").value.isNull());
        QVERIFY(figure(silence, "hum", "frequency").value.isNull());
        QVERIFY(figure(silence, "handling", "windCorner").value.isNull());
    }
    void numbersAreWrittenAsTheWindowAsks()
    {
        setNumbersFor(QLocale(QLocale::German));
        const Figure loudness = figure(phoneRecording(), "loudness", "integrated");
        const Figure edge = figure(phoneRecording(), "bandwidth", "high");
        const Plan plan = makePlan(phoneRecording(), RestoreRequest());
        setNumbersFor(QLocale::c());
        QCOMPARE(loudness.shown, QStringLiteral("-23,4 LUFS"));
        QCOMPARE(loudness.reading, QStringLiteral("9,4 dB quieter than streaming services play music."));
        QCOMPARE(loudness.value.toDouble(), -23.4); // what programs read
        QCOMPARE(edge.shown, QStringLiteral("8,0 kHz"));
        for (const PlannedStage& stage : plan.stages)
            for (const Decision& decision : stage.decisions)
                QVERIFY2(!QRegularExpression(QStringLiteral("\\d\\.\\d")).match(decision.sentence).hasMatch(),
                         qPrintable(decision.sentence));
        QVERIFY(plan.stage(QStringLiteral("master"))->decisions[0].sentence.contains(QStringLiteral("-23,4 LUFS")));
        QCOMPARE(figure(phoneRecording(), "loudness", "integrated").shown, QStringLiteral("-23.4 LUFS"));
    }
    void numbersHaveNoSignBeforeNothing()
    {
        for (const QLocale& locale : {QLocale::c(), QLocale(QLocale::German), QLocale(QLocale::English)}) {
            setNumbersFor(locale);
            QCOMPARE(numberText(-0.04, 1), numberText(0.0, 1));
            QCOMPARE(numberText(1234567.0, 0), QStringLiteral("1234567"));
            QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN(), 1), QStringLiteral("?"));
        }
        setNumbersFor(QLocale::c());
    }
    void summaryIsAligned()
    {
        const QStringList lines = summaryLines(phoneRecording());
        QCOMPARE(lines.size(), 19);
        const auto column = lines.first().indexOf(QStringLiteral("44.1 kHz, stereo."));
        QVERIFY(column > 0);
        for (qsizetype i = 0; i + 2 < lines.size(); ++i) {
            QCOMPARE(lines[i].mid(column - 2, 2), QStringLiteral("  "));
            QVERIFY2(lines[i][column] != QLatin1Char(' '), qPrintable(lines[i]));
        }
        QCOMPARE(lines[lines.size() - 2],
                 QStringLiteral("This is a rough recording: it can gain a lot, but will not become a studio's."));
        QCOMPARE(lines.last(), QStringLiteral("Needs help most: Noise, Clipping, Frequency range, Reverberation, "
                                              "Mains hum, Audience, Handling and wind."));
    }
    void summaryEndsWithPraiseWhenAllIsWell()
    {
        RecordingReport report;
        report.loudness = {-14.0, -10.0, -9.0, 8.0, -1.5, true};
        report.noise.snrDb = 40.0;
        report.bandwidth = {30.0, 21000.0, 0.0, false, true};
        report.stereo.mono = false;
        QCOMPARE(summaryLines(report).last(), QStringLiteral("Nothing stands out."));
    }
};

QTEST_APPLESS_MAIN(TestReportReadings)
#include "test_report_readings.moc"
