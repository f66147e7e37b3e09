#include "core/base/decibels.h"
#include "core/mastering/program_loudness.h"
#include "core/mastering/reference/tone_grid.h"
#include "tests/core/mastering/reference/match_signals.h"

#include <QTest>

#include <stop_token>

using namespace resonate;
using test::profileOf;
using test::pulsedNoise;

namespace {

AudioBuffer sine(double hz, double level, std::int64_t frames, int sampleRateHz)
{
    AudioBuffer audio(1, frames);
    for (std::size_t n = 0; n < static_cast<std::size_t>(frames); ++n)
        audio.channel(0)[n] =
            static_cast<float>(level * std::sin(2.0 * std::numbers::pi * hz * static_cast<double>(n) / sampleRateHz));
    return audio;
}

/// Power of a third octave, dB.
double thirdDb(const std::vector<double>& bandsDb, std::size_t third)
{
    double power = 0.0;
    for (std::size_t k = 0; k < ToneGrid::kPerThirdOctave; ++k)
        power += std::pow(10.0, bandsDb[third * ToneGrid::kPerThirdOctave + k] / 10.0);
    return powerToDb(power);
}

} // namespace

class TestReferenceProfile final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSineIsInItsBand_data()
    {
        QTest::addColumn<int>("sampleRateHz");
        QTest::newRow("44100") << 44100;
        QTest::newRow("48000") << 48000;
        QTest::newRow("96000") << 96000;
    }
    void aSineIsInItsBand()
    {
        QFETCH(int, sampleRateHz);
        const ReferenceProfile profile = profileOf(sine(1000.0, 0.5, 6L * sampleRateHz, sampleRateHz), sampleRateHz);
        const std::size_t at1kHz = 16;
        const double level = thirdDb(profile.midDb, at1kHz); // mean square of a sine: half of its peak's
        QVERIFY2(std::abs(level - powerToDb(0.125)) < 0.05, qPrintable(QString::number(level)));
        QVERIFY(thirdDb(profile.midDb, at1kHz - 2) < level - 50.0);
        QVERIFY(thirdDb(profile.midDb, at1kHz + 2) < level - 50.0);
        QCOMPARE(profile.sideDb.front(), kSilenceDb);
        QCOMPARE(sideToMidDb(profile), kSilenceDb);
        QCOMPARE(profile.highHz, sampleRateHz / 2.0);
    }
    void loudnessIsThatOfTheOtherMeter()
    {
        const AudioBuffer audio = pulsedNoise({.frames = 14L * 44100, .sampleRateHz = 44100});
        InlineExecutor executor;
        const auto loudness = measureLoudness(MemorySource(audio, 44100), {executor, {}, {}});
        const ReferenceProfile profile = profileOf(audio, 44100);
        QVERIFY(loudness && std::abs(*profile.integratedLufs - *loudness->integratedLufs) < 1e-6);
        QVERIFY(std::abs(profile.rangeLu - loudness->rangeLu) < 1e-6);
    }
    void sidesAreMeasured()
    {
        const ReferenceProfile narrow = profileOf(pulsedNoise({.sideGain = 0.1}));
        const ReferenceProfile wide = profileOf(pulsedNoise({.sideGain = 0.4}));
        QVERIFY(std::abs(sideToMidDb(wide) - sideToMidDb(narrow) - 12.04) < 0.05);
        QVERIFY(std::abs(sideToMidDb(wide) - gainToDb(0.4)) < 0.3);
    }
    void theLouderHalfCounts()
    {
        // 30 s of low sound, then 30 s of a louder high one.
        AudioBuffer audio = sine(100.0, 0.05, 60L * 48000, 48000);
        const AudioBuffer high = sine(4000.0, 0.5, 30L * 48000, 48000);
        std::ranges::copy(high.channel(0), audio.channel(0).begin() + 30L * 48000);
        const ReferenceProfile profile = profileOf(std::move(audio));
        const std::size_t at100Hz = 6, at4kHz = 22;
        QVERIFY(std::abs(thirdDb(profile.midDb, at4kHz) - powerToDb(0.125)) < 0.1);
        QVERIFY(thirdDb(profile.midDb, at100Hz) < -90.0);
    }
    void noiseIsToldFromMusic()
    {
        AudioBuffer hiss(1, 12L * 48000);
        std::mt19937 random(1);
        std::normal_distribution<float> white(0.0F, 0.02F);
        for (float& sample : hiss.channel(0))
            sample = white(random);
        const ReferenceProfile noise = profileOf(hiss), music = profileOf(pulsedNoise({.channels = 1, .midPole = 0.0}));
        for (std::size_t third = 6; third < ToneGrid::kThirds; ++third) {
            QVERIFY2(noise.midSnrDb[third] < 3.0, qPrintable(QString::number(noise.midSnrDb[third])));
            QVERIFY2(music.midSnrDb[third] > 12.0, qPrintable(QString::number(music.midSnrDb[third])));
        }
    }
    void silenceHasNoProfile()
    {
        QVERIFY(profileOf(AudioBuffer(2, 48000)).silent());
        QVERIFY(profileOf(AudioBuffer(2, 0)).silent());
        QVERIFY(!profileOf(pulsedNoise({.frames = 24'000})).silent()); // shorter than a piece
    }
    void threadsChangeNothing()
    {
        const AudioBuffer audio = pulsedNoise({.frames = 13L * 48000});
        QVERIFY(profileOf(audio, 48000, 1) == profileOf(audio, 48000, 3));
    }
    void aStopIsHeeded()
    {
        std::stop_source stop;
        stop.request_stop();
        InlineExecutor executor;
        const auto profile = measureProfile(MemorySource(pulsedNoise({}), 48000), {executor, stop.get_token(), {}});
        QVERIFY(!profile && profile.error().code == ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestReferenceProfile)
#include "test_reference_profile.moc"
