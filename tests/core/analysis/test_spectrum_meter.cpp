#include "core/analysis/spectrum_feed.h"
#include "core/analysis/spectrum_meter.h"
#include "test_signals.h"

#include <QTest>

#include <complex>

using namespace resonate;
using namespace resonate::signals;

namespace {

SpectrumReading measure(const std::vector<float>& samples, int rateHz)
{
    SpectrumFeed feed({rateHz, 1});
    SpectrumMeter meter({rateHz, feed.fftSize(), feed.hop()});
    SpectralFrames frames;
    feed.process(mono(samples).view(), frames);
    for (int i = 0; i < frames.count; ++i)
        meter.process(frames.mid(i));
    return meter.result();
}

double totalOf(std::span<const float> power)
{
    double sum = 0.0;
    for (const float value : power)
        sum += static_cast<double>(value);
    return sum;
}

} // namespace

class TestSpectrumMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Parseval: the bins of a frame add up to the mean square, amplitude^2 / 2 for a sine, at every rate.
    void framesHoldTheMeanSquare_data()
    {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("size");
        QTest::newRow("8 k") << 8000 << 1024;
        QTest::newRow("11 k") << 11025 << 1024;
        QTest::newRow("16 k") << 16000 << 2048;
        QTest::newRow("32 k") << 32000 << 2048;
        QTest::newRow("44 k") << 44100 << 4096;
        QTest::newRow("48 k") << 48000 << 4096;
        QTest::newRow("88 k") << 88200 << 8192;
        QTest::newRow("96 k") << 96000 << 8192;
        QTest::newRow("176 k") << 176400 << 16384;
        QTest::newRow("192 k") << 192000 << 16384;
    }
    void framesHoldTheMeanSquare()
    {
        QFETCH(int, rateHz);
        QFETCH(int, size);
        SpectrumFeed feed({rateHz, 1});
        QCOMPARE(feed.fftSize(), size);
        QCOMPARE(feed.hop(), size / 4);
        SpectralFrames frames;
        feed.process(mono(sine(-6.0206, 1000.0, 1.0, rateHz)).view(), frames);
        QCOMPARE(frames.count, (rateHz - size) / feed.hop() + 1);
        QVERIFY2(std::abs(totalOf(frames.mid(0)) - 0.125) < 1e-3, qPrintable(QString::number(totalOf(frames.mid(0)))));
    }
    void framesDoNotDependOnBlocks()
    {
        const auto audio = stereo(music(1.0, 48000, 1), music(1.0, 48000, 2));
        SpectrumFeed whole({48000, 2});
        SpectralFrames expected;
        whole.process(audio.view(), expected);
        SpectrumFeed pieces({48000, 2});
        std::vector<float> power;
        for (std::int64_t at = 0; at < audio.frames(); at += 777) {
            SpectralFrames frames;
            pieces.process(audio.view().slice(at, std::min<std::int64_t>(777, audio.frames() - at)), frames);
            append(power, frames.midPower);
        }
        QVERIFY(power == expected.midPower);
    }
    void aShortRecordingIsOnePaddedFrame()
    {
        SpectrumFeed feed({48000, 1});
        SpectralFrames frames;
        feed.process(mono(sine(0.0, 1000.0, 0.05, 48000)).view(), frames);
        QCOMPARE(frames.count, 0);
        feed.finish(frames);
        QCOMPARE(frames.count, 1);
        QVERIFY(totalOf(frames.mid(0)) > 0.01);
        SpectralFrames after;
        feed.finish(after);
        QCOMPARE(after.count, 0);
    }

    // Centroid sum f P / sum P and roll-off, frame by frame with a discrete Fourier transform written out, in doubles.
    void equalsTheSlowWay()
    {
        constexpr int kRateHz = 8000;
        constexpr int kSize = 1024;
        auto samples = music(0.6, kRateHz, 3);
        append(samples, noise(1e-5, 3000, 4)); // under the gate
        std::vector<double> power(kSize / 2 + 1);
        for (std::size_t at = 0; at + kSize <= samples.size(); at += kSize / 4) {
            std::vector<double> frame(power.size());
            double level = 0.0;
            for (std::size_t k = 0; k < frame.size(); ++k) {
                std::complex<double> sum = 0.0;
                for (std::size_t n = 0; n < kSize; ++n)
                    sum += static_cast<double>(samples[at + n]) * std::sin(pi() * static_cast<double>(n) / kSize) *
                           std::polar(1.0, -2.0 * pi() * static_cast<double>(k * n % kSize) / kSize);
                frame[k] = std::norm(sum) * (k == 0 || k == kSize / 2 ? 2.0 : 4.0) / (1.0 * kSize * kSize);
                level += frame[k];
            }
            for (std::size_t k = 0; k < frame.size() && level >= 1e-6; ++k)
                power[k] += frame[k];
        }
        double total = 0.0, weighted = 0.0;
        for (std::size_t k = 0; k < power.size(); ++k) {
            total += power[k];
            weighted += power[k] * static_cast<double>(k) * kRateHz / kSize;
        }
        double sum = 0.0;
        std::size_t rolloff = 0;
        while ((sum += power[rolloff]) < 0.85 * total)
            ++rolloff;
        const auto reading = measure(samples, kRateHz);
        const double centroidHz = weighted / total;
        QVERIFY2(std::abs(reading.centroidHz / centroidHz - 1.0) < 1e-4,
                 qPrintable(QString::number(reading.centroidHz)));
        QVERIFY(std::abs(reading.rolloff85Hz - static_cast<double>(rolloff) * kRateHz / kSize) < 1e-4);
    }
    void aSineIsWhereItIs()
    {
        const auto reading = measure(sine(-20.0, 1000.0, 2.0, 48000), 48000);
        QVERIFY(std::abs(reading.centroidHz - 1000.0) < 5.0);
        QVERIFY(std::abs(reading.rolloff85Hz - 1000.0) < 15.0);
        for (std::size_t i = 0; i < reading.thirdOctaveHz.size(); ++i) {
            const bool inside = std::abs(reading.thirdOctaveHz[i] - 1000.0) < 1.0;
            QVERIFY(inside ? std::abs(reading.thirdOctaveDb[i] + 23.01) < 0.05 : reading.thirdOctaveDb[i] < -50.0);
        }
    }
    void whiteNoiseRisesByTheBandwidth()
    {
        // A third of an octave holds 0.2316 of its centre frequency: level = total + 10 log10(width / (rate / 2)).
        const auto reading = measure(noise(0.1, 48000 * 20, 5), 48000);
        QCOMPARE(reading.thirdOctaveHz.size(), std::size_t{30});
        for (std::size_t i = 0; i < reading.thirdOctaveHz.size(); ++i) {
            const double widthHz = reading.thirdOctaveHz[i] * (std::pow(10.0, 0.05) - std::pow(10.0, -0.05));
            const double levelDb = -20.0 + 10.0 * std::log10(widthHz / 24000.0);
            const double toleranceDb = reading.thirdOctaveHz[i] < 200.0 ? 2.0 : 0.6; // few degrees of freedom below
            QVERIFY2(std::abs(reading.thirdOctaveDb[i] - levelDb) < toleranceDb,
                     qPrintable(QString::number(reading.thirdOctaveHz[i])));
        }
    }
    void silenceHasNoCentre()
    {
        const auto reading = measure(std::vector<float>(48000), 48000);
        QCOMPARE(reading.centroidHz, 0.0);
        QCOMPARE(reading.thirdOctaveDb.front(), -200.0);
    }
};

QTEST_APPLESS_MAIN(TestSpectrumMeter)
#include "test_spectrum_meter.moc"
