#include "core/analysis/pumping_detector.h"
#include "core/base/decibels.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Music that goes quiet by 14 dB every other two seconds, with hiss 25 dB under it.
std::vector<float> liveMusic(std::uint32_t seed)
{
    std::vector<float> samples = music(24.0, seed);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= i / (2 * kRateHz) % 2 == 0 ? 1.0F : 0.2F;
    std::vector<float> hiss = whiteNoise(24.0, seed + 50);
    scaleToRms(hiss, rms(samples) * dbToGain(-25.0));
    addTo(samples, hiss);
    return samples;
}

/// Threshold -30 dBFS, ratio 4, attack 20 ms, release 0.6 s. Returns how far the gain moved (5 % to 95 %), dB.
double compress(std::vector<float>& samples)
{
    constexpr std::size_t kHop = 48;
    std::vector<double> gains;
    double gainDb = 0.0;
    for (std::size_t at = 0; at + kHop <= samples.size(); at += kHop) {
        const auto block = std::span(samples).subspan(at, kHop);
        const double wanted = std::min(0.0, (-30.0 - gainToDb(rms(block))) * 0.75);
        gainDb = wanted + (gainDb - wanted) * std::exp(-0.001 / (wanted < gainDb ? 0.02 : 0.6));
        for (float& sample : block)
            sample *= static_cast<float>(dbToGain(gainDb));
        gains.push_back(gainDb);
    }
    std::ranges::sort(gains);
    return gains[gains.size() * 95 / 100] - gains[gains.size() * 5 / 100];
}

PumpingReading read(std::span<const float> samples)
{
    PumpingDetector pumping({kRateHz, 4096, 1024});
    feedSpectra(pumping, samples);
    return pumping.result();
}

} // namespace

class TestPumpingDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hearsACompressor()
    {
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            std::vector<float> samples = liveMusic(seed);
            const double rangeDb = compress(samples);
            const PumpingReading reading = read(samples);
            QVERIFY2(reading.present, qPrintable(QString::number(reading.correlation)));
            QVERIFY2(std::abs(reading.rangeDb - rangeDb) <= 3.0,
                     qPrintable(QStringLiteral("%1, truth %2").arg(reading.rangeDb).arg(rangeDb)));
        }
    }
    void hearsNoneInSteadyGain()
    {
        for (const std::uint32_t seed : {1U, 2U, 3U}) {
            const PumpingReading reading = read(liveMusic(seed));
            QVERIFY(!reading.present);
            QVERIFY2(reading.correlation > -0.15, qPrintable(QString::number(reading.correlation)));
            QVERIFY(reading.reliable);
        }
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            const PumpingReading reading = read(samples);
            QVERIFY(std::isfinite(reading.rangeDb) && std::isfinite(reading.correlation) && !reading.present);
        }
        QVERIFY(!read(music(2.0, 1)).reliable);
    }
};

QTEST_APPLESS_MAIN(TestPumpingDetector)
#include "test_pumping_detector.moc"
