#include "core/analysis/recording_report.h"
#include "core/enhance/stems/recording_facts.h"

#include <QTest>

using namespace resonate;

class TestRecordingFacts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bandwidthIsThatOfTheRecording()
    {
        RecordingReport report;
        report.sampleRateHz = 44100;
        report.bandwidth = {.highHz = 9000.0, .bandLimited = true};
        StemNeeds needs;
        addRecordingFacts(report, needs);
        QCOMPARE(needs.bandwidthHz, 9000.0);
        report.bandwidth.bandLimited = false;
        addRecordingFacts(report, needs);
        QCOMPARE(needs.bandwidthHz, 22050.0);
    }
    void impairmentGrowsWithTheLikelihoodOfAPhone()
    {
        double last = -1.0;
        for (const auto& [likelihood, impairment] :
             {std::pair{0.0, 0.0}, {0.2, 0.0}, {0.35, 0.5}, {0.5, 1.0}, {1.0, 1.0}}) {
            RecordingReport report;
            report.sampleRateHz = 48000;
            report.phone.likelihood = likelihood;
            StemNeeds needs;
            addRecordingFacts(report, needs);
            QVERIFY(std::abs(needs.impairment - impairment) < 1e-12);
            QVERIFY(needs.impairment >= last);
            last = needs.impairment;
        }
    }
    void monoIsKept()
    {
        RecordingReport report;
        report.stereo.mono = false;
        StemNeeds needs;
        addRecordingFacts(report, needs);
        QVERIFY(!needs.recordingMono);
    }
};

QTEST_APPLESS_MAIN(TestRecordingFacts)
#include "test_recording_facts.moc"
