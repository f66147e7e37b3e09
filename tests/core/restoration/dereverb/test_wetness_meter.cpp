#include "core/restoration/dereverb/dereverb.h"
#include "tests/core/restoration/dereverb/wet_signals.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace resonate;
using namespace resonate::test;

namespace {

constexpr int kRate = 24000;

AudioBuffer mono(const std::vector<float>& sound)
{
    AudioBuffer audio(1, static_cast<std::int64_t>(sound.size()));
    std::ranges::copy(sound, audio.channel(0).begin());
    return audio;
}

WetnessReading measured(const AudioBuffer& audio, std::int64_t blockFrames = 10000)
{
    AudioBuffer copy = audio;
    WetnessMeter meter({kRate, 1});
    for (std::int64_t at = 0; at < copy.frames(); at += blockFrames)
        meter.process(copy.view().slice(at, std::min(blockFrames, copy.frames() - at)));
    return meter.result();
}

} // namespace

class TestWetnessMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWetFromDry_data()
    {
        QTest::addColumn<double>("rt60Seconds");
        QTest::newRow("club") << 0.8;
        QTest::newRow("hall") << 1.6;
    }
    void tellsWetFromDry()
    {
        QFETCH(double, rt60Seconds);
        const WetnessReading dry = measured(mono(dryNotes(kRate, 14.0)));
        const WetnessReading wet = measured(wetNotes(kRate, 14.0, rt60Seconds).mixed());
        QCOMPARE(dry.wetness, 0.0);
        QCOMPARE(wet.wetness, 1.0);
        QVERIFY(wet.foretoldShare > 4.0 * dry.foretoldShare);
    }
    /// Noise is foretold by chance alone: taps / frames of it.
    void noiseIsNoRoom()
    {
        std::vector<float> sound = dryNotes(kRate, 14.0);
        std::mt19937 random(9);
        for (float& sample : sound)
            sample += 0.02F * (static_cast<float>(random() >> 8) / 8388608.0F - 1.0F);
        QCOMPARE(measured(mono(sound)).wetness, 0.0);
    }
    void silenceIsDry()
    {
        QCOMPARE(measured(AudioBuffer(1, 5 * kRate)).wetness, 0.0);
        QCOMPARE(measured(AudioBuffer(1, 0)).foretoldShare, 0.0);
    }
    void levelAndCutsDoNotMatter()
    {
        const AudioBuffer wet = wetNotes(kRate, 14.0, 1.2).mixed();
        AudioBuffer quiet = wet;
        for (float& sample : quiet.channel(0))
            sample *= 0.125F;
        const WetnessReading reading = measured(wet);
        QCOMPARE(measured(wet, 333).foretoldShare, reading.foretoldShare);
        QVERIFY(std::abs(measured(quiet).foretoldShare / reading.foretoldShare - 1.0) < 0.02);
    }
    void dryMeansUntouched()
    {
        const Dereverb::Parameters parameters{.format = {kRate, 1}};
        QCOMPARE(Dereverb(adaptedTo(measured(mono(dryNotes(kRate, 14.0))), parameters)).latencyFrames(), 0);
        QVERIFY(Dereverb(adaptedTo({.wetness = 0.5}, parameters)).latencyFrames() > 0);
    }
};

QTEST_APPLESS_MAIN(TestWetnessMeter)
#include "test_wetness_meter.moc"
