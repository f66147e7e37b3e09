#include "core/analysis/wind_detector.h"
#include "core/audio/audio_buffer.h"
#include "core/base/decibels.h"
#include "tests/core/repair/handling/repair_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

namespace {

/// Gusting noise that falls by 9 dB an octave above 20 Hz.
std::vector<float> gusts(double seconds, std::uint32_t seed, double level, int rateHz = kRateHz)
{
    std::vector<float> samples = whiteNoise(seconds, seed, rateHz);
    double a = 0.0;
    double b = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / rateHz;
        a += (static_cast<double>(samples[i]) - a) * 125.0 / rateHz;
        b += (a - b) * 500.0 / rateHz;
        samples[i] = static_cast<float>(std::max(0.0, 0.4 + std::sin(1.5 * t)) * (b + 0.1 * a));
    }
    scaleToRms(samples, level);
    return samples;
}

HandlingReading read(const std::vector<std::vector<float>>& channels, std::size_t block = 5000, int rateHz = kRateHz)
{
    WindDetector detector({rateHz, static_cast<int>(channels.size())});
    AudioBuffer audio(static_cast<int>(channels.size()), static_cast<std::int64_t>(channels[0].size()));
    for (int c = 0; c < audio.channels(); ++c)
        std::ranges::copy(channels[static_cast<std::size_t>(c)], audio.channel(c).begin());
    for (std::int64_t at = 0; at < audio.frames(); at += static_cast<std::int64_t>(block))
        detector.process(audio.view().slice(at, std::min(static_cast<std::int64_t>(block), audio.frames() - at)));
    HandlingReading reading;
    detector.result(reading);
    return reading;
}

} // namespace

class TestWindDetector final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWind_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rateHz");
        QTest::newRow("mono") << 1 << 48000;
        QTest::newRow("stereo") << 2 << 44100;
        QTest::newRow("192 kHz") << 2 << 192000;
    }
    void findsWind()
    {
        QFETCH(int, channels);
        QFETCH(int, rateHz);
        std::vector<std::vector<float>> audio;
        for (int c = 0; c < channels; ++c) {
            audio.push_back(chords(16.0, 1, rateHz));
            addTo(audio.back(), gusts(16.0, static_cast<std::uint32_t>(20 + c), 0.05, rateHz));
        }
        const HandlingReading reading = read(audio, 5000, rateHz);
        QVERIFY(reading.windPresent);
        QVERIFY2(reading.windCornerHz >= 40.0 && reading.windCornerHz <= 160.0,
                 qPrintable(QString::number(reading.windCornerHz)));
        QVERIFY2(std::abs(reading.windDbfs - gainToDb(0.05)) < 5.0, qPrintable(QString::number(reading.windDbfs)));
    }
    void theCornerStaysUnderTheBass()
    {
        // Weak wind under a bass that plays 55 Hz: only what is under the note is the wind's.
        std::vector<float> audio = chords(16.0, 1);
        for (std::size_t i = 0; i < audio.size(); ++i)
            audio[i] +=
                static_cast<float>(0.02 * std::sin(2.0 * std::numbers::pi * 55.0 * static_cast<double>(i) / kRateHz));
        addTo(audio, gusts(16.0, 21, 0.03));
        const HandlingReading reading = read({audio});
        QVERIFY(reading.windPresent);
        QVERIFY2(reading.windCornerHz < 55.0, qPrintable(QString::number(reading.windCornerHz)));
    }
    void hearsNoneInMusic()
    {
        for (const std::uint32_t seed : {3U, 4U, 5U}) {
            QVERIFY(!read({music(12.0, seed)}).windPresent);
            QVERIFY(!read({music(12.0, seed), music(12.0, seed + 10)}).windPresent); // as wide as can be
        }
        QVERIFY(!read({whiteNoise(12.0, 6), whiteNoise(12.0, 7)}).windPresent);
    }
    void blocksDoNotMatter()
    {
        std::vector<float> audio = chords(8.0, 1);
        addTo(audio, gusts(8.0, 22, 0.05));
        const HandlingReading whole = read({audio}, audio.size());
        for (const std::size_t block : {333U, 48000U}) {
            const HandlingReading parts = read({audio}, block);
            QCOMPARE(parts.windDbfs, whole.windDbfs);
            QCOMPARE(parts.windCornerHz, whole.windCornerHz);
        }
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            const HandlingReading reading = read({samples});
            QVERIFY(!reading.windPresent && std::isfinite(reading.windDbfs));
        }
    }
};

QTEST_APPLESS_MAIN(TestWindDetector)
#include "test_wind_detector.moc"
