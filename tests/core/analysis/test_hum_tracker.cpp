#include "core/analysis/hum_tracker.h"
#include "core/base/decibels.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Six multiples of equal amplitude that drift by 0.1 % and back every minute, rms `level`.
std::vector<float> hum(double seconds, double hz, double level)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRateHz));
    double phase = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        for (int h = 1; h <= 6; ++h)
            samples[i] += static_cast<float>(std::sin(h * phase + h));
        phase += 2.0 * std::numbers::pi * hz / kRateHz *
                 (1.0 + 0.001 * std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / kRateHz / 60.0));
    }
    scaleToRms(samples, level);
    return samples;
}

HumReading follow(std::span<const float> samples, double hz, std::size_t block = 4096)
{
    HumTracker tracker({kRateHz, hz});
    for (std::size_t at = 0; at < samples.size(); at += block)
        tracker.process(samples.subspan(at, std::min(block, samples.size() - at)));
    return tracker.result();
}

} // namespace

class TestHumTracker final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void framesReadAmplitudes()
    {
        // A cosine of amplitude A at twice the nominal frequency reads A at the second multiple, and nothing elsewhere.
        HumFrames frames({kRateHz, 50.0, 12});
        std::vector<float> tone(kRateHz);
        for (std::size_t i = 0; i < tone.size(); ++i)
            tone[i] =
                static_cast<float>(0.3 * std::cos(2.0 * std::numbers::pi * 100.0 * static_cast<double>(i) / kRateHz));
        int read = 0;
        for (std::size_t at = 0; at + 240 <= tone.size(); at += 240) {
            if (!frames.process(std::span(tone).subspan(at, 240)))
                continue;
            ++read;
            for (std::size_t h = 0; h < 12; ++h)
                QVERIFY(std::abs(frames.amplitudes()[h] - (h == 1 ? 0.3 : 0.0)) < 1e-3);
        }
        QVERIFY(read > 5);
        QVERIFY(std::abs(HumFrames::windowGain(0.0) - 1.0) < 1e-12 && HumFrames::windowGain(1.0) < 1.0);
    }
    void findsWhatTheMusicCovers_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("belowMusicDb");
        QTest::newRow("50") << 50.0 << 22.0;
        QTest::newRow("60.06") << 60.06 << 22.0;
        QTest::newRow("49.9") << 49.9 << 12.0;
    }
    void findsWhatTheMusicCovers()
    {
        QFETCH(double, hz);
        QFETCH(double, belowMusicDb);
        const double level = 0.1 * dbToGain(-belowMusicDb);
        std::vector<float> samples = music(20.0, 1);
        addTo(samples, hum(20.0, hz, level));
        const HumReading reading = follow(samples, std::round(hz / 10.0) * 10.0);
        QVERIFY(reading.present);
        QVERIFY2(std::abs(reading.frequencyHz - hz) < 0.08, qPrintable(QString::number(reading.frequencyHz)));
        QVERIFY2(std::abs(reading.levelDbfs - gainToDb(level)) < 3.0, qPrintable(QString::number(reading.levelDbfs)));
        QVERIFY(reading.harmonics >= 3);
    }
    void takesNoNoteForHum()
    {
        for (const double hz : {49.0, 58.27, 61.74}) {
            std::vector<float> samples = music(20.0, 2);
            addTo(samples, hum(20.0, hz, 0.1));
            QVERIFY(!follow(samples, 50.0).present);
            QVERIFY(!follow(samples, 60.0).present);
        }
        for (const std::uint32_t seed : {3U, 4U, 5U, 6U})
            QVERIFY(!follow(music(20.0, seed), seed % 2 == 0 ? 50.0 : 60.0).present);
    }
    void blocksDoNotMatter()
    {
        std::vector<float> samples = music(20.0, 7);
        addTo(samples, hum(20.0, 50.0, 0.02));
        const HumReading whole = follow(samples, 50.0, samples.size());
        QVERIFY(whole.present);
        for (const std::size_t block : {333U, 48000U})
            QCOMPARE(follow(samples, 50.0, block).levelDbfs, whole.levelDbfs);
    }
};

QTEST_APPLESS_MAIN(TestHumTracker)
#include "test_hum_tracker.moc"
