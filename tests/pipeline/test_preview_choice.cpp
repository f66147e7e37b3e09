#include "pipeline/preview_choice.h"

#include <QTest>

using namespace resonate;

class TestPreviewChoice final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAllOfAShortRecording()
    {
        QCOMPARE(choosePreview(recording(12, -14.0F)), (TimeSpan{0.0, 12.0}));
        QCOMPARE(choosePreview(recording(0, -14.0F)), (TimeSpan{0.0, 0.0}));
    }
    void prefersMusicOfTheRecordingsOwnLoudness()
    {
        // A quiet minute, two minutes at the common level, a loud minute.
        RecordingReport report = recording(240, -16.0F);
        auto& curve = report.loudnessCurve.shortTermLufs;
        std::fill(curve.begin(), curve.begin() + 60, -30.0F);
        std::fill(curve.begin() + 180, curve.end(), -8.0F);
        const TimeSpan preview = choosePreview(report);
        QCOMPARE(preview.endSeconds - preview.beginSeconds, 30.0);
        // The mean is -17.5 LUFS with a deviation of 8 dB: the best 30 s holds quiet or loud seconds besides common
        // ones.
        QVERIFY(preview.beginSeconds > 30.0 && preview.endSeconds < 210.0);
    }
    void avoidsCrowdAndSilence()
    {
        RecordingReport report = recording(120, -16.0F);
        report.crowd.spans = {{0.0, 50.0}};
        report.structure.silences = {{100.0, 120.0}};
        const TimeSpan preview = choosePreview(report);
        QVERIFY(preview.beginSeconds >= 50.0 && preview.endSeconds <= 100.0);
    }
    void silenceHasAPreviewToo() { QCOMPARE(choosePreview(recording(90, -70.0F)).endSeconds, 30.0); }
    void aChosenStartStaysWithinTheRecording()
    {
        const RecordingReport report = recording(100, -16.0F);
        QCOMPARE(previewAt(report, 20.0), (TimeSpan{20.0, 50.0}));
        QCOMPARE(previewAt(report, 95.0), (TimeSpan{70.0, 100.0}));
        QCOMPARE(previewAt(report, 1e9), (TimeSpan{70.0, 100.0}));
        QCOMPARE(previewAt(recording(10, -16.0F), 5.0), (TimeSpan{0.0, 10.0}));
    }

private:
    static RecordingReport recording(int seconds, float lufs)
    {
        RecordingReport report;
        report.durationSeconds = seconds;
        report.loudnessCurve.stepSeconds = 1.0;
        report.loudnessCurve.shortTermLufs.assign(static_cast<std::size_t>(seconds), lufs);
        return report;
    }
};

QTEST_APPLESS_MAIN(TestPreviewChoice)
#include "test_preview_choice.moc"
