#include "core/tools/multiband_compressor.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

MultibandCompressor::Parameters threeBands(double ratio)
{
    MultibandCompressor::Parameters parameters{{kToolRateHz, 2}};
    for (auto& band : parameters.bands)
        band.law = {-30.0, ratio, 0.0};
    return parameters;
}

} // namespace

class TestMultiband final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// |sum of the bands| over frequency, from the impulse response.
    void bandsAddUpFlat_data()
    {
        QTest::addColumn<QVector<double>>("edgesHz");
        QTest::newRow("two") << QVector<double>{500.0};
        QTest::newRow("three") << QVector<double>{120.0, 2500.0};
        QTest::newRow("four") << QVector<double>{90.0, 400.0, 5000.0};
        QTest::newRow("close") << QVector<double>{900.0, 1000.0, 1100.0};
    }
    void bandsAddUpFlat()
    {
        QFETCH(QVector<double>, edgesHz);
        MultibandSplit split({kToolRateHz, {edgesHz.begin(), edgesHz.end()}});
        QCOMPARE(split.bands(), static_cast<int>(edgesHz.size()) + 1);
        std::vector<double> response;
        for (int n = 0; n < 16384; ++n) {
            FramePair sum = {};
            for (const FramePair band : split.split(both(n == 0 ? 1.0 : 0.0)))
                sum += band;
            response.push_back(sum[0]);
        }
        for (double f = 20.0; f < 23000.0; f *= 1.12) {
            double re = 0.0, im = 0.0;
            for (std::size_t n = 0; n < response.size(); ++n) {
                const double angle = 2.0 * std::numbers::pi * f * static_cast<double>(n) / kToolRateHz;
                re += response[n] * std::cos(angle);
                im -= response[n] * std::sin(angle);
            }
            QVERIFY2(std::abs(20.0 * std::log10(std::hypot(re, im))) <= 0.01, qPrintable(QString::number(f)));
        }
    }
    void bandsAreSixDecibelsDownAtTheEdge()
    {
        for (const double edge : {120.0, 2500.0}) {
            MultibandSplit split({kToolRateHz, {edge}});
            double power[2] = {};
            for (int n = 0; n < 48000; ++n) {
                const double x = std::sin(2.0 * std::numbers::pi * edge * n / kToolRateHz);
                const auto bands = split.split(both(x));
                for (std::size_t b = 0; b < 2 && n >= 24000; ++b)
                    power[b] += bands[b][0] * bands[b][0] / 12000.0;
            }
            QVERIFY(near(10.0 * std::log10(power[0]), -6.02, 0.05));
            QVERIFY(near(10.0 * std::log10(power[1]), -6.02, 0.05));
        }
    }
    /// At ratio 1 nothing but the phase of the crossovers is left, so it nulls against their all-passes.
    void ratioOneIsAnAllPass()
    {
        MultibandCompressor compressor(threeBands(1.0));
        const AudioBuffer input = whiteNoise(0.2, 48000), out = processed(compressor, input);
        for (int c = 0; c < 2; ++c) {
            AudioBuffer null = input;
            for (const double edge : {120.0, 2500.0})
                Biquad(MultibandSplit::sumAt(kToolRateHz, edge)).process(null.channel(c));
            for (std::size_t n = 0; n < 48000; ++n)
                null.channel(c)[n] -= out.channel(c)[n];
            QVERIFY(levelDb(null.channel(c), 0, 48000) - levelDb(input.channel(c), 0, 48000) <= -80.0);
        }
    }
    void compressesOnlyTheBandThatIsLoud()
    {
        MultibandCompressor compressor(threeBands(4.0));
        AudioBuffer input = sine(50.0, 0.5, 96000);
        const AudioBuffer high = sine(8000.0, 0.01, 96000); // -40 dBFS
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < 96000; ++n)
                input.channel(c)[n] += high.channel(c)[n];
        const AudioBuffer out = processed(compressor, input);
        QVERIFY(near(toneDb(out.channel(0), 8000.0, 48000, 96000), -40.0, 0.05));
        QVERIFY(toneDb(out.channel(0), 50.0, 48000, 96000) < -6.02 - 14.0);
        QVERIFY(compressor.reduction(0).latest().meanDb > 14.0F);
        QCOMPARE(compressor.reduction(2).latest().maxDb, 0.0F);
    }
};

QTEST_APPLESS_MAIN(TestMultiband)
#include "test_multiband.moc"
