#include "band_signals.h"
#include "core/restoration/bandwidth/band_end_probe.h"

#include <QTest>

using namespace resonate;
using namespace resonate::band_signals;

namespace {

constexpr int kRateHz = 48000;
constexpr double kEndHz = 9000.0;

BandEndReading probed(const AudioBuffer& audio, int rateHz = kRateHz, std::int64_t block = 4096)
{
    BandEndProbe probe({{rateHz, audio.channels()}, kEndHz});
    for (std::int64_t at = 0; at < audio.frames(); at += block)
        probe.process(audio.view().slice(at, std::min(block, audio.frames() - at)));
    return probe.result();
}

/// Music that ends at 9 kHz, and `other` under it.
AudioBuffer withAbove(const AudioBuffer& other, double gainDb, int rateHz = kRateHz)
{
    AudioBuffer sum = bursts(4.0, rateHz, 1, 0.0, kEndHz);
    for (std::size_t n = 0; n < sum.channel(0).size(); ++n)
        sum.channel(0)[n] += static_cast<float>(dbToGain(gainDb)) * other.channel(0)[n];
    return sum;
}

AudioBuffer hiss()
{
    std::mt19937 random(5);
    std::normal_distribution<float> value;
    AudioBuffer audio(1, 4 * kRateHz);
    for (float& sample : audio.channel(0))
        sample = value(random);
    return audio;
}

} // namespace

class TestBandEndProbe final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dullMusicGoesOn_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rate : {44100, 48000, 96000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void dullMusicGoesOn()
    {
        // The same music above 9 kHz, 12 dB down: with the spectrum's own fall, some 18 dB under the band below.
        QFETCH(int, rateHz);
        const BandEndReading reading =
            probed(withAbove(bursts(4.0, rateHz, 1, 0.0, 0.45 * rateHz), -12.0, rateHz), rateHz);
        QVERIFY(reading.musicAbove);
        QVERIFY(reading.correlation > 0.8);
        QVERIFY(std::abs(reading.levelDb + 19.0) < 4.0);
    }
    void aCutIsACut() { QVERIFY(!probed(bursts(4.0, kRateHz, 1, 0.0, kEndHz)).musicAbove); }
    void hissIsNoMusic()
    {
        AudioBuffer music = bursts(4.0, kRateHz, 1, 0.0, kEndHz);
        const double wantedDb = bandDb(music.channel(0), kRateHz, 7700.0, 8700.0) - 25.0;
        const double gainDb = wantedDb - bandDb(hiss().channel(0), kRateHz, 7700.0, 8700.0);
        const BandEndReading reading = probed(withAbove(hiss(), gainDb));
        QVERIFY(reading.deviationDb < 5.0);
        QVERIFY(!reading.musicAbove);
    }
    void silenceSaysNothing()
    {
        const BandEndReading reading = probed(AudioBuffer(1, 4 * kRateHz));
        QVERIFY(!reading.musicAbove);
        QCOMPARE(reading.levelDb, -200.0);
    }
    void blocksChangeNothing()
    {
        const AudioBuffer music = withAbove(bursts(4.0, kRateHz, 1, 0.0, 20000.0), -12.0);
        const BandEndReading whole = probed(music, kRateHz, music.frames()), cut = probed(music, kRateHz, 333);
        QCOMPARE(cut.levelDb, whole.levelDb);
        QCOMPARE(cut.deviationDb, whole.deviationDb);
        QCOMPARE(cut.correlation, whole.correlation);
    }
};

QTEST_APPLESS_MAIN(TestBandEndProbe)
#include "test_band_end_probe.moc"
