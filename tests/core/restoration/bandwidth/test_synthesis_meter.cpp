#include "core/audio/audio_buffer.h"
#include "core/restoration/bandwidth/synthesis_meter.h"

#include <QTest>

using namespace resonate;

class TestSynthesisMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAddedIsNothingReported()
    {
        SynthesisMeter meter(100.0, 200.0);
        QCOMPARE(meter.report().share, 0.0);
        AudioBuffer silence(1, 10), tone(1, 10);
        std::ranges::fill(tone.channel(0), 0.5F);
        meter.process(silence.view(), tone.view());
        QCOMPARE(meter.report().share, 0.0);
        QCOMPARE(meter.report().highHz, 0.0);
    }
    void weighsEnergies()
    {
        // 0.1^2 over 0.5^2, in two channels of which one has nothing added: 2 %.
        SynthesisMeter meter(100.0, 200.0);
        AudioBuffer added(2, 100), output(2, 100);
        std::ranges::fill(added.channel(0), 0.1F);
        for (int c = 0; c < 2; ++c)
            std::ranges::fill(output.channel(c), 0.5F);
        meter.process(added.view(), output.view());
        const SynthesisReport report = meter.report();
        QVERIFY(std::abs(report.share - 0.02) < 1e-6);
        QVERIFY(std::abs(report.addedDbfs + 23.01) < 0.01);
        QVERIFY(std::abs(report.outputDbfs + 6.02) < 0.01);
        QCOMPARE(report.lowHz, 100.0);
        QCOMPARE(report.highHz, 200.0);
        meter.reset();
        QCOMPARE(meter.report().share, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestSynthesisMeter)
#include "test_synthesis_meter.moc"
