#include "core/analysis/reverb_estimator.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Noise that stops every `period` seconds and dies away as in a room; 0: at once.
std::vector<float> stops(double rt60, double period, double playing, std::uint32_t seed)
{
    std::vector<float> samples = whiteNoise(16.0, seed);
    double gain = 0.0;
    const double fall = rt60 > 0.0 ? std::pow(10.0, -3.0 / (rt60 * kRateHz)) : 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double place = std::fmod(static_cast<double>(i) / kRateHz, period);
        gain = place < playing ? 1.0 : gain * fall;
        samples[i] = static_cast<float>(samples[i] * gain * 0.1);
    }
    return samples;
}

/// Sum of exponentially decaying echoes of a signal: its convolution with decaying noise, written as a comb bank.
std::vector<float> inRoom(std::span<const float> dry, double rt60)
{
    std::vector<float> wet(dry.begin(), dry.end());
    for (const std::size_t delay : {1433U, 1601U, 1867U, 2053U, 2251U, 2399U, 2687U, 2903U}) {
        const auto back = static_cast<float>(std::pow(10.0, -3.0 * static_cast<double>(delay) / (rt60 * kRateHz)));
        std::vector<float> line(dry.size());
        for (std::size_t i = delay; i < dry.size(); ++i) {
            line[i] = back * (line[i - delay] + dry[i - delay]);
            wet[i] += 0.6F * line[i];
        }
    }
    return wet;
}

ReverbReading read(std::span<const float> samples, std::size_t block = 4800)
{
    ReverbEstimator reverb({kRateHz, 1});
    feedAudio(reverb, samples, block);
    return reverb.result();
}

} // namespace

class TestReverbEstimator final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFreeDecays_data()
    {
        QTest::addColumn<double>("rt60");
        for (const double rt60 : {1.0, 1.5, 2.0, 2.5})
            QTest::addRow("%g s", rt60) << rt60;
    }
    void readsFreeDecays()
    {
        // Level falls by 60 dB in rt60 seconds, so the slope gives it; +-35 % where flagged reliable.
        QFETCH(double, rt60);
        const ReverbReading reading = read(stops(rt60, 2.0, 1.0, 1));
        QVERIFY(reading.reliable);
        QVERIFY2(std::abs(reading.rt60Seconds / rt60 - 1.0) <= 0.35, qPrintable(QString::number(reading.rt60Seconds)));
    }
    void tellsDryFromWet()
    {
        std::vector<float> dry = music(12.0, 2);
        const ReverbReading inTheOpen = read(dry);
        const ReverbReading inAHall = read(inRoom(dry, 2.5));
        QVERIFY(inTheOpen.rt60Seconds < inAHall.rt60Seconds);
        QVERIFY(static_cast<int>(inTheOpen.wetness) < static_cast<int>(inAHall.wetness));
        QVERIFY(inTheOpen.modulationRatio > inAHall.modulationRatio * 0.5);
    }
    void admitsWhatItCannotHear() { QVERIFY(!read(music(12.0, 3)).reliable); }
    void blocksDoNotMatter()
    {
        const std::vector<float> samples = stops(1.5, 2.0, 1.0, 4);
        const ReverbReading whole = read(samples, samples.size());
        const ReverbReading parts = read(samples, 777);
        QCOMPARE(parts.rt60Seconds, whole.rt60Seconds);
        QCOMPARE(parts.modulationRatio, whole.modulationRatio);
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            const ReverbReading reading = read(samples);
            QVERIFY(std::isfinite(reading.rt60Seconds) && std::isfinite(reading.modulationRatio) && !reading.reliable);
        }
        for (const int rateHz : {8000, 192000}) {
            ReverbEstimator reverb({rateHz, 1});
            feedAudio(reverb, music(4.0, 5, rateHz), 1000);
            QVERIFY(std::isfinite(reverb.result().rt60Seconds));
        }
    }
};

QTEST_APPLESS_MAIN(TestReverbEstimator)
#include "test_reverb_estimator.moc"
