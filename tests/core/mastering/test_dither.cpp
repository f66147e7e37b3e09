#include "core/audio/memory_audio.h"
#include "core/dsp/real_fft.h"
#include "core/mastering/dithered_source.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

using namespace resonate;

namespace {

constexpr std::int64_t kFrames = 1 << 18;

AudioBuffer constant(float value)
{
    AudioBuffer audio(1, kFrames);
    std::ranges::fill(audio.channel(0), value);
    return audio;
}

AudioBuffer sine(double levelDb, double cyclesPerSample)
{
    AudioBuffer audio(1, kFrames);
    for (std::size_t i = 0; i < audio.channel(0).size(); ++i)
        audio.channel(0)[i] = static_cast<float>(
            dbToGain(levelDb) * std::sin(2.0 * std::numbers::pi * cyclesPerSample * static_cast<double>(i) + 0.1));
    return audio;
}

/// Mean and variance of output less input, in LSB.
std::pair<double, double> errorMoments(const AudioBuffer& in, const AudioBuffer& out, int bits)
{
    double sum = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < in.channel(0).size(); ++i) {
        const double error =
            std::ldexp(static_cast<double>(out.channel(0)[i]) - static_cast<double>(in.channel(0)[i]), bits - 1);
        sum += error;
        squares += error * error;
    }
    const double mean = sum / kFrames;
    return {mean, squares / kFrames - mean * mean};
}

/// Hann-windowed power spectrum, averaged over frames of 8192.
std::vector<double> spectrumOf(std::span<const float> samples)
{
    constexpr int kSize = 8192;
    RealFft fft(kSize);
    std::vector<float> frame(kSize);
    std::vector<std::complex<float>> bins(static_cast<std::size_t>(fft.bins()));
    std::vector<double> power(bins.size());
    for (std::size_t at = 0; at + kSize <= samples.size(); at += kSize / 2) {
        for (std::size_t i = 0; i < kSize; ++i)
            frame[i] =
                samples[at + i] *
                static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * static_cast<double>(i) / kSize));
        fft.forward(frame, bins);
        for (std::size_t k = 0; k < bins.size(); ++k)
            power[k] += static_cast<double>(std::norm(bins[k]));
    }
    return power;
}

/// Power gain of the published noise filter, 1 - 2.033 z^-1 + ..., at a frequency in cycles per sample.
double shapingGain(double cyclesPerSample)
{
    constexpr std::array<double, 6> kFilter = {1.0, -2.033, 2.165, -1.959, 1.590, -0.6149};
    std::complex<double> sum = 0.0;
    for (std::size_t k = 0; k < kFilter.size(); ++k)
        sum += kFilter[k] * std::polar(1.0, -2.0 * std::numbers::pi * cyclesPerSample * static_cast<double>(k));
    return std::norm(sum);
}

} // namespace

class TestDither final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void errorIsHalfAnLsbWhateverTheInput_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<double>("offsetLsb");
        for (const int bits : {16, 24})
            for (const double offset : {0.01, 0.25, 0.5, 0.75, 100.3, -7.6})
                QTest::addRow("%d bits, %g LSB", bits, offset) << bits << offset;
    }
    void errorIsHalfAnLsbWhateverTheInput()
    {
        // Variance 1/12 of the rounding plus 2/12 of the noise: 1/4. Mean 0. Neither depends on where between two
        // levels the input lies (Lipshitz et al. 1992, theorem 3 for triangular noise). 2^18 values: the rms is within
        // 0.3 %.
        QFETCH(int, bits);
        QFETCH(double, offsetLsb);
        const AudioBuffer in = constant(static_cast<float>(std::ldexp(offsetLsb, 1 - bits)));
        AudioBuffer out = in;
        Dither({.bits = bits, .seed = 5}).process(0, out.view());
        const auto [mean, variance] = errorMoments(in, out, bits);
        QVERIFY2(std::abs(mean) < 0.005, qPrintable(QString::number(mean)));
        QVERIFY2(std::abs(std::sqrt(variance) - 0.5) < 0.01, qPrintable(QString::number(std::sqrt(variance))));
    }
    void quietSineHasNoHarmonics()
    {
        // 1 kHz at -100 dBFS, two thirds of an LSB: without dither nothing or a square wave; with it, a sine in noise.
        const double cycles = 171.0 / 8192.0; // 1002 Hz at 48 kHz, on a bin
        AudioBuffer out = sine(-100.0, cycles);
        Dither({.bits = 16, .seed = 1}).process(0, out.view());
        const auto power = spectrumOf(out.channel(0));
        const double noise = [&] {
            double sum = 0.0;
            for (std::size_t k = 1000; k < 3000; ++k)
                sum += power[k];
            return sum / 2000.0;
        }();
        QVERIFY(power[171] > 100.0 * noise);
        for (std::size_t harmonic = 2; harmonic <= 20; ++harmonic)
            QVERIFY2(power[171 * harmonic] < 2.0 * noise, qPrintable(QString::number(harmonic)));
    }
    void shapingMovesTheNoiseAsPublished()
    {
        // The error's spectrum is that of plain dither times the filter's power gain, in every band of 750 Hz within 1
        // dB; from 2 to 5 kHz at 48 kHz, where the ear hears best, 10 dB less than plain.
        const AudioBuffer in = sine(-40.0, 171.0 / 8192.0);
        std::array<std::vector<double>, 2> power;
        for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped}) {
            AudioBuffer out = in;
            Dither({.kind = kind, .bits = 16, .seed = 2}).process(0, out.view());
            for (std::size_t i = 0; i < out.channel(0).size(); ++i)
                out.channel(0)[i] -= in.channel(0)[i];
            power[kind == DitherKind::Shaped] = spectrumOf(out.channel(0));
        }
        std::array<double, 2> sensitive = {};
        for (std::size_t band = 0; band < 32; ++band) {
            double plain = 0.0;
            double shaped = 0.0;
            for (std::size_t k = 128 * band; k < 128 * (band + 1); ++k) {
                plain += power[0][k] * shapingGain(static_cast<double>(k) / 8192.0);
                shaped += power[1][k];
                if (k >= 341 && k < 853) {
                    sensitive[0] += power[0][k];
                    sensitive[1] += power[1][k];
                }
            }
            QVERIFY2(std::abs(powerToDb(shaped) - powerToDb(plain)) < 1.0, qPrintable(QString::number(band)));
        }
        QVERIFY(powerToDb(sensitive[0]) - powerToDb(sensitive[1]) > 10.0);
    }
    void comesOutOnTheGrid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bits");
        for (const int bits : {16, 24})
            for (const int kind : {0, 1, 2})
                QTest::addRow("kind %d, %d bits", kind, bits) << kind << bits;
    }
    void comesOutOnTheGrid()
    {
        QFETCH(int, kind);
        QFETCH(int, bits);
        AudioBuffer audio = test::music(2, 20000, 48000, 3.0);
        audio.channel(0)[0] = 5.0F;
        audio.channel(1)[0] = -5.0F;
        Dither({.kind = static_cast<DitherKind>(kind), .bits = bits}).process(0, audio.view());
        QCOMPARE(audio.channel(0)[0], static_cast<float>(1.0 - std::ldexp(1.0, 1 - bits)));
        QCOMPARE(audio.channel(1)[0], -1.0F);
        for (int c = 0; c < 2; ++c)
            for (const float sample : audio.channel(c)) {
                const double level = std::ldexp(static_cast<double>(sample), bits - 1);
                QCOMPARE(level, std::round(level));
            }
    }
    void sameBytesHoweverTheStreamIsCut()
    {
        for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped}) {
            AudioBuffer whole = test::music(2, 5000, 48000, -3.0);
            AudioBuffer parts = whole;
            Dither({.kind = kind, .seed = 9}).process(1000, whole.view());
            Dither dither({.kind = kind, .seed = 9});
            for (std::int64_t at = 0; at < 5000; at += 77)
                dither.process(1000 + at, parts.view().slice(at, std::min<std::int64_t>(77, 5000 - at)));
            for (int c = 0; c < 2; ++c)
                QVERIFY(std::ranges::equal(parts.channel(c), whole.channel(c)));
        }
    }
    void anotherSeedAnotherNoise()
    {
        AudioBuffer a = constant(0.1F);
        AudioBuffer b = constant(0.1F);
        Dither({.bits = 16, .seed = 1}).process(0, a.view());
        Dither({.bits = 16, .seed = 2}).process(0, b.view());
        QVERIFY(!std::ranges::equal(a.channel(0), b.channel(0)));
    }
    void channelsHaveNoiseOfTheirOwn()
    {
        // Correlation of the two errors; 2^14 values: 4 sigma is 0.03.
        AudioBuffer audio(2, 1 << 14);
        for (int c = 0; c < 2; ++c)
            std::ranges::fill(audio.channel(c), 0.1F);
        Dither({.bits = 16}).process(0, audio.view());
        double product = 0.0;
        for (std::size_t i = 0; i < audio.channel(0).size(); ++i)
            product += std::ldexp(static_cast<double>(audio.channel(0)[i] - 0.1F), 15) *
                       std::ldexp(static_cast<double>(audio.channel(1)[i] - 0.1F), 15);
        QVERIFY(std::abs(product / (1 << 14) / 0.25) < 0.05);
    }
    void digitalSilenceStays()
    {
        for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped}) {
            AudioBuffer audio(2, 1000);
            Dither({.kind = kind}).process(0, audio.view());
            QVERIFY(std::ranges::all_of(audio.channel(1), [](float sample) { return sample == 0.0F; }));
        }
    }
    void aDitheredSourceIsWhatAFileWillHold_data()
    {
        QTest::addColumn<int>("bits");
        QTest::newRow("16") << 16;
        QTest::newRow("24") << 24;
        QTest::newRow("float") << 32;
    }
    void aDitheredSourceIsWhatAFileWillHold()
    {
        QFETCH(int, bits);
        const auto master = std::make_shared<MemorySource>(sine(-20.0, 0.01), 48000);
        const auto delivered = asDelivered(master, {bits, DitherKind::Triangular});
        AudioBuffer expected = sine(-20.0, 0.01);
        if (bits < 32)
            Dither({DitherKind::Triangular, bits}).process(0, expected.view());
        AudioBuffer read(1, kFrames);
        for (std::int64_t at = 0; at < kFrames; at += 10007) // pieces of any length, from anywhere
            QVERIFY(delivered->read(at, read.view().slice(at, std::min<std::int64_t>(10007, kFrames - at))));
        QVERIFY(std::ranges::equal(read.channel(0), expected.channel(0)));
        QCOMPARE(delivered == master, bits == 32);
    }
};

QTEST_APPLESS_MAIN(TestDither)
#include "test_dither.moc"
