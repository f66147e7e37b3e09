#include "core/restoration/bandwidth/yin_pitch.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <random>

using namespace resonate;

namespace {

constexpr double kRateHz = 3000.0;

std::vector<float> tone(double f0, int firstHarmonic, int lastHarmonic, std::size_t length)
{
    std::vector<float> samples(length);
    for (int h = firstHarmonic; h <= lastHarmonic; ++h)
        for (std::size_t i = 0; i < length; ++i)
            samples[i] += static_cast<float>(
                std::cos(2.0 * std::numbers::pi * f0 * h * static_cast<double>(i) / kRateHz + 0.7 * h * h) / h);
    return samples;
}

} // namespace

class TestYinPitch final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheFundamental_data()
    {
        QTest::addColumn<double>("frequencyHz");
        QTest::addColumn<int>("firstHarmonic");
        for (const double hz : {36.7, 41.2, 55.0, 61.7, 82.4, 97.9, 146.8, 196.0})
            for (const int first : {1, 2, 3})
                if ((first + 2) * hz < 600.0) // more than that is not let in
                    QTest::addRow("%.1f Hz, from harmonic %d", hz, first) << hz << first;
    }
    void findsTheFundamental()
    {
        QFETCH(double, frequencyHz);
        QFETCH(int, firstHarmonic);
        YinPitch yin({.sampleRateHz = kRateHz});
        const auto reading = yin.estimate(tone(frequencyHz, firstHarmonic, firstHarmonic + 2, yin.frameLength()));
        const double cents = 1200.0 * std::log2(reading.frequencyHz / frequencyHz);
        QVERIFY2(std::abs(cents) < 10.0, qPrintable(QString::number(cents)));
        QVERIFY(reading.aperiodicity < 0.1);
    }
    void noiseHasNone()
    {
        std::mt19937 random(1);
        std::normal_distribution<float> value;
        YinPitch yin({.sampleRateHz = kRateHz});
        std::vector<float> frame(yin.frameLength());
        for (int i = 0; i < 50; ++i) {
            for (float& sample : frame)
                sample = value(random);
            QVERIFY(yin.estimate(frame).aperiodicity > 0.3);
        }
    }
    void silenceHasNone()
    {
        YinPitch yin({.sampleRateHz = kRateHz});
        const std::vector<float> frame(yin.frameLength());
        QCOMPARE(yin.estimate(frame).frequencyHz, 0.0);
        QCOMPARE(yin.estimate(frame).aperiodicity, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestYinPitch)
#include "test_yin_pitch.moc"
