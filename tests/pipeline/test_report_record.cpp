#include "pipeline/report_json.h"
#include "pipeline/report_record.h"

#include <QTest>

#include <limits>

using namespace resonate;

namespace {

RecordingReport fullReport()
{
    RecordingReport report;
    report.sampleRateHz = 44100;
    report.channels = 2;
    report.durationSeconds = 100.0 / 3.0;
    report.loudness.integratedLufs = -17.123456789012345;
    report.level.dcOffset = {1e-300, -0.25};
    report.noise.snrDb = std::numeric_limits<double>::infinity();
    report.clipping.severity = ClippingSeverity::Severe;
    report.hum = {true, 49.97, -33.0, 11, 8.0};
    report.reverb.wetness = ReverbClass::Wet;
    report.stereo.bands = {{20.0, 200.0, 0.5, -3.0}, {200.0, 2000.0, -0.5, 3.0}};
    report.spectrum.thirdOctaveHz = {100.0, 125.0};
    report.crowd.spans = {{1.0, 2.5}};
    report.phone.features = {{"edge", 1.5, -0.5}};
    report.structure.songs = {{0.0, 33.0}};
    report.loudnessCurve.shortTermLufs = {-20.1F, -70.0F};
    report.levelHistogram.rmsShares = {0.25, 0.75};
    report.levelHistogram.peakShares = {1.0, 0.0};
    return report;
}

} // namespace

class TestReportRecord final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWas()
    {
        for (const RecordingReport& report : {RecordingReport(), fullReport()}) {
            const QByteArray bytes = reportToBytes(report);
            const auto back = reportFromBytes(bytes);
            QVERIFY(back);
            QCOMPARE(reportToBytes(*back), bytes);
            QCOMPARE(toJson(*back), toJson(report));
        }
        const auto back = reportFromBytes(reportToBytes(fullReport()));
        QVERIFY(back->level.dcOffset == fullReport().level.dcOffset);
        QVERIFY(back->noise.snrDb == fullReport().noise.snrDb);
        QVERIFY(back->levelHistogram.rmsShares == fullReport().levelHistogram.rmsShares);
        QVERIFY(back->levelHistogram.peakShares == fullReport().levelHistogram.peakShares);
        QVERIFY(back->crowd.spans == fullReport().crowd.spans);
        QVERIFY(back->clipping.severity == ClippingSeverity::Severe);
    }
    void whatIsNotWholeIsRefused()
    {
        const QByteArray bytes = reportToBytes(fullReport());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!reportFromBytes(bytes.left(length)), qPrintable(QString::number(length)));
        QVERIFY(!reportFromBytes(bytes + '\0'));
        QByteArray other = bytes;
        other[3] = '\x7f'; // layout
        QVERIFY(!reportFromBytes(other));
    }
    void lengthsThatLieTakeNoMemory()
    {
        const QByteArray bytes = reportToBytes(fullReport());
        for (qsizetype at = 4; at + 8 <= bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed.replace(at, 8, QByteArray(8, '\x7f'));
            (void)reportFromBytes(changed); // ends, and soon
        }
    }
};

QTEST_APPLESS_MAIN(TestReportRecord)
#include "test_report_record.moc"
