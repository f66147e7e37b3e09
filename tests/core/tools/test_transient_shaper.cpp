#include "core/tools/transient_shaper.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

/// Strokes every 300 ms that ring for 60 ms.
AudioBuffer strokes(double amplitude)
{
    AudioBuffer buffer = whiteNoise(amplitude, 3 * kToolRateHz);
    for (int c = 0; c < 2; ++c)
        for (std::size_t n = 0; n < buffer.channel(c).size(); ++n)
            buffer.channel(c)[n] *= static_cast<float>(std::exp(-static_cast<double>(n % 14400) / 2880.0));
    return buffer;
}

AudioBuffer shaped(const AudioBuffer& input, double attackDb, double sustainDb)
{
    TransientShaper shaper({{kToolRateHz, 2}, attackDb, sustainDb});
    return processed(shaper, input);
}

/// Change of the level in [fromMs, toMs) after the strokes, dB, mean over strokes but the first.
double changeDb(const AudioBuffer& in, const AudioBuffer& out, double fromMs, double toMs)
{
    const TransientShaper shaper({.format = {kToolRateHz, 2}});
    double sum = 0.0;
    for (std::size_t stroke = 2; stroke < 10; ++stroke) {
        const std::size_t first = stroke * 14400 + static_cast<std::size_t>(fromMs * 48.0);
        const std::size_t end = stroke * 14400 + static_cast<std::size_t>(toMs * 48.0);
        const auto latency = static_cast<std::size_t>(shaper.latencyFrames());
        if (end + latency < out.channel(0).size())
            sum += levelDb(out.channel(0), first + latency, end + latency) - levelDb(in.channel(0), first, end);
    }
    return sum / 8.0;
}

} // namespace

class TestTransientShaper final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void liftsAttacksAndLeavesTheRest()
    {
        const AudioBuffer input = strokes(0.1), out = shaped(input, 6.0, 0.0);
        QVERIFY(changeDb(input, out, 0.0, 5.0) > 4.0);
        QVERIFY(changeDb(input, out, 0.0, 5.0) <= 6.001);
        QVERIFY(std::abs(changeDb(input, out, 100.0, 280.0)) < 0.1);
    }
    void shortensWhatRingsOn()
    {
        const AudioBuffer input = strokes(0.1), out = shaped(input, 0.0, -6.0);
        QVERIFY(std::abs(changeDb(input, out, 0.0, 10.0)) < 0.5);
        QVERIFY(changeDb(input, out, 200.0, 280.0) < -3.0);
    }
    void doesTheSameAtEveryLevel()
    {
        const AudioBuffer loud = strokes(0.5), soft = strokes(0.01);
        const AudioBuffer loudOut = shaped(loud, 6.0, -6.0), softOut = shaped(soft, 6.0, -6.0);
        for (double at = 0.0; at < 280.0; at += 10.0)
            QVERIFY(near(changeDb(loud, loudOut, at, at + 10.0), changeDb(soft, softOut, at, at + 10.0), 0.1));
    }
    void steadySoundsHaveNoAttack_data()
    {
        QTest::addColumn<double>("frequencyHz");
        for (const double frequency : {45.0, 100.0, 440.0, 5000.0})
            QTest::addRow("%g Hz", frequency) << frequency;
    }
    void steadySoundsHaveNoAttack()
    {
        QFETCH(double, frequencyHz);
        const AudioBuffer input = sine(frequencyHz, 0.3, 96000);
        const AudioBuffer out = shaped(input, 12.0, 12.0);
        const auto latency = static_cast<std::size_t>(TransientShaper({.format = {kToolRateHz, 2}}).latencyFrames());
        for (std::size_t n = 72000; n + latency < 96000; ++n)
            QCOMPARE(out.channel(0)[n + latency], input.channel(0)[n]);
    }
    void gainsStayWithinTwelve()
    {
        const AudioBuffer input = strokes(0.1), out = shaped(input, 40.0, 0.0);
        const auto latency = static_cast<std::size_t>(TransientShaper({.format = {kToolRateHz, 2}}).latencyFrames());
        for (std::size_t n = 0; n + latency < out.channel(0).size(); ++n)
            QVERIFY(std::abs(out.channel(0)[n + latency]) <= 3.982F * std::abs(input.channel(0)[n]));
    }
};

QTEST_APPLESS_MAIN(TestTransientShaper)
#include "test_transient_shaper.moc"
