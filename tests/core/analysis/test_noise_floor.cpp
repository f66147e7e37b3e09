#include "core/analysis/noise_floor.h"
#include "core/base/decibels.h"
#include "tests/core/analysis/detector_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::testing;

class TestNoiseFloor final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheDistanceOfHiss_data()
    {
        QTest::addColumn<double>("snrDb");
        QTest::addColumn<unsigned>("seed");
        for (const double snrDb : {0.0, 5.0, 10.0, 15.0})
            for (const unsigned seed : {1U, 2U, 3U})
                QTest::addRow("%g dB, piece %u", snrDb, seed) << snrDb << seed;
    }
    void readsTheDistanceOfHiss()
    {
        // SNR = 20 log10(rms of music / rms of hiss); within 3 dB, and the floor in dBFS with it.
        QFETCH(double, snrDb);
        QFETCH(unsigned, seed);
        std::vector<float> samples = music(13.0, seed);
        std::vector<float> hiss = whiteNoise(13.0, seed + 100);
        scaleToRms(hiss, rms(samples) * dbToGain(-snrDb));
        addTo(samples, hiss);
        NoiseFloor noise({kRateHz, 4096, 1024});
        feedSpectra(noise, samples);
        const NoiseReading reading = noise.result();
        QVERIFY2(std::abs(reading.snrDb - snrDb) <= 3.0, qPrintable(QString::number(reading.snrDb)));
        QVERIFY2(std::abs(reading.floorDbfs - gainToDb(rms(hiss))) <= 3.0,
                 qPrintable(QString::number(reading.floorDbfs)));
        QVERIFY(reading.reliable);
    }
    void saysNoMoreThanItHears()
    {
        const std::vector<float> samples = music(13.0, 4);
        NoiseFloor noise({kRateHz, 4096, 1024});
        feedSpectra(noise, samples);
        QVERIFY(noise.result().atLeast);
        QCOMPARE(noise.result().snrDb, 20.0);
    }
    void pausesDoNotLowerTheMusic()
    {
        // Hiss at -50 dBFS throughout; music only in the second of three stretches of 16 s. Within 3 dB, as above.
        std::vector<float> samples(static_cast<std::size_t>(48 * kRateHz));
        const std::vector<float> song = music(16.0, 5);
        std::ranges::copy(song, samples.begin() + 16 * kRateHz);
        std::vector<float> hiss = whiteNoise(48.0, 6);
        scaleToRms(hiss, dbToGain(-50.0));
        addTo(samples, hiss);
        NoiseFloor noise({kRateHz, 4096, 1024});
        feedSpectra(noise, samples);
        QVERIFY2(std::abs(noise.result().floorDbfs + 50.0) <= 3.0,
                 qPrintable(QString::number(noise.result().floorDbfs)));
    }
    void otherRates_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("fftSize");
        QTest::newRow("8 kHz") << 8000 << 1024;
        QTest::newRow("96 kHz") << 96000 << 8192;
    }
    void otherRates()
    {
        QFETCH(int, rateHz);
        QFETCH(int, fftSize);
        std::vector<float> samples = music(8.0, 7, rateHz);
        std::vector<float> hiss = whiteNoise(8.0, 8, rateHz);
        scaleToRms(hiss, 0.1 * dbToGain(-5.0));
        addTo(samples, hiss);
        NoiseFloor noise({rateHz, fftSize, fftSize / 4});
        feedSpectra(noise, samples, fftSize);
        QVERIFY2(std::abs(noise.result().snrDb - 5.0) <= 3.0, qPrintable(QString::number(noise.result().snrDb)));
    }
    void survives()
    {
        for (const auto& samples : hardCases()) {
            NoiseFloor noise({kRateHz, 4096, 1024});
            feedSpectra(noise, samples);
            const NoiseReading reading = noise.result();
            QVERIFY(std::isfinite(reading.floorDbfs) && std::isfinite(reading.rawSnrDb) &&
                    std::isfinite(reading.snrDb));
            if (rms(samples) == 0.0)
                QVERIFY(!reading.reliable);
        }
    }
};

QTEST_APPLESS_MAIN(TestNoiseFloor)
#include "test_noise_floor.moc"
