#include "core/audio/audio_buffer.h"
#include "core/enhance/tone/tone_corrector.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace resonate;

namespace {

constexpr AudioFormat kFormat{48000, 1};

/// Gain for a steady sine, dB.
double measuredDb(ToneCorrector& corrector, double frequencyHz)
{
    corrector.reset();
    AudioBuffer sine(1, 96000);
    const auto samples = sine.view().channel(0);
    for (std::size_t n = 0; n < samples.size(); ++n)
        samples[n] =
            static_cast<float>(std::sin(2.0 * std::numbers::pi * frequencyHz * static_cast<double>(n) / 48000.0));
    corrector.process(sine.view());
    double power = 0.0;
    for (const float sample : samples.last(48000))
        power += static_cast<double>(sample) * static_cast<double>(sample) / 48000.0;
    return 10.0 * std::log10(power / 0.5);
}

} // namespace

class TestToneCorrector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheGainsThatWereAskedFor()
    {
        ToneCorrector corrector({kFormat, {100.0, 400.0, 1600.0, 6400.0}, {-6.0, 0.0, 3.0, 8.0}});
        QVERIFY(std::abs(measuredDb(corrector, 100.0) + 6.0) < 0.2);
        QVERIFY(std::abs(measuredDb(corrector, 400.0)) < 0.2);
        QVERIFY(std::abs(measuredDb(corrector, 1600.0) - 3.0) < 0.1);
        QVERIFY(std::abs(measuredDb(corrector, 3200.0) - 5.5) < 0.1); // half-way along log frequency
        QVERIFY(std::abs(measuredDb(corrector, 12000.0) - 8.0) < 0.1);
    }
    void movesNothingInTime()
    {
        // Linear phase: the response to an impulse is symmetrical about the latency.
        ToneCorrector corrector({kFormat, {100.0, 5000.0}, {-9.0, 6.0}});
        AudioBuffer impulse(1, 16000);
        const auto samples = impulse.view().channel(0);
        samples[1000] = 1.0F;
        corrector.process(impulse.view());
        const auto middle = static_cast<std::size_t>(1000 + corrector.latencyFrames());
        QCOMPARE(std::ranges::max_element(samples) - samples.begin(), static_cast<std::ptrdiff_t>(middle));
        for (std::size_t d = 1; d < 1500; ++d)
            QVERIFY(std::abs(samples[middle + d] - samples[middle - d]) < 1e-6F);
    }
    void isAWireWithoutGains()
    {
        ToneCorrector corrector({kFormat, {100.0, 5000.0}, {0.0, 0.0}});
        AudioBuffer ramp(1, 500);
        for (std::size_t n = 0; n < 500; ++n)
            ramp.view().channel(0)[n] = static_cast<float>(n) / 500.0F;
        corrector.process(ramp.view());
        QCOMPARE(corrector.latencyFrames(), std::int64_t{0});
        QCOMPARE(ramp.view().channel(0)[123], 123.0F / 500.0F);
    }
    void hasNoGainsToo()
    {
        ToneCorrector corrector({kFormat, {}, {}});
        QCOMPARE(corrector.latencyFrames(), std::int64_t{0});
    }
};

QTEST_APPLESS_MAIN(TestToneCorrector)
#include "test_tone_corrector.moc"
