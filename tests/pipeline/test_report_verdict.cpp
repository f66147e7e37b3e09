#include "pipeline/report_verdict.h"

#include <QTest>

using namespace resonate;

namespace {

RecordingReport healthyReport()
{
    RecordingReport report;
    report.sampleRateHz = 48000;
    report.channels = 2;
    report.durationSeconds = 240.0;
    report.loudness = {-14.0, -10.0, -9.0, 8.0, -1.5, true};
    report.noise = {-70.0, 40.0, 40.0, false, true};
    report.bandwidth = {30.0, 21000.0, 0.0, false, true};
    report.stereo.mono = false;
    report.stereo.correlation = 0.5;
    return report;
}

RecordingReport terribleReport()
{
    RecordingReport report = healthyReport();
    report.loudness.integratedLufs = -36.0;
    report.noise = {-30.0, 5.0, 5.0, false, true};
    report.bandwidth = {200.0, 3400.0, 40.0, true, true};
    report.clipping = {ClippingSeverity::Severe, true, false, -0.5, 0.1, 2.4};
    report.hum = {true, 50.0, -30.0, 9, 10.2};
    report.reverb.wetness = ReverbClass::Wet;
    report.crowd.likelihood = 0.9;
    report.phone.likelihood = 0.95;
    return report;
}

ReportCard cardOf(const RecordingReport& report, std::string_view id)
{
    for (const ReportCard& card : reportCards(report))
        if (card.id == id)
            return card;
    return {};
}

std::string_view leadingKey(const RecordingReport& report, std::string_view id)
{
    return cardOf(report, id).leading.key;
}

} // namespace

class TestReportVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySubjectHasItsCard()
    {
        for (const RecordingReport& report : {RecordingReport(), healthyReport(), terribleReport()}) {
            QStringList ids;
            for (const ReportCard& card : reportCards(report)) {
                ids.append(QLatin1String(card.id));
                QVERIFY(!card.title.isEmpty() && !card.leading.shown.isEmpty() && !card.leading.reading.isEmpty());
            }
            QCOMPARE(ids, QStringLiteral("noise clipping bandwidth reverb hum level stereo crowd phone handling")
                              .split(QLatin1Char(' ')));
        }
    }
    void everyFigureIsOnOneCard()
    {
        QStringList onCards;
        for (const ReportCard& card : reportCards(terribleReport())) {
            onCards.append(QLatin1String(card.leading.group) + QLatin1Char('.') + QLatin1String(card.leading.key));
            for (const Figure& figure : card.more)
                onCards.append(QLatin1String(figure.group) + QLatin1Char('.') + QLatin1String(figure.key));
        }
        QCOMPARE(QSet<QString>(onCards.begin(), onCards.end()).size(), onCards.size());
        QCOMPARE(onCards.size(), static_cast<qsizetype>(reportFigures(terribleReport()).size()));
    }
    void theWorstLeads()
    {
        RecordingReport report = healthyReport();
        QCOMPARE(leadingKey(report, "bandwidth"), std::string_view("high"));
        QCOMPARE(leadingKey(report, "level"), std::string_view("integrated"));
        QCOMPARE(leadingKey(report, "handling"), std::string_view("clicks"));
        report.bandwidth.lowHz = 200.0;
        report.loudness.truePeakDbtp = 1.2;
        report.handling.windPresent = true;
        QCOMPARE(leadingKey(report, "bandwidth"), std::string_view("low"));
        QCOMPARE(leadingKey(report, "level"), std::string_view("truePeak"));
        QCOMPARE(leadingKey(report, "handling"), std::string_view("windPresent"));
    }
    void guessesAreCalledSo()
    {
        QVERIFY(cardOf(healthyReport(), "noise").leading.estimate);
        QVERIFY(cardOf(healthyReport(), "crowd").leading.estimate);
        QVERIFY(!cardOf(healthyReport(), "clipping").leading.estimate);
    }
    void verdict_data()
    {
        QTest::addColumn<RecordingReport>("report");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("matters");
        QTest::newRow("healthy") << healthyReport() << Severity::Good << QStringLiteral("Nothing stands out.");
        QTest::newRow("terrible") << terribleReport() << Severity::Poor
                                  << QStringLiteral("Needs help most: Noise, Clipping, Frequency range, "
                                                    "Reverberation, Mains hum, Level, Audience.");
        QTest::newRow("nothing in it") << RecordingReport() << Severity::Poor
                                       << QStringLiteral("Is it the right file?");
        RecordingReport report = healthyReport();
        report.stereo.mono = true;
        QTest::newRow("a little") << report << Severity::Good << QStringLiteral("Could be better: Stereo.");
        report.noise.snrDb = 5.0;
        QTest::newRow("one weakness") << report << Severity::Fair << QStringLiteral("Needs help most: Noise.");
        report.noise.reliable = false;
        QTest::newRow("what is not sure does not count")
            << report << Severity::Good << QStringLiteral("Could be better: Stereo.");
    }
    void verdict()
    {
        QFETCH(RecordingReport, report);
        QFETCH(Severity, severity);
        QFETCH(QString, matters);
        const ReportVerdict found = reportVerdict(report);
        QCOMPARE(found.severity, severity);
        QCOMPARE(found.matters, matters);
        QVERIFY(found.sentence.endsWith(QLatin1Char('.')));
    }
};

QTEST_APPLESS_MAIN(TestReportVerdict)
#include "test_report_verdict.moc"
