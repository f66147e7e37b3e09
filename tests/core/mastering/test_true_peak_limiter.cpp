#include "core/mastering/dither.h"
#include "core/mastering/true_peak_limiter.h"
#include "tests/core/mastering/test_audio.h"

#include <QTest>

#include <complex>
#include <numeric>

using namespace resonate;

namespace {

using Parameters = TruePeakLimiter::Parameters;

/// The whole signal, latency taken off, given in pieces.
AudioBuffer limited(const AudioBuffer& audio, const Parameters& parameters, std::int64_t piece)
{
    TruePeakLimiter limiter(parameters);
    const std::int64_t latency = limiter.latencyFrames();
    AudioBuffer stream(audio.channels(), audio.frames() + latency);
    copyAudio(audio.view(), stream.view().slice(0, audio.frames()));
    for (std::int64_t at = 0; at < stream.frames(); at += piece) {
        const auto count = std::min(piece, stream.frames() - at);
        limiter.process(stream.view().slice(at, count), stream.view().slice(at, count));
    }
    AudioBuffer out(audio.channels(), audio.frames());
    copyAudio(stream.view().slice(latency, audio.frames()), out.view());
    return out;
}

bool same(const AudioBuffer& a, const AudioBuffer& b)
{
    for (int c = 0; c < a.channels(); ++c)
        if (!std::ranges::equal(a.channel(c), b.channel(c)))
            return false;
    return true;
}

AudioBuffer wave(int sampleRateHz, const std::function<double(double t)>& value)
{
    AudioBuffer audio(1, sampleRateHz / 4);
    for (std::size_t i = 0; i < audio.channel(0).size(); ++i)
        audio.channel(0)[i] = static_cast<float>(value(static_cast<double>(i) / sampleRateHz));
    return audio;
}

AudioBuffer bursts(int sampleRateHz, double edgeHz) // of noise, low-passed by a windowed sinc
{
    std::mt19937 random(1);
    std::normal_distribution<double> noise;
    std::vector<double> raw(12000);
    for (std::size_t at = 500; at + 2000 < raw.size(); at += 3000)
        for (std::size_t i = 0; i < 40 + at % 1900; ++i)
            raw[at + i] = noise(random) * (0.4 + static_cast<double>(at % 7) * 0.3);
    AudioBuffer audio(1, 12000);
    constexpr int kHalf = 256;
    for (int n = 0; n < static_cast<int>(raw.size()); ++n) {
        double sum = 0.0;
        for (int j = -kHalf; j <= kHalf; ++j) {
            if (n + j < 0 || n + j >= static_cast<int>(raw.size()))
                continue;
            const double edge = 2.0 * edgeHz / sampleRateHz;
            const double a = std::numbers::pi * edge * j;
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * j / kHalf);
            sum += raw[static_cast<std::size_t>(n + j)] * edge * window * (j == 0 ? 1.0 : std::sin(a) / a);
        }
        audio.channel(0)[static_cast<std::size_t>(n)] = static_cast<float>(sum);
    }
    return audio;
}

} // namespace

class TestTruePeakLimiter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAtTheCeiling_data()
    {
        QTest::addColumn<QString>("signal");
        QTest::addColumn<int>("sampleRateHz");
        for (const int rate : {8000, 44100, 48000, 88200, 96000, 192000})
            for (const char* signal : {"fs/4 at 45 degrees", "997 Hz", "0.4 fs", "square", "bursts", "music"})
                QTest::addRow("%s at %d", signal, rate) << QString::fromLatin1(signal) << rate;
    }
    void endsAtTheCeiling()
    {
        // Ceiling -1 dBTP: -1.05 ... -0.95 by 16 points per sample. A meter with short filters reads squares lower, and
        // libebur128 looks at nothing between the samples from 192 kHz on.
        QFETCH(QString, signal);
        QFETCH(int, sampleRateHz);
        constexpr double kTurn = 2.0 * std::numbers::pi;
        AudioBuffer audio;
        if (signal.startsWith(u"fs/4"))
            audio =
                wave(sampleRateHz, [&](double t) { return 1.6 * std::sin(kTurn * sampleRateHz / 4 * t + kTurn / 8); });
        else if (signal == u"997 Hz")
            audio = wave(sampleRateHz, [&](double t) { return 1.6 * std::sin(kTurn * 997 * t); });
        else if (signal == u"0.4 fs")
            audio = wave(sampleRateHz, [&](double t) { return 1.6 * std::sin(kTurn * 0.401 * sampleRateHz * t); });
        else if (signal == u"square")
            audio = wave(sampleRateHz, [&](double t) { return std::sin(kTurn * 997 * t) < 0.0 ? -1.3 : 1.3; });
        else if (signal == u"bursts")
            audio = bursts(sampleRateHz, std::min(19500.0, 0.44 * sampleRateHz));
        else
            audio = test::music(2, sampleRateHz / 2, sampleRateHz, 9.0);
        const AudioBuffer out =
            limited(audio, {.sampleRateHz = static_cast<double>(sampleRateHz), .channels = audio.channels()}, 4096);
        const double slow = test::slowTruePeakDbtp(out.view());
        const double meter = test::readingOf(out.view(), sampleRateHz).truePeakDbtp;
        QVERIFY2(slow <= -0.95 && slow >= -1.05, qPrintable(QString::number(slow)));
        QVERIFY2(meter <= -0.95, qPrintable(QString::number(meter)));
        if (signal != u"square" && signal != u"bursts" && sampleRateHz < 192000)
            QVERIFY2(meter >= -1.05, qPrintable(QString::number(meter)));
    }
    void staysThereThroughDither_data()
    {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("kind");
        for (const int bits : {16, 24})
            for (const DitherKind kind : {DitherKind::Triangular, DitherKind::Shaped})
                QTest::addRow("%d bits, kind %d", bits, static_cast<int>(kind)) << bits << static_cast<int>(kind);
    }
    void staysThereThroughDither()
    {
        QFETCH(int, bits);
        QFETCH(int, kind);
        constexpr double kTurn = 2.0 * std::numbers::pi;
        const std::array<AudioBuffer, 3> signals = {
            test::music(1, 24000, 48000, 9.0),
            wave(48000, [](double t) { return 1.6 * std::sin(kTurn * 12000 * t + kTurn / 8); }),
            wave(48000, [](double t) { return std::sin(kTurn * 997 * t) < 0.0 ? -1.3 : 1.3; })};
        for (const AudioBuffer& audio : signals) {
            AudioBuffer out = limited(audio, {.channels = 1}, 4096);
            Dither({.kind = static_cast<DitherKind>(kind), .bits = bits}).process(0, out.view());
            const double slow = test::slowTruePeakDbtp(out.view());
            const double meter = test::readingOf(out.view(), 48000).truePeakDbtp;
            QVERIFY2(slow <= -0.95 && slow >= -1.05, qPrintable(QString::number(slow)));
            QVERIFY2(meter <= -0.95, qPrintable(QString::number(meter)));
        }
    }
    void passesUnchangedBelowTheCeiling_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("mono") << 1;
        QTest::newRow("stereo") << 2;
    }
    void passesUnchangedBelowTheCeiling()
    {
        QFETCH(int, channels);
        const AudioBuffer audio = test::music(channels, 24000, 48000, -9.0);
        QVERIFY(same(limited(audio, {.channels = channels}, 1000), audio));
    }
    void sameBytesHoweverTheStreamIsCut()
    {
        const AudioBuffer audio = test::music(2, 48000, 48000, 8.0);
        const AudioBuffer whole = limited(audio, {}, audio.frames() * 2);
        for (const std::int64_t piece : {1, 31, 64, 1000})
            QVERIFY(same(limited(audio, {}, piece), whole));
    }
    void forgetsWhatIsOlderThanItsHistory()
    {
        // A stream that begins historyFrames() before a place gives the same bits from there on as one that began
        // earlier.
        for (const double levelDb : {6.0, 40.0}) {
            AudioBuffer audio = test::music(2, 4 * 48000, 48000, 3.0);
            for (std::size_t i = 0; i < 4800; ++i)
                audio.channel(0)[i] *= static_cast<float>(dbToGain(levelDb));
            const std::int64_t history = TruePeakLimiter({}).historyFrames();
            QCOMPARE(history % LimiterBlock::kFrames, 0);
            const std::int64_t begin = 9600;
            QVERIFY(begin + history < audio.frames() - 9600);
            AudioBuffer late(2, audio.frames() - begin);
            copyAudio(audio.view().slice(begin, late.frames()), late.view());
            const AudioBuffer whole = limited(audio, {}, 4096);
            const AudioBuffer part = limited(late, {}, 4096);
            for (int c = 0; c < 2; ++c)
                QVERIFY(std::ranges::equal(part.channel(c).subspan(static_cast<std::size_t>(history)),
                                           whole.channel(c).subspan(static_cast<std::size_t>(begin + history))));
        }
    }
    void channelsShareOneGain()
    {
        AudioBuffer audio = test::music(2, 48000, 48000, 8.0);
        for (std::size_t i = 0; i < 48000; ++i)
            audio.channel(1)[i] = 0.25F * audio.channel(0)[i]; // a power of two: exactly proportional after any gain
        const AudioBuffer out = limited(audio, {}, 4096);
        bool reduced = false;
        for (std::size_t i = 0; i < 48000; ++i) {
            QCOMPARE(out.channel(1)[i], 0.25F * out.channel(0)[i]);
            reduced = reduced || out.channel(0)[i] != audio.channel(0)[i];
        }
        QVERIFY(reduced);
    }
    void leavesTheWavesOfABassAsTheyAre_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::addColumn<double>("bassHz");
        QTest::addColumn<double>("toneHz");
        for (const int rate : {44100, 48000, 96000}) {
            QTest::addRow("40 Hz at %d", rate) << rate << 40.0 << 0.0;
            QTest::addRow("100 Hz at %d", rate) << rate << 100.0 << 0.0;
            QTest::addRow("60 Hz and 7 kHz at %d", rate) << rate << 60.0 << 7000.0;
        }
    }
    void leavesTheWavesOfABassAsTheyAre()
    {
        // 6 dB over the ceiling, every half wave comes by itself at the limiter, and its release is as short as they
        // are: if the gain followed them, 2 % and more would be harmonics or side bands. What is left of the output
        // less its tones (projected out over 0.5 s, whole numbers of waves) stays under 0.1 %.
        QFETCH(int, sampleRateHz);
        QFETCH(double, bassHz);
        QFETCH(double, toneHz);
        constexpr double kTurn = 2.0 * std::numbers::pi;
        AudioBuffer audio(1, sampleRateHz);
        for (std::size_t i = 0; i < audio.channel(0).size(); ++i) {
            const double t = static_cast<double>(i) / sampleRateHz;
            audio.channel(0)[i] =
                static_cast<float>(1.6 * std::sin(kTurn * bassHz * t) + 0.4 * std::sin(kTurn * toneHz * t));
        }
        const AudioBuffer out =
            limited(audio, {.sampleRateHz = static_cast<double>(sampleRateHz), .channels = 1}, 4096);
        std::vector<double> rest(out.channel(0).begin() + sampleRateHz / 4,
                                 out.channel(0).begin() + sampleRateHz / 4 * 3);
        const auto power = [&] {
            return std::inner_product(rest.begin(), rest.end(), rest.begin(), 0.0) / static_cast<double>(rest.size());
        };
        const double whole = power();
        for (const double hz : {bassHz, toneHz}) {
            if (hz == 0.0)
                continue;
            std::complex<double> sum = 0.0;
            for (std::size_t i = 0; i < rest.size(); ++i)
                sum += rest[i] * std::polar(2.0 / static_cast<double>(rest.size()),
                                            -kTurn * hz * static_cast<double>(i) / sampleRateHz);
            for (std::size_t i = 0; i < rest.size(); ++i)
                rest[i] -= (sum * std::polar(1.0, kTurn * hz * static_cast<double>(i) / sampleRateHz)).real();
        }
        const double percent = 100.0 * std::sqrt(power() / whole);
        QVERIFY2(percent < 0.1, qPrintable(QString::number(percent)));
    }
    void aLonePeakIsForgottenQuickly()
    {
        AudioBuffer audio(1, 48000);
        std::ranges::fill(audio.channel(0), 0.5F);
        audio.channel(0)[24000] = 2.0F;
        const AudioBuffer out = limited(audio, {.channels = 1}, 4096);
        QCOMPARE(out.channel(0)[24000 - 200], 0.5F); // look-ahead ends 1.5 ms + trim before
        QVERIFY(out.channel(0)[24000] <= 0.9F);
        QCOMPARE(out.channel(0)[24000 + 9600], 0.5F); // 200 ms after it nothing is left, not even a rounding
    }
    void reportsItsReduction()
    {
        AudioBuffer audio = wave(48000, [](double t) { return 2.0 * std::sin(2.0 * std::numbers::pi * 997 * t); });
        TruePeakLimiter limiter({.channels = 1});
        const float reductionDb = limiter.process(audio.view(), audio.view());
        QVERIFY(std::abs(reductionDb - 7.04F) < 0.05F); // 6.02 dB over full scale, 1.02 below it
    }
    void publishesItsReduction()
    {
        AudioBuffer audio = wave(48000, [](double t) { return 2.0 * std::sin(2.0 * std::numbers::pi * 997 * t); });
        TruePeakLimiter limiter({.channels = 1});
        QCOMPARE(limiter.tap().latest(), GainReduction{});
        const AudioView late = audio.view().slice(audio.frames() - 3200, 3200);
        limiter.process(audio.view().slice(0, audio.frames() - 3200), audio.view().slice(0, audio.frames() - 3200));
        const float largestDb = limiter.process(late, late);
        QCOMPARE(limiter.tap().latest().maxDb, largestDb);
        QVERIFY(limiter.tap().latest().meanDb > 6.8F && limiter.tap().latest().meanDb <= largestDb);
        limiter.process(late.slice(0, 5), late.slice(0, 5)); // completes no block
        QCOMPARE(limiter.tap().latest().maxDb, largestDb);
        limiter.reset();
        QCOMPARE(limiter.tap().latest(), GainReduction{});
    }
    void silenceStaysSilence()
    {
        const AudioBuffer silence(2, 10000);
        QVERIFY(same(limited(silence, {}, 512), silence));
    }
    void hugeInputStaysFinite()
    {
        AudioBuffer audio(1, 9600);
        audio.channel(0)[4000] = 1e30F;
        audio.channel(0)[4001] = -1e30F;
        const AudioBuffer out = limited(audio, {.channels = 1}, 512);
        for (const float sample : out.channel(0))
            QVERIFY(std::abs(sample) < 1.0F);
    }
};

QTEST_APPLESS_MAIN(TestTruePeakLimiter)
#include "test_true_peak_limiter.moc"
