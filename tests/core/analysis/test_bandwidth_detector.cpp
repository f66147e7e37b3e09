#include "core/analysis/bandwidth_detector.h"
#include "core/analysis/spectrum_feed.h"
#include "test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

BandwidthReading measure(const std::vector<float>& samples, int rateHz)
{
    SpectrumFeed feed({rateHz, 1});
    BandwidthDetector detector({rateHz, feed.fftSize(), feed.hop()});
    SpectralFrames frames;
    feed.process(mono(samples).view(), frames);
    for (int i = 0; i < frames.count; ++i)
        detector.process(frames.mid(i));
    return detector.result();
}

/// Sixteen bits and a little hiss, as recordings have above their edge.
std::vector<float> withFloor(std::vector<float> samples)
{
    const auto hiss = noise(1e-4, samples.size(), 9);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = std::round((samples[i] + hiss[i]) * 32767.0F) / 32767.0F;
    return samples;
}

/// Second-order Butterworth high-pass (R. Bristow-Johnson, "Audio EQ Cookbook").
std::vector<float> highPass(const std::vector<float>& input, double cutoffHz, int rateHz)
{
    const double w = 2.0 * pi() * cutoffHz / rateHz;
    const double alpha = std::sin(w) / std::sqrt(2.0);
    const double a0 = 1.0 + alpha;
    const double b = (1.0 + std::cos(w)) / 2.0 / a0;
    const double a1 = -2.0 * std::cos(w) / a0;
    const double a2 = (1.0 - alpha) / a0;
    double x1 = 0.0, x2 = 0.0, y1 = 0.0, y2 = 0.0;
    std::vector<float> output;
    for (const float sample : input) {
        const auto x = static_cast<double>(sample);
        const double y = b * (x - 2.0 * x1 + x2) - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        output.push_back(static_cast<float>(y));
    }
    return output;
}

} // namespace

class TestBandwidthDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A linear-phase low-pass has its edge, -6 dB, at the cut-off: within 150 Hz up to 14 kHz, within 400 Hz above.
    void findsTheUpperEdge_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<double>("cutoffHz");
        QTest::addColumn<unsigned>("seed");
        for (const int rateHz : {44100, 48000})
            for (const double cutoffHz : {3400.0, 5500.0, 7000.0, 8000.0, 11000.0, 14000.0, 16000.0, 18000.0})
                for (const unsigned seed : {1U})
                    QTest::addRow("%d Hz, %.0f Hz, piece %u", rateHz, cutoffHz, seed) << rateHz << cutoffHz << seed;
        QTest::addRow("telephone") << 8000 << 3400.0 << 3U;
        QTest::addRow("96 kHz") << 96000 << 8000.0 << 3U;
    }
    void findsTheUpperEdge()
    {
        QFETCH(int, rateHz);
        QFETCH(double, cutoffHz);
        QFETCH(unsigned, seed);
        const auto reading = measure(withFloor(lowPass(music(4.0, rateHz, seed), cutoffHz, rateHz)), rateHz);
        const double toleranceHz = cutoffHz <= 14000.0 ? 150.0 : 400.0;
        QVERIFY2(std::abs(reading.highHz - cutoffHz) <= toleranceHz, qPrintable(QString::number(reading.highHz)));
        QVERIFY(reading.bandLimited);
        QVERIFY(reading.highStepDb >= 9.0);
        QVERIFY(reading.reliable);
    }
    void fullBandHasNoEdge()
    {
        const auto reading = measure(music(4.0, 48000, 4), 48000);
        QVERIFY(!reading.bandLimited);
        QVERIFY2(reading.highHz > 20000.0, qPrintable(QString::number(reading.highHz)));
    }
    // As of a spectrum that only rises; the step under 2 kHz belongs to the sound.
    void noStepIsNoEdge()
    {
        constexpr int kFft = 2048;
        constexpr int kRateHz = 44100;
        BandwidthDetector detector({kRateHz, kFft, kFft / 2});
        std::vector<float> power(kFft / 2 + 1);
        for (int frame = 0; frame < 200; ++frame) {
            for (std::size_t k = 0; k < power.size(); ++k)
                power[k] = static_cast<float>((k < 50 && frame % 10 == 0 ? 1e-3 : 1e-5) *
                                              std::pow(10.0, 1e-3 * static_cast<double>(k)));
            detector.process(power);
        }
        const BandwidthReading reading = detector.result();
        QVERIFY(reading.reliable);
        QVERIFY(!reading.bandLimited);
        QCOMPARE(reading.highStepDb, 0.0);
    }
    void theCodecsEdgeFarBelowTheMusicDoesNotCount()
    {
        // An 8 kHz phone, then a codec that fills up to 16 kHz with its noise 75 dB under the music.
        auto samples = lowPass(music(4.0, 48000, 5), 8000.0, 48000);
        const auto dirt = lowPass(noise(2e-5, samples.size(), 6), 16000.0, 48000);
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] += dirt[i];
        const auto reading = measure(samples, 48000);
        QVERIFY2(std::abs(reading.highHz - 8000.0) <= 150.0, qPrintable(QString::number(reading.highHz)));
    }
    void theLowerEdgeFollowsAHighPass()
    {
        // Noise is flat, so the corner shows as the music's own bass cannot hide it; -10 dB of a second-order
        // Butterworth lies at 0.58 of its corner.
        const auto source = noise(0.1, 48000 * 8, 7);
        double last = measure(source, 48000).lowHz;
        QVERIFY2(last < 30.0, qPrintable(QString::number(last)));
        for (const double cornerHz : {60.0, 100.0, 160.0}) {
            const double lowHz = measure(highPass(source, cornerHz, 48000), 48000).lowHz;
            QVERIFY2(std::abs(lowHz - cornerHz) < 0.35 * cornerHz + 10.0, qPrintable(QString::number(lowHz)));
            QVERIFY(lowHz > last);
            last = lowHz;
        }
    }
    void silenceIsNotReliable()
    {
        const auto reading = measure(std::vector<float>(48000), 48000);
        QVERIFY(!reading.reliable);
        QVERIFY(!reading.bandLimited);
        QCOMPARE(reading.highHz, 24000.0);
    }
};

QTEST_APPLESS_MAIN(TestBandwidthDetector)
#include "test_bandwidth_detector.moc"
