#include "core/analysis/hum_detector.h"
#include "core/base/decibels.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

std::vector<float> harmonics(double seconds, double hz, double level, double slope, int rateHz = kRateHz)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz));
    for (int tooth = 1; tooth <= 12; ++tooth)
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] += static_cast<float>(
                std::sin(2.0 * std::numbers::pi * tooth * hz * static_cast<double>(i) / rateHz + tooth) /
                std::pow(tooth, slope));
    scaleToRms(samples, level);
    return samples;
}

HumReading read(std::span<const float> samples, std::size_t block = 5000, int rateHz = kRateHz)
{
    HumDetector hum({rateHz, 1});
    feedAudio(hum, samples, block);
    return hum.result();
}

} // namespace

class TestHumDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsMains_data()
    {
        QTest::addColumn<double>("hz");
        QTest::addColumn<double>("belowMusicDb");
        QTest::addColumn<int>("rateHz");
        QTest::newRow("50") << 50.0 << 16.0 << 48000;
        QTest::newRow("60") << 60.0 << 16.0 << 48000;
        QTest::newRow("slow 50") << 49.9 << 12.0 << 44100;
        QTest::newRow("fast 60, 8 kHz") << 60.1 << 10.0 << 8000;
        QTest::newRow("192 kHz") << 50.05 << 10.0 << 192000;
    }
    void findsMains()
    {
        QFETCH(double, hz);
        QFETCH(double, belowMusicDb);
        QFETCH(int, rateHz);
        const double level = 0.1 * dbToGain(-belowMusicDb);
        std::vector<float> samples = music(12.0, 1, rateHz);
        addTo(samples, harmonics(12.0, hz, level, 0.7, rateHz));
        const HumReading reading = read(samples, 5000, rateHz);
        QVERIFY2(reading.present, qPrintable(QString::number(reading.score)));
        QVERIFY2(std::abs(reading.frequencyHz - hz) < 0.15, qPrintable(QString::number(reading.frequencyHz)));
        QVERIFY(reading.harmonics >= 6 && reading.harmonics <= 12);
        QVERIFY2(std::abs(reading.levelDbfs - gainToDb(level)) < 6.0, qPrintable(QString::number(reading.levelDbfs)));
    }
    void doesNotTakeNotesForHum_data()
    {
        QTest::addColumn<double>("hz");
        for (const double hz : {49.0, 51.91, 55.0, 58.27, 61.74})
            QTest::addRow("%g Hz held", hz) << hz;
    }
    void doesNotTakeNotesForHum()
    {
        // A bass note with all its harmonics, held through the whole recording and as loud as the music.
        QFETCH(double, hz);
        std::vector<float> samples = music(12.0, 2);
        addTo(samples, harmonics(12.0, hz, 0.1, 0.7));
        QVERIFY(!read(samples).present);
    }
    void doesNotHearHumInMusic()
    {
        for (const std::uint32_t seed : {3U, 4U, 5U})
            QVERIFY(!read(music(12.0, seed)).present);
    }
    void blocksDoNotMatter()
    {
        std::vector<float> samples = music(6.0, 6);
        addTo(samples, harmonics(6.0, 50.0, 0.02, 0.7));
        const HumReading whole = read(samples, samples.size());
        for (const std::size_t block : {333U, 48000U}) {
            const HumReading parts = read(samples, block);
            QCOMPARE(parts.score, whole.score);
            QCOMPARE(parts.levelDbfs, whole.levelDbfs);
            QCOMPARE(parts.frequencyHz, whole.frequencyHz);
        }
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            const HumReading reading = read(samples);
            QVERIFY(std::isfinite(reading.score) && std::isfinite(reading.levelDbfs));
            QVERIFY2(!reading.present,
                     qPrintable(QStringLiteral("%1 at %2").arg(reading.score).arg(reading.frequencyHz)));
        }
    }
};

QTEST_APPLESS_MAIN(TestHumDetector)
#include "test_hum_detector.moc"
