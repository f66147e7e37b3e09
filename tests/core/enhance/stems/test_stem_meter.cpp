#include "core/enhance/stems/stem_meter.h"
#include "tests/core/tools/tool_signals.h"

#include <QTest>

using namespace resonate;

namespace {

StemNeeds measured(const AudioBuffer& audio, int rateHz = kToolRateHz, std::int64_t blockFrames = 4096)
{
    StemMeter meter({rateHz, audio.channels()});
    for (std::int64_t at = 0; at < audio.frames(); at += blockFrames)
        meter.process(audio.view().slice(at, std::min(blockFrames, audio.frames() - at)));
    return meter.result();
}

double levelAtDb(const StemNeeds& needs, double frequencyHz)
{
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < needs.centreHz.size(); ++i)
        if (std::abs(std::log(needs.centreHz[i] / frequencyHz)) <
            std::abs(std::log(needs.centreHz[nearest] / frequencyHz)))
            nearest = i;
    return needs.levelDb[nearest];
}

/// Bursts of noise, 4 a second, that rise within `riseMs` out of steady noise.
AudioBuffer strokes(double riseMs, double steady = 0.03)
{
    AudioBuffer buffer = whiteNoise(0.1, 4 * kToolRateHz, 1);
    for (std::size_t n = 0; n < buffer.channel(0).size(); ++n) {
        const double ms = static_cast<double>(n % 12000) / 48.0;
        buffer.channel(0)[n] *=
            static_cast<float>(std::max(steady, std::min(1.0, (ms + 0.1) / riseMs) * std::exp(-ms / 30.0)));
    }
    return buffer;
}

} // namespace

class TestStemMeter final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelIsTheMeanSquare_data()
    {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("rateHz");
        for (const int channels : {1, 2})
            for (const int rate : {44100, 48000, 96000})
                QTest::addRow("%d channels, %d Hz", channels, rate) << channels << rate;
    }
    void levelIsTheMeanSquare()
    {
        QFETCH(int, channels);
        QFETCH(int, rateHz);
        const StemNeeds needs = measured(whiteNoise(0.1, 3 * rateHz, channels), rateHz);
        QVERIFY(needs.sounding);
        QVERIFY(near(needs.levelDbfs, -20.0, 0.2));
        const double above = 10.0 * std::log10(1.0 - 3000.0 / (rateHz / 2.0)); // the share of white noise over 3 kHz
        QVERIFY(near(needs.highLevelDbfs, -20.0 + above, 0.3));
    }
    /// White noise has the same magnitude in every bin; through a filter, the difference is the filter's.
    void spectrumIsThatOfTheStem()
    {
        AudioBuffer noise = whiteNoise(0.1, 10 * kToolRateHz, 1);
        const StemNeeds white = measured(noise);
        const auto shelf = BiquadCoefficients::highShelf(kToolRateHz, 2000.0, 0.7, -12.0);
        Biquad(shelf).process(noise.channel(0));
        const StemNeeds filtered = measured(noise);
        for (const double frequency : {63.0, 250.0, 1000.0, 2000.0, 4000.0, 16000.0}) {
            QVERIFY(near(levelAtDb(white, frequency) - levelAtDb(white, 1000.0), 0.0, 1.0));
            QVERIFY(near(levelAtDb(filtered, frequency) - levelAtDb(white, frequency),
                         shelf.responseDb(frequency, kToolRateHz), 0.5));
        }
    }
    void sideIsMeasuredAgainstMiddle()
    {
        AudioBuffer audio = whiteNoise(0.1, 2 * kToolRateHz);
        std::ranges::copy(audio.channel(0), audio.channel(1).begin());
        QCOMPARE(measured(audio).sideToMidDb, kSilenceDb);
        const AudioBuffer other = whiteNoise(0.01, 2 * kToolRateHz, 1, 9);
        for (std::size_t n = 0; n < audio.channel(0).size(); ++n) {
            audio.channel(0)[n] += other.channel(0)[n];
            audio.channel(1)[n] -= other.channel(0)[n];
        }
        QVERIFY(near(measured(audio).sideToMidDb, -20.0, 0.3));
        QVERIFY(near(measured(audio).lowSideToMidDb, -20.0, 3.0));
        QCOMPARE(measured(whiteNoise(0.1, 96000, 1)).sideToMidDb, kSilenceDb);
    }
    /// Distance and room blunt strokes: they rise more slowly, and out of what still rings.
    void strokesAreJudgedByHowFastTheyRise()
    {
        const double sharp = measured(strokes(1.0)).attackDb, blunt = measured(strokes(20.0, 0.3)).attackDb;
        QVERIFY2(sharp > 10.0, qPrintable(QString::number(sharp)));
        QVERIFY2(blunt < 7.0, qPrintable(QString::number(blunt)));
        QCOMPARE(measured(sine(100.0, 0.3, 4 * kToolRateHz)).attackDb, 0.0);
    }
    void sibilanceIsWhatIsWorst()
    {
        AudioBuffer voice = sine(200.0, 0.3, 4 * kToolRateHz, 1);
        const double without = measured(voice).sibilanceDb;
        const AudioBuffer hiss = sine(6700.0, 0.3, 4 * kToolRateHz, 1);
        for (std::size_t n = 0; n < voice.channel(0).size(); ++n)
            if (n % 24000 < 3600) // 75 ms, twice a second
                voice.channel(0)[n] = hiss.channel(0)[n];
        QVERIFY(without < -30.0);
        QVERIFY(near(measured(voice).sibilanceDb, 0.0, 1.0));
    }
    void spreadTellsLoudFromUsual()
    {
        AudioBuffer audio = sine(300.0, 0.05, 8 * kToolRateHz, 1);
        QVERIFY(measured(audio).peakSpreadDb < 1.0);
        for (std::size_t n = 0; n < audio.channel(0).size(); ++n)
            if (n % 48000 < 9600) // a fifth of the time 16 dB louder
                audio.channel(0)[n] *= 6.3F;
        QVERIFY(near(measured(audio).peakSpreadDb, 16.0, 1.0));
        QVERIFY(near(measured(audio).loudPeakDbfs, 20.0 * std::log10(0.05 * 6.3), 1.0));
    }
    void silenceAndMomentsAreNotJudged()
    {
        QVERIFY(!measured(AudioBuffer(2, 5 * kToolRateHz)).sounding);
        QVERIFY(!measured(whiteNoise(1e-5, 5 * kToolRateHz)).sounding);
        QVERIFY(!measured(whiteNoise(0.1, kToolRateHz / 4)).sounding);
        QVERIFY(!measured(AudioBuffer(1, 0)).sounding);
    }
    /// Rests count for nothing: half of the time silent is the same stem.
    void restsAreLeftOut()
    {
        const AudioBuffer noise = whiteNoise(0.1, 6 * kToolRateHz);
        AudioBuffer rested(2, 12 * kToolRateHz);
        copyAudio(noise.view(), rested.view().slice(0, noise.frames()));
        QVERIFY(near(measured(rested).levelDbfs, measured(noise).levelDbfs, 0.1));
        QVERIFY(near(measured(rested).loudPeakDbfs, measured(noise).loudPeakDbfs, 0.6));
    }
    void blocksChangeNothing()
    {
        const AudioBuffer audio = strokes(5.0);
        const StemNeeds whole = measured(audio, kToolRateHz, audio.frames());
        for (const std::int64_t blockFrames : {1, 37, 1000}) {
            const StemNeeds cut = measured(audio, kToolRateHz, blockFrames);
            QCOMPARE(cut.levelDb, whole.levelDb);
            QCOMPARE(cut.attackDb, whole.attackDb);
            QCOMPARE(cut.sibilanceDb, whole.sibilanceDb);
            QCOMPARE(cut.crestDb, whole.crestDb);
        }
    }
};

QTEST_APPLESS_MAIN(TestStemMeter)
#include "test_stem_meter.moc"
