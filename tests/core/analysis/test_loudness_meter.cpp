#include "core/analysis/ebur128_true_peak.h"
#include "core/analysis/loudness_meter.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

constexpr int kRateHz = 48000;

struct Tone {
    double peakDb; // -200: silence
    double seconds;
};

std::vector<float> tones(const std::vector<Tone>& sequence)
{
    std::vector<float> samples;
    for (const Tone& tone : sequence)
        append(samples, sine(tone.peakDb, 1000.0, tone.seconds, kRateHz));
    return samples;
}

std::vector<Tone> repeated(const std::vector<Tone>& sequence, int times)
{
    std::vector<Tone> all;
    for (int i = 0; i < times; ++i)
        all.insert(all.end(), sequence.begin(), sequence.end());
    return all;
}

LoudnessReading measure(const AudioBuffer& audio)
{
    LoudnessMeter meter({kRateHz, audio.channels()});
    meter.process(audio.view());
    return meter.result();
}

LoudnessReading measureTones(const std::vector<Tone>& sequence)
{
    const auto samples = tones(sequence);
    return measure(stereo(samples, samples));
}

} // namespace

class TestLoudnessMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // EBU Tech 3341 (2023), table 1: a stereo 1 kHz sine of peak level L dBFS reads L LUFS.
    void integrated_data()
    {
        QTest::addColumn<std::vector<Tone>>("sequence");
        QTest::addColumn<double>("lufs");
        QTest::newRow("3341-1") << std::vector<Tone>{{-23, 20}} << -23.0;
        QTest::newRow("3341-2") << std::vector<Tone>{{-33, 20}} << -33.0;
        QTest::newRow("3341-3") << std::vector<Tone>{{-36, 10}, {-23, 60}, {-36, 10}} << -23.0;
        QTest::newRow("3341-4") << std::vector<Tone>{{-72, 10}, {-36, 10}, {-23, 60}, {-36, 10}, {-72, 10}} << -23.0;
        QTest::newRow("3341-5") << std::vector<Tone>{{-26, 20}, {-20, 20.1}, {-26, 20}} << -23.0;
        QTest::newRow("absolute gate") << std::vector<Tone>{{-69.5, 10}, {-75, 30}} << -69.5;
    }
    void integrated()
    {
        QFETCH(std::vector<Tone>, sequence);
        QFETCH(double, lufs);
        const double measured = measureTones(sequence).integratedLufs;
        QVERIFY2(std::abs(measured - lufs) <= 0.1, qPrintable(QString::number(measured)));
    }
    void oneChannelCountsOnce()
    {
        const double measured = measure(mono(sine(-20, 1000, 20, kRateHz))).integratedLufs;
        QVERIFY2(std::abs(measured + 23.0) <= 0.1, qPrintable(QString::number(measured)));
    }

    // Tech 3341, cases 9-14: windows of 3 s and of 400 ms, however they lie in the signal.
    void shortTermMaximum_data()
    {
        QTest::addColumn<std::vector<Tone>>("sequence");
        QTest::addColumn<double>("lufs");
        QTest::newRow("3341-9") << repeated({{-20, 1.34}, {-30, 1.66}}, 5) << -23.0;
        for (int i = 0; i < 20; i += 3)
            QTest::addRow("3341-10-%d", i + 1) << std::vector<Tone>{{-200, 0.15 * i}, {-23, 3}, {-200, 1}} << -23.0;
        std::vector<Tone> rising;
        for (int i = 0; i < 20; ++i)
            rising.insert(rising.end(), {{-200, 0.15 * i}, {-38.0 + i, 3}, {-200, 3 - 0.15 * i}});
        QTest::newRow("3341-11") << rising << -19.0;
    }
    void shortTermMaximum()
    {
        QFETCH(std::vector<Tone>, sequence);
        QFETCH(double, lufs);
        const double measured = measureTones(sequence).shortTermMaxLufs;
        QVERIFY2(std::abs(measured - lufs) <= 0.1, qPrintable(QString::number(measured)));
    }
    void momentaryMaximum_data()
    {
        QTest::addColumn<std::vector<Tone>>("sequence");
        QTest::addColumn<double>("lufs");
        QTest::newRow("3341-12") << repeated({{-20, 0.18}, {-30, 0.22}}, 25) << -23.0;
        for (int i = 0; i < 20; ++i)
            QTest::addRow("3341-13-%d", i + 1) << std::vector<Tone>{{-200, 0.02 * i}, {-23, 0.4}, {-200, 1}} << -23.0;
        std::vector<Tone> rising;
        for (int i = 0; i < 20; ++i)
            rising.insert(rising.end(), {{-200, 0.02 * i}, {-38.0 + i, 0.4}, {-200, 0.4 - 0.02 * i}});
        QTest::newRow("3341-14") << rising << -19.0;
    }
    void momentaryMaximum()
    {
        QFETCH(std::vector<Tone>, sequence);
        QFETCH(double, lufs);
        const double measured = measureTones(sequence).momentaryMaxLufs;
        QVERIFY2(std::abs(measured - lufs) <= 0.1, qPrintable(QString::number(measured)));
    }

    // EBU Tech 3342, cases 1-4.
    void range_data()
    {
        QTest::addColumn<std::vector<Tone>>("sequence");
        QTest::addColumn<double>("lu");
        QTest::newRow("3342-1") << std::vector<Tone>{{-20, 20}, {-30, 20}} << 10.0;
        QTest::newRow("3342-2") << std::vector<Tone>{{-20, 20}, {-15, 20}} << 5.0;
        QTest::newRow("3342-3") << std::vector<Tone>{{-40, 20}, {-20, 20}} << 20.0;
        QTest::newRow("3342-4") << std::vector<Tone>{{-50, 20}, {-35, 20}, {-20, 20}, {-35, 20}, {-50, 20}} << 15.0;
    }
    void range()
    {
        QFETCH(std::vector<Tone>, sequence);
        QFETCH(double, lu);
        const double measured = measureTones(sequence).rangeLu;
        QVERIFY2(std::abs(measured - lu) <= 0.2, qPrintable(QString::number(measured)));
    }

    // Tech 3341, cases 15-19: +0.2 / -0.4 dB.
    void truePeak_data()
    {
        QTest::addColumn<double>("amplitude");
        QTest::addColumn<double>("divisor");
        QTest::addColumn<double>("phaseDegrees");
        QTest::addColumn<double>("dbtp");
        QTest::newRow("3341-15") << 0.5 << 4.0 << 0.0 << -6.0;
        QTest::newRow("3341-16") << 0.5 << 4.0 << 45.0 << -6.0;
        QTest::newRow("3341-17") << 0.5 << 6.0 << 60.0 << -6.0;
        QTest::newRow("3341-18") << 0.5 << 8.0 << 67.5 << -6.0;
        QTest::newRow("3341-19") << 1.41 << 4.0 << 45.0 << 3.0;
    }
    void truePeak()
    {
        QFETCH(double, amplitude);
        QFETCH(double, divisor);
        QFETCH(double, phaseDegrees);
        QFETCH(double, dbtp);
        auto samples = sine(20.0 * std::log10(amplitude), kRateHz / divisor, 5.0, kRateHz, phaseDegrees);
        constexpr std::size_t kFade = 4800; // the cases fade in and out, so that the edges do not ring
        for (std::size_t i = 0; i < kFade; ++i) {
            const auto gain = static_cast<float>(std::pow(std::sin(pi() / 2.0 * static_cast<double>(i) / kFade), 2.0));
            samples[i] *= gain;
            samples[samples.size() - 1 - i] *= gain;
        }
        Ebur128TruePeak meter(kRateHz);
        meter.process(samples);
        QVERIFY2(meter.resultDbtp() <= dbtp + 0.2 && meter.resultDbtp() >= dbtp - 0.4,
                 qPrintable(QString::number(meter.resultDbtp())));
    }

    void curveFollowsTheLevel()
    {
        LoudnessMeter meter({kRateHz, 2});
        const auto samples = tones({{-20, 10}, {-40, 10}});
        meter.process(stereo(samples, samples).view());
        const LoudnessCurve curve = meter.curve();
        QCOMPARE(curve.stepSeconds, 1.0);
        QCOMPARE(curve.shortTermLufs.size(), std::size_t{20});
        QVERIFY(std::abs(curve.shortTermLufs[5] + 20.0F) < 0.1F);
        QVERIFY(std::abs(curve.shortTermLufs[15] + 40.0F) < 0.1F);
    }
    void blocksOfAnySizeGiveTheSame()
    {
        const auto audio = stereo(music(5.0, kRateHz, 1), music(5.0, kRateHz, 2));
        LoudnessMeter meter({kRateHz, 2});
        for (std::int64_t at = 0, size = 1; at < audio.frames(); at += size, size = size * 3 % 7001 + 1)
            meter.process(audio.view().slice(at, std::min(size, audio.frames() - at)));
        const LoudnessReading whole = measure(audio);
        QCOMPARE(meter.result().integratedLufs, whole.integratedLufs);
        QCOMPARE(meter.result().momentaryMaxLufs, whole.momentaryMaxLufs);
        QCOMPARE(meter.result().shortTermMaxLufs, whole.shortTermMaxLufs);
        QCOMPARE(meter.result().rangeLu, whole.rangeLu);
    }
    void silenceReadsAsTheGate()
    {
        const LoudnessReading reading = measure(AudioBuffer(2, 5 * kRateHz));
        QCOMPARE(reading.integratedLufs, -70.0);
        QCOMPARE(reading.momentaryMaxLufs, -70.0);
        QCOMPARE(reading.shortTermMaxLufs, -70.0);
        QCOMPARE(reading.rangeLu, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestLoudnessMeter)
#include "test_loudness_meter.moc"
