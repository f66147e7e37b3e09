#include "core/analysis/crowd_detector.h"
#include "core/base/decibels.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Two hundred claps a second: bursts of 10 ms through a resonance at 0.7-2.6 kHz.
std::vector<float> applause(double seconds, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRateHz));
    for (int clap = 0; clap < static_cast<int>(seconds * 200.0); ++clap) {
        const std::size_t at = random() % samples.size();
        const double hz = 700.0 + static_cast<double>(random() % 1900);
        const double loudness = static_cast<double>(random() % 1000) / 1000.0;
        const double turn = 2.0 * std::cos(2.0 * std::numbers::pi * hz / kRateHz) * 0.97;
        double last = 0.0;
        double before = 0.0;
        for (std::size_t i = 0; i < 960 && at + i < samples.size(); ++i) {
            const double burst =
                (static_cast<double>(random()) / 2147483648.0 - 1.0) * std::exp(-static_cast<double>(i) / 160.0);
            const double out = burst + turn * last - 0.94 * before;
            before = last;
            last = out;
            samples[at + i] += static_cast<float>(loudness * loudness * out);
        }
    }
    scaleToRms(samples, 0.1);
    return samples;
}

CrowdReading read(std::span<const float> samples)
{
    CrowdDetector crowd({kRateHz, 4096, 1024});
    feedSpectra(crowd, samples);
    return crowd.result();
}

} // namespace

class TestCrowdDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsApplauseBetweenSongs()
    {
        // 8 s of music, 5 s of applause, 7 s of music: one span, its ends within a second.
        std::vector<float> samples = music(8.0, 1);
        for (const auto& part : {applause(5.0, 2), music(7.0, 3)})
            samples.insert(samples.end(), part.begin(), part.end());
        const CrowdReading reading = read(samples);
        QCOMPARE(reading.spans.size(), std::size_t{1});
        QVERIFY2(std::abs(reading.spans[0].beginSeconds - 8.0) < 1.0,
                 qPrintable(QString::number(reading.spans[0].beginSeconds)));
        QVERIFY2(std::abs(reading.spans[0].endSeconds - 13.0) < 1.0,
                 qPrintable(QString::number(reading.spans[0].endSeconds)));
        QVERIFY(reading.likelihood > 0.7);
    }
    void reachesTheEnd()
    {
        std::vector<float> samples = music(6.0, 4);
        const auto clapping = applause(4.0, 5);
        samples.insert(samples.end(), clapping.begin(), clapping.end());
        const CrowdReading reading = read(samples);
        QCOMPARE(reading.spans.size(), std::size_t{1});
        QVERIFY(std::abs(reading.spans[0].endSeconds - 10.0) < 0.2);
    }
    void musicIsNoCrowd()
    {
        for (const std::uint32_t seed : {6U, 7U, 8U}) {
            const CrowdReading reading = read(music(10.0, seed));
            QVERIFY(reading.spans.empty());
            QVERIFY2(reading.likelihood < 0.5, qPrintable(QString::number(reading.likelihood)));
        }
    }
    void levelDoesNotMatter()
    {
        std::vector<float> samples = music(4.0, 9);
        const auto clapping = applause(4.0, 10);
        samples.insert(samples.end(), clapping.begin(), clapping.end());
        const CrowdReading loud = read(samples);
        for (float& sample : samples)
            sample *= 0.01F;
        const CrowdReading quiet = read(samples);
        QCOMPARE(quiet.spans, loud.spans);
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            const CrowdReading reading = read(samples);
            QVERIFY(std::isfinite(reading.likelihood));
            QVERIFY(reading.spans.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestCrowdDetector)
#include "test_crowd_detector.moc"
