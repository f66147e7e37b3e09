#include "core/audio/memory_audio.h"
#include "core/enhance/denoise/denoiser.h"
#include "tests/core/enhance/denoise/denoise_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::denoise_signals;

namespace {

Denoiser::Parameters parameters(double snrDb, RestorationQuality quality = RestorationQuality::Render)
{
    return {.format = {48000, 2}, .quality = quality, .snrDb = snrDb};
}

/// Music with white noise `snrDb` under it.
struct NoisyMusic {
    explicit NoisyMusic(double snrDb, double seconds = 5.0)
        : music(chords(2, static_cast<std::int64_t>(seconds * 48000.0), 48000)),
          noise(whiteNoise(2, music.frames(), std::sqrt(power(music.channel(0))) * std::pow(10.0, -snrDb / 20.0), 5)),
          mix(mixed(music, noise, 1.0))
    {
    }
    AudioBuffer music;
    AudioBuffer noise;
    AudioBuffer mix;
};

double gainDb(const NoisyMusic& sound, const AudioBuffer& output)
{
    return siSdrDb(sound.music.channel(0), output.channel(0)) - siSdrDb(sound.music.channel(0), sound.mix.channel(0));
}

} // namespace

class TestDenoiser final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// SI-SDR against the music rises; how much it can depends on the music, here plucked chords with clicks.
    void bringsMusicNearerToItsCleanSelf_data()
    {
        QTest::addColumn<double>("snrDb");
        QTest::addColumn<bool>("preview");
        QTest::addColumn<double>("leastDb");
        QTest::addRow("10 dB") << 10.0 << false << 6.0;
        QTest::addRow("5 dB") << 5.0 << false << 7.0;
        QTest::addRow("15 dB") << 15.0 << false << 3.5;
        QTest::addRow("10 dB, preview") << 10.0 << true << 5.0;
    }
    void bringsMusicNearerToItsCleanSelf()
    {
        QFETCH(double, snrDb);
        QFETCH(bool, preview);
        QFETCH(double, leastDb);
        const NoisyMusic sound(snrDb);
        Denoiser denoiser(parameters(snrDb, preview ? RestorationQuality::Preview : RestorationQuality::Render));
        const double gained = gainDb(sound, through(denoiser, sound.mix));
        QVERIFY2(gained >= leastDb, qPrintable(QString::number(gained)));
    }
    void aLearnedProfileServesAsWell()
    {
        const NoisyMusic sound(10.0);
        const MemorySource alone(whiteNoise(2, 48000, std::sqrt(power(sound.noise.channel(0))), 77), 48000);
        auto profile = learnNoiseProfile(alone, {0.0, 1.0});
        QVERIFY(profile);
        auto settings = parameters(10.0);
        settings.learnedProfile = *profile;
        Denoiser denoiser(settings);
        QVERIFY(denoiser.latencyFrames() < 48000); // no need to hear the noise first
        const double gained = gainDb(sound, through(denoiser, sound.mix));
        QVERIFY2(gained >= 6.0, qPrintable(QString::number(gained)));
    }
    void givesBackBitByBit_data()
    {
        QTest::addColumn<double>("snrDb");
        QTest::addColumn<double>("amount");
        QTest::addRow("no noise seen") << 20.0 << 1.0;
        QTest::addRow("amount 0") << 5.0 << 0.0;
    }
    void givesBackBitByBit()
    {
        QFETCH(double, snrDb);
        QFETCH(double, amount);
        auto settings = parameters(snrDb);
        settings.amount = amount;
        Denoiser denoiser(settings);
        const AudioBuffer music = chords(2, 48000, 48000);
        QCOMPARE(denoiser.latencyFrames(), 0);
        QVERIFY(same(through(denoiser, music), music));
    }
    /// What is taken away from clean music that was taken for noisy lies 35 dB under it or lower.
    void cleanMusicIsLeftAlone_data()
    {
        QTest::addColumn<bool>("preview");
        QTest::addRow("render") << false;
        QTest::addRow("preview") << true;
    }
    void cleanMusicIsLeftAlone()
    {
        QFETCH(bool, preview);
        const AudioBuffer music = chords(2, 5 * 48000, 48000);
        Denoiser denoiser(parameters(15.0, preview ? RestorationQuality::Preview : RestorationQuality::Render));
        const AudioBuffer taken = mixed(music, through(denoiser, music), -1.0);
        const double nullDb = 10.0 * std::log10(power(taken.channel(0)) / power(music.channel(0)));
        QVERIFY2(nullDb < -35.0, qPrintable(QString::number(nullDb)));
    }
    void moreAmountTakesMoreAway()
    {
        const NoisyMusic sound(10.0, 5.0);
        double before = -1.0;
        for (const double amount : {0.25, 0.5, 1.0}) {
            auto settings = parameters(10.0);
            settings.amount = amount;
            Denoiser denoiser(settings);
            const double taken = power(mixed(sound.mix, through(denoiser, sound.mix), -1.0).channel(0));
            QVERIFY(taken > before);
            before = taken;
        }
    }
    /// An attack after silence keeps its first 20 ms to within half a decibel, and nothing rings before it.
    void attacksStay()
    {
        const std::int64_t start = 3 * 48000;
        AudioBuffer sound = whiteNoise(2, 5 * 48000, 0.005, 9);
        const AudioBuffer hit = whiteNoise(2, 4800, 0.3, 10);
        for (int c = 0; c < 2; ++c)
            for (std::size_t n = 0; n < 4800; ++n)
                sound.channel(c)[static_cast<std::size_t>(start) + n] += hit.channel(c)[n];
        Denoiser denoiser(parameters(10.0));
        const AudioBuffer output = through(denoiser, sound);
        const auto levelDb = [](const AudioBuffer& of, std::int64_t from, std::size_t count) {
            return 10.0 * std::log10(power(of.channel(0).subspan(static_cast<std::size_t>(from), count)));
        };
        QVERIFY(std::abs(levelDb(output, start, 960) - levelDb(sound, start, 960)) < 0.5);
        QVERIFY(levelDb(output, start - 480, 480) < levelDb(sound, start - 480, 480) + 0.5);
        QVERIFY(levelDb(output, start - 48000, 9600) < levelDb(sound, start - 48000, 9600) - 6.0);
    }
    void silenceStaysSilent()
    {
        Denoiser denoiser(parameters(5.0));
        const AudioBuffer output = through(denoiser, AudioBuffer(2, 96000));
        QVERIFY(same(output, AudioBuffer(2, 96000)));
    }
    void blocksChangeNothing()
    {
        const NoisyMusic sound(10.0, 2.0);
        Denoiser whole(parameters(10.0)), cut(parameters(10.0));
        const AudioBuffer expected = through(whole, sound.mix, 1 << 20);
        QVERIFY(same(through(cut, sound.mix, 777), expected));
        cut.reset();
        QVERIFY(same(through(cut, sound.mix, 5000), expected));
    }
    void channelsKeepTheirBalance()
    {
        const NoisyMusic sound(10.0, 5.0);
        AudioBuffer input = sound.mix; // the right is the left at half the level
        for (std::size_t n = 0; n < input.channel(0).size(); ++n)
            input.channel(1)[n] = 0.5F * input.channel(0)[n];
        Denoiser denoiser(parameters(10.0));
        const AudioBuffer output = through(denoiser, input);
        for (std::size_t n = 0; n < output.channel(0).size(); ++n)
            QVERIFY(std::abs(output.channel(1)[n] - 0.5F * output.channel(0)[n]) < 1e-6F);
    }
    /// Hiss alone goes down by the depth at 5 dB, 11 dB, but for what the blocks let through.
    void worksAtEveryRate_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rate : {22050, 44100, 192000})
            QTest::addRow("%d", rate) << rate;
    }
    void worksAtEveryRate()
    {
        QFETCH(int, rateHz);
        const AudioBuffer hiss = whiteNoise(1, 2 * rateHz, 0.05, 2);
        Denoiser denoiser({.format = {rateHz, 1}, .quality = RestorationQuality::Render, .snrDb = 5.0});
        const AudioBuffer output = through(denoiser, hiss);
        const double loweredDb = 10.0 * std::log10(power(hiss.channel(0)) / power(output.channel(0)));
        QVERIFY2(loweredDb > 8.5 && loweredDb < 11.2, qPrintable(QString::number(loweredDb)));
        QVERIFY(std::abs(static_cast<double>(denoiser.latencyFrames()) / rateHz - 4.4) < 0.5);
    }
};

QTEST_APPLESS_MAIN(TestDenoiser)
#include "test_denoiser.moc"
