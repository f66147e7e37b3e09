#include "core/audio/memory_audio.h"
#include "core/base/executor.h"
#include "core/dsp/real_fft.h"
#include "core/mastering/dithered_source.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

using namespace resonate;

namespace {

constexpr std::int64_t kFrames = 1 << 18;
constexpr std::array kNoisyKinds = {DitherKind::Triangular, DitherKind::Shaped};

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

/// The noise that a kind leaves on a quiet tone, in LSB of 16 bits.
std::vector<float> errorOf(DitherKind kind, std::int64_t frames, std::uint64_t seed = 2)
{
    std::vector<float> in(static_cast<std::size_t>(frames));
    for (std::size_t i = 0; i < in.size(); ++i)
        in[i] = static_cast<float>(
            0.01 * std::sin(2.0 * std::numbers::pi * 171.0 / 8192.0 * static_cast<double>(i % 8192) + 0.1));
    std::vector<float> out = in;
    Dither({.kind = kind, .bits = 16, .seed = seed}).process(0, {out.data(), 1, frames, frames});
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = 32768.0F * (out[i] - in[i]);
    return out;
}

/// Power gain of A-weighting. Source: IEC 61672-1, annex E.
double aWeight(double hz)
{
    const double f2 = hz * hz;
    const double gain =
        12194.0 * 12194.0 * f2 * f2 /
        ((f2 + 20.6 * 20.6) * std::sqrt((f2 + 107.7 * 107.7) * (f2 + 737.9 * 737.9)) * (f2 + 12194.0 * 12194.0));
    return std::pow(10.0, 0.2) * gain * gain;
}

/// How much more than at 0 dB SPL the ear hears. Source: E. Terhardt, "Calculating virtual pitch", 1979, equation 1.
double hearingWeight(double hz)
{
    const double kHz = hz / 1000.0;
    const double thresholdDb =
        3.64 * std::pow(kHz, -0.8) - 6.5 * std::exp(-0.6 * (kHz - 3.3) * (kHz - 3.3)) + 1e-3 * kHz * kHz * kHz * kHz;
    return std::pow(10.0, -thresholdDb / 10.0);
}

double weighted(const std::vector<double>& power, double sampleRateHz, double toHz, double (*weight)(double hz))
{
    double sum = 0.0;
    for (std::size_t k = 1; k < power.size(); ++k)
        if (const double hz = sampleRateHz * static_cast<double>(k) / 8192.0; hz >= 20.0 && hz <= toHz)
            sum += power[k] * weight(hz);
    return sum;
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
    void errorsMomentsFollowNoInput_data()
    {
        QTest::addColumn<int>("bits");
        QTest::newRow("16") << 16;
        QTest::newRow("24") << 24;
    }
    void errorsMomentsFollowNoInput()
    {
        // A sine over 9 levels: of the errors where the input lies in a given sixteenth between two levels, mean and
        // variance are 0 and 1/4, within 4.5 standard deviations of n values (the fourth moment of the error is 0.15 at
        // most). Without dither both follow the input, which the same bounds must notice.
        QFETCH(int, bits);
        AudioBuffer in(1, kFrames);
        for (std::size_t i = 0; i < kFrames; ++i)
            in.channel(0)[i] =
                static_cast<float>(std::ldexp(4.6 * std::sin(0.0123457 * static_cast<double>(i) + 0.1), 1 - bits));
        for (const DitherKind kind : {DitherKind::None, DitherKind::Triangular}) {
            AudioBuffer out = in;
            Dither({.kind = kind, .bits = bits, .seed = 3}).process(0, out.view());
            std::array<double, 16> counts = {}, sums = {}, squares = {};
            for (std::size_t i = 0; i < kFrames; ++i) {
                const double wanted = std::ldexp(static_cast<double>(in.channel(0)[i]), bits - 1);
                const double error = std::ldexp(static_cast<double>(out.channel(0)[i]), bits - 1) - wanted;
                const auto cell = static_cast<std::size_t>(16.0 * (wanted - std::floor(wanted)));
                counts[cell] += 1.0;
                sums[cell] += error;
                squares[cell] += error * error;
            }
            int strange = 0;
            for (std::size_t cell = 0; cell < 16; ++cell) {
                QVERIFY(counts[cell] > 8000.0);
                const double mean = sums[cell] / counts[cell];
                const double variance = squares[cell] / counts[cell] - mean * mean;
                strange += std::abs(mean) > 4.5 * 0.5 / std::sqrt(counts[cell]) ||
                           std::abs(variance - 0.25) > 4.5 * std::sqrt((0.15 - 0.0625) / counts[cell]);
            }
            QCOMPARE(strange, kind == DitherKind::None ? 16 : 0);
        }
    }
    void quietSineHasNoHarmonics_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("plain") << static_cast<int>(DitherKind::Triangular);
        QTest::newRow("shaped") << static_cast<int>(DitherKind::Shaped);
    }
    void quietSineHasNoHarmonics()
    {
        // 1 kHz at -100 dBFS, a third of an LSB: without dither nothing is left of it; with it, a sine in noise. No
        // harmonic is 3 dB over the noise around it (2^21 frames, 511 spectra: 3 dB are more than ten sigma).
        QFETCH(int, kind);
        const double cycles = 171.0 / 8192.0; // 1002 Hz at 48 kHz, on a bin
        AudioBuffer out(1, 1 << 21);
        for (std::size_t i = 0; i < out.channel(0).size(); ++i)
            out.channel(0)[i] = static_cast<float>(
                1e-5 * std::sin(2.0 * std::numbers::pi * cycles * static_cast<double>(i % 8192) + 0.1));
        AudioBuffer rounded = out;
        Dither({.kind = DitherKind::None, .bits = 16}).process(0, rounded.view());
        QVERIFY(std::ranges::all_of(rounded.channel(0), [](float sample) { return sample == 0.0F; }));
        Dither({.kind = static_cast<DitherKind>(kind), .bits = 16, .seed = 1}).process(0, out.view());
        const auto power = spectrumOf(out.channel(0));
        const auto noiseAround = [&](std::size_t bin) {
            double sum = 0.0;
            for (std::size_t k = 4; k < 20; ++k)
                sum += power[bin - k] + power[bin + k];
            return sum / 32.0;
        };
        // A sine of amplitude a is a^2 N^2 / 16 in its bin, white noise of variance s^2 is 3/8 N s^2.
        const double sineLsb = 1e-5 * 32768.0;
        const double expected = sineLsb * sineLsb * 8192.0 / 16.0 / (0.375 * 0.25); // over plain noise
        const double gain = kind == static_cast<int>(DitherKind::Shaped) ? shapingGain(cycles) : 1.0;
        QVERIFY(std::abs(powerToDb(power[171] / noiseAround(171)) - powerToDb(expected / gain + 1.0)) < 0.5);
        for (std::size_t harmonic = 2; harmonic <= 23; ++harmonic)
            QVERIFY2(powerToDb(power[171 * harmonic] / noiseAround(171 * harmonic)) < 3.0,
                     qPrintable(QString::number(harmonic)));
    }
    void shapedNoiseIsHeardLess_data()
    {
        QTest::addColumn<double>("sampleRateHz");
        QTest::newRow("44.1 kHz") << 44100.0;
        QTest::newRow("48 kHz") << 48000.0;
    }
    void shapedNoiseIsHeardLess()
    {
        // The filter is made for the ear's threshold: weighted by that, over the whole band, 9 dB less noise than plain
        // dither. A-weighted 6 dB less up to 10 kHz. A-weighted over the whole band no shaping can win more than 1.6 dB
        // at 44.1 kHz: a shaped spectrum has the same mean logarithm, and A-weighting hardly falls towards 20 kHz (M.
        // Gerzon, P. Craven, "Optimal noise shaping and dither of digital signals", 1989).
        QFETCH(double, sampleRateHz);
        const auto plain = spectrumOf(errorOf(DitherKind::Triangular, 1 << 20));
        const auto shaped = spectrumOf(errorOf(DitherKind::Shaped, 1 << 20));
        const auto lessDb = [&](double toHz, double (*weight)(double)) {
            return powerToDb(weighted(plain, sampleRateHz, toHz, weight)) -
                   powerToDb(weighted(shaped, sampleRateHz, toHz, weight));
        };
        const double aDb = lessDb(10'000.0, aWeight);
        const double hearingDb = lessDb(24'000.0, hearingWeight);
        QVERIFY2(aDb >= 6.0, qPrintable(QString::number(aDb)));
        QVERIFY2(hearingDb >= 9.0, qPrintable(QString::number(hearingDb)));
    }
    void restartsAreNeitherHeardNorMeasured()
    {
        // 64 restarts against the places halfway between them: within 20 ms around them the noise from 2 to 5 kHz,
        // where the ear is keenest, is as far under plain dither's as 10 dB, A-weighted it is the same within 0.2 dB
        // (two sigma), and no error is larger than elsewhere.
        constexpr std::int64_t kRestart = Dither::kRestartFrames;
        constexpr std::size_t kAround = 960;
        const auto error = errorOf(DitherKind::Shaped, 65 * kRestart);
        const auto plain = errorOf(DitherKind::Triangular, 65 * kRestart);
        struct Around {
            double band = 0.0, aWeighted = 0.0;
            float largest = 0.0F;
        };
        const auto around = [](const std::vector<float>& noise, std::int64_t offset) {
            constexpr int kSize = 1024;
            RealFft fft(kSize);
            std::vector<float> frame(kSize);
            std::vector<std::complex<float>> bins(static_cast<std::size_t>(fft.bins()));
            Around sum;
            for (std::int64_t at = kRestart; at + kRestart < static_cast<std::int64_t>(noise.size()); at += kRestart) {
                std::ranges::fill(frame, 0.0F);
                for (std::size_t i = 0; i < kAround; ++i) {
                    const float sample = noise[static_cast<std::size_t>(at + offset) - kAround / 2 + i];
                    sum.largest = std::max(sum.largest, std::abs(sample));
                    frame[i] = sample * static_cast<float>(0.5 - 0.5 * std::cos(2.0 * std::numbers::pi *
                                                                                static_cast<double>(i) / kAround));
                }
                fft.forward(frame, bins);
                for (std::size_t k = 1; k < bins.size(); ++k) {
                    const double hz = 48000.0 * static_cast<double>(k) / kSize;
                    const double power = static_cast<double>(std::norm(bins[k]));
                    sum.aWeighted += power * aWeight(hz);
                    if (hz >= 2000.0 && hz <= 5000.0)
                        sum.band += power;
                }
            }
            return sum;
        };
        const Around at = around(error, 0);
        const Around between = around(error, kRestart / 2);
        QVERIFY(powerToDb(around(plain, 0).band / at.band) > 10.0);
        QVERIFY2(std::abs(powerToDb(at.aWeighted / between.aWeighted)) < 0.2,
                 qPrintable(QString::number(powerToDb(at.aWeighted / between.aWeighted))));
        QVERIFY(at.largest <= *std::ranges::max_element(error));
    }
    void shapingMovesTheNoiseAsPublished()
    {
        // The error's spectrum is that of plain dither times the filter's power gain, in every band of 750 Hz within 1
        // dB; from 2 to 5 kHz at 48 kHz, where the ear hears best, 10 dB less than plain.
        const std::array power = {spectrumOf(errorOf(DitherKind::Triangular, kFrames)),
                                  spectrumOf(errorOf(DitherKind::Shaped, kFrames))};
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
        for (const DitherKind kind : kNoisyKinds) {
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
        for (const DitherKind kind : kNoisyKinds) {
            AudioBuffer audio(2, 1000);
            Dither({.kind = kind}).process(0, audio.view());
            QVERIFY(std::ranges::all_of(audio.channel(1), [](float sample) { return sample == 0.0F; }));
        }
    }
    void aPauseIsEmptyAndAZeroOnItsWayIsNot()
    {
        for (const DitherKind kind : kNoisyKinds) {
            AudioBuffer audio(1, 3000);
            const auto samples = audio.channel(0);
            std::ranges::fill(samples.first(1000), 0.3F);
            for (std::size_t i = 2000; i < 3000; ++i) // as of a quiet recording of 16 bits
                samples[i] = i % 3 == 0 ? std::ldexp(1.0F, -15) : 0.0F;
            Dither({.kind = kind, .bits = 16}).process(0, audio.view());
            const auto empty = [](float sample) { return sample == 0.0F; };
            QVERIFY(!std::ranges::all_of(samples.subspan(1000, Dither::kPauseFrames), empty));
            QVERIFY(
                std::ranges::all_of(samples.subspan(1000 + Dither::kPauseFrames, 1000 - Dither::kPauseFrames), empty));
            int dithered = 0;
            for (std::size_t i = 2000; i < 3000; ++i)
                dithered += i % 3 != 0 && samples[i] != 0.0F;
            QVERIFY(dithered > 666 / 5); // a quarter of plain dither's errors round to another level
        }
    }
    void aDitheredSourceIsWhatAFileWillHold_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("kind");
        for (const int bits : {16, 24, 32})
            for (const int kind : {0, 1, 2})
                QTest::addRow("%d bits, kind %d", bits, kind) << bits << kind;
    }
    void aDitheredSourceIsWhatAFileWillHold()
    {
        QFETCH(int, bits);
        QFETCH(int, kind);
        AudioBuffer audio = sine(-20.0, 0.01);
        std::ranges::fill(audio.channel(0).subspan(65500, 10000), 0.0F); // a pause over a restart
        const auto master = std::make_shared<MemorySource>(audio, 48000);
        const auto delivered = asDelivered(master, {bits, static_cast<DitherKind>(kind)});
        AudioBuffer expected = audio;
        if (bits < 32)
            Dither({heldDither(static_cast<DitherKind>(kind), bits, 48000), bits}).process(0, expected.view());
        QCOMPARE(delivered == master, bits == 32);
        AudioBuffer read(1, kFrames);
        for (std::int64_t at = 0; at < kFrames; at += 10007) // pieces of any length in order ...
            QVERIFY(delivered->read(at, read.view().slice(at, std::min<std::int64_t>(10007, kFrames - at))));
        QVERIFY(std::ranges::equal(read.channel(0), expected.channel(0)));
        std::mt19937 random(4);
        for (int i = 0; i < 40; ++i) { // ... and from anywhere, twice
            const auto at = static_cast<std::int64_t>(random() % (kFrames - 5000));
            for (int k = 0; k < 2; ++k) {
                const AudioView piece = read.view().slice(0, 5000);
                QVERIFY(delivered->read(at, piece));
                QVERIFY(std::ranges::equal(piece.channel(0),
                                           expected.channel(0).subspan(static_cast<std::size_t>(at), 5000)));
            }
        }
    }
    void manyReadersHearTheSame()
    {
        const auto master = std::make_shared<MemorySource>(test::music(2, kFrames, 44100, -6.0), 44100);
        const auto delivered = asDelivered(master, {16, DitherKind::Shaped});
        AudioBuffer expected(2, kFrames);
        QVERIFY(delivered->read(0, expected.view()));
        ThreadExecutor executor(4);
        std::array<bool, 8> same = {};
        executor.run(8, [&](int reader) {
            AudioBuffer piece(2, 3000);
            bool equal = true;
            for (std::int64_t at = reader * 20000; at + 3000 <= kFrames; at += 3000) {
                equal = equal && delivered->read(at, piece.view());
                for (int c = 0; c < 2; ++c)
                    equal =
                        equal && std::ranges::equal(piece.channel(c),
                                                    expected.channel(c).subspan(static_cast<std::size_t>(at), 3000));
            }
            same[static_cast<std::size_t>(reader)] = equal;
        });
        QVERIFY(std::ranges::all_of(same, [](bool one) { return one; }));
    }
    void shapingIsForSixteenBitsAndTheRatesItWasMadeFor_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<int>("held");
        QTest::newRow("16 bits, 44.1 kHz") << 16 << 44100 << static_cast<int>(DitherKind::Shaped);
        QTest::newRow("16 bits, 48 kHz") << 16 << 48000 << static_cast<int>(DitherKind::Shaped);
        QTest::newRow("16 bits, 96 kHz") << 16 << 96000 << static_cast<int>(DitherKind::Triangular);
        QTest::newRow("16 bits, 32 kHz") << 16 << 32000 << static_cast<int>(DitherKind::Triangular);
        QTest::newRow("24 bits, 48 kHz") << 24 << 48000 << static_cast<int>(DitherKind::Triangular);
        QTest::newRow("float") << 32 << 48000 << static_cast<int>(DitherKind::None);
    }
    void shapingIsForSixteenBitsAndTheRatesItWasMadeFor()
    {
        QFETCH(int, bits);
        QFETCH(int, sampleRateHz);
        QFETCH(int, held);
        QCOMPARE(static_cast<int>(heldDither(DitherKind::Shaped, bits, sampleRateHz)), held);
        QCOMPARE(heldDither(DitherKind::None, bits, sampleRateHz), DitherKind::None);
        // What is read says the same: it is the audio with the dither that is held.
        AudioBuffer audio = sine(-20.0, 0.01);
        const auto delivered =
            asDelivered(std::make_shared<MemorySource>(audio, sampleRateHz), {bits, DitherKind::Shaped});
        if (bits < 32)
            Dither({static_cast<DitherKind>(held), bits}).process(0, audio.view());
        AudioBuffer read(1, kFrames);
        QVERIFY(delivered->read(0, read.view()));
        QVERIFY(std::ranges::equal(read.channel(0), audio.channel(0)));
    }
};

QTEST_APPLESS_MAIN(TestDither)
#include "test_dither.moc"
