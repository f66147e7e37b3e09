#include "core/analysis/ebur128_true_peak.h"
#include "core/analysis/loudness_meter.h"
#include "core/metering/live_meters.h"
#include "tests/core/analysis/test_signals.h"

#include <QTest>

using namespace resonate;
using namespace resonate::signals;

namespace {

constexpr AudioFormat kStereo{48000, 2};

AudioBuffer tone(double peakDb, double seconds, AudioFormat format = kStereo, double hertz = 1000.0)
{
    const auto samples = sine(peakDb, hertz, seconds, format.sampleRateHz);
    return format.channels == 2 ? stereo(samples, samples) : mono(samples);
}

/// As a screen's timer would: in blocks of any length.
void play(LiveMeters& meters, const AudioBuffer& audio, std::int64_t blockFrames = 800)
{
    for (std::int64_t at = 0; at < audio.frames(); at += blockFrames)
        meters.process(audio.view().slice(at, std::min(blockFrames, audio.frames() - at)));
}

MeterSnapshot after(const AudioBuffer& audio, int sampleRateHz = 48000)
{
    LiveMeters meters({sampleRateHz, audio.channels()});
    play(meters, audio);
    return meters.snapshot();
}

bool near(double value, double wanted, double tolerance)
{
    if (std::abs(value - wanted) <= tolerance)
        return true;
    qWarning("%f is not %f +- %f", value, wanted, tolerance);
    return false;
}

} // namespace

class TestLiveMeters final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // EBU Tech 3341 (2023), table 1, case 1: a stereo 1 kHz sine of -23 dBFS reads M, S, I = -23.0 +- 0.1 LUFS.
    void sineReadsItsLevel_data();
    void sineReadsItsLevel();
    void loudnessRangeOfTwoLevels();
    void agreesWithTheReportOnMusic();
    void momentaryComesBeforeShortTerm();
    // IEC 60268-18: 20 dB down in 1.7 s.
    void peakFallsBackAtTheStandardsSpeed();
    void heldPeakStaysThenFalls();
    void rmsOfASine();
    void clippingIsARunAtFullScale_data();
    void clippingIsARunAtFullScale();
    // Tech 3341, case 15: a sine of a quarter of the rate at 45 degrees, -6 dBFS by its samples' peak of -9.
    void truePeakBetweenTheSamples();
    void blocksDoNotMatter();
    void silenceReadsAsNothing();
    void aPauseFallsButDoesNotCount();
    void resetForgets();
};

void TestLiveMeters::sineReadsItsLevel_data()
{
    QTest::addColumn<int>("rateHz");
    QTest::addColumn<double>("db");
    QTest::newRow("3341-1") << 48000 << -23.0;
    QTest::newRow("3341-2") << 48000 << -33.0;
    QTest::newRow("44.1 kHz") << 44100 << -23.0;
    QTest::newRow("192 kHz") << 192000 << -23.0;
    QTest::newRow("11.025 kHz") << 11025 << -23.0;
}

void TestLiveMeters::sineReadsItsLevel()
{
    QFETCH(int, rateHz);
    QFETCH(double, db);
    const LoudnessLevels loudness = after(tone(db, 5.0, {rateHz, 2}), rateHz).loudness;
    for (const double value : {loudness.momentaryLufs, loudness.shortTermLufs, loudness.integratedLufs,
                               loudness.momentaryMaxLufs, loudness.shortTermMaxLufs})
        QVERIFY(near(value, db, 0.1));
    QVERIFY(near(loudness.heardSeconds, 5.0, 0.1));
}

void TestLiveMeters::loudnessRangeOfTwoLevels()
{
    // EBU Tech 3342, case 1: -20 and -30 dBFS for 20 s each: 10 +- 1 LU.
    LiveMeters meters(kStereo);
    play(meters, tone(-20.0, 20.0));
    play(meters, tone(-30.0, 20.0));
    QVERIFY(near(meters.snapshot().loudness.rangeLu, 10.0, 1.0));
}

void TestLiveMeters::agreesWithTheReportOnMusic()
{
    const auto left = music(20.0, 44100, 1);
    const auto right = music(20.0, 44100, 2);
    const AudioBuffer audio = stereo(left, right);
    LoudnessMeter report({44100, 2});
    report.process(audio.view());
    const LoudnessReading wanted = report.result();
    const LoudnessLevels live = after(audio, 44100).loudness;
    QVERIFY(near(live.integratedLufs, wanted.integratedLufs, 0.05));
    QVERIFY(near(live.momentaryMaxLufs, wanted.momentaryMaxLufs, 0.1));
    QVERIFY(near(live.shortTermMaxLufs, wanted.shortTermMaxLufs, 0.1));
    QVERIFY(
        near(live.rangeLu, wanted.rangeLu, 1.0)); // the tolerance of Tech 3342; the report's windows begin every second
}

void TestLiveMeters::momentaryComesBeforeShortTerm()
{
    LiveMeters meters(kStereo);
    play(meters, tone(-23.0, 0.4));
    const LoudnessLevels early = meters.snapshot().loudness;
    QVERIFY(near(early.momentaryLufs, -23.0, 0.2));
    QVERIFY(near(early.shortTermLufs, -23.0 + 10.0 * std::log10(0.4 / 3.0), 0.2)); // 0.4 s of 3 s
    QCOMPARE(early.shortTermMaxLufs, -70.0);                                       // no whole window yet
}

void TestLiveMeters::peakFallsBackAtTheStandardsSpeed()
{
    LiveMeters meters(kStereo);
    play(meters, tone(-3.0, 0.5));
    QVERIFY(near(meters.snapshot().level[0].peakDbfs, -3.0, 0.1));
    play(meters, AudioBuffer(2, 48000 * 17 / 10));
    QVERIFY(near(meters.snapshot().level[0].peakDbfs, -23.0, 0.2));
    QVERIFY(near(meters.snapshot().level[1].peakDbfs, -23.0, 0.2));
}

void TestLiveMeters::heldPeakStaysThenFalls()
{
    LiveMeters meters(kStereo);
    play(meters, tone(-3.0, 0.5));
    play(meters, AudioBuffer(2, 48000 * 14 / 10));
    QVERIFY(near(meters.snapshot().level[0].heldDbfs, -3.0, 0.1));
    play(meters, AudioBuffer(2, 48000 * 18 / 10)); // 1.7 s after the 1.5 s of holding
    QVERIFY(near(meters.snapshot().level[0].heldDbfs, -23.0, 0.2));
}

void TestLiveMeters::rmsOfASine()
{
    // A sine's rms is its peak less 3.01 dB.
    QVERIFY(near(after(tone(-10.0, 3.0)).level[0].rmsDbfs, -13.01, 0.05));
}

void TestLiveMeters::clippingIsARunAtFullScale_data()
{
    QTest::addColumn<float>("value");
    QTest::addColumn<int>("run");
    QTest::addColumn<bool>("clipped");
    QTest::newRow("one sample touches full scale") << 1.0F << 1 << false;
    QTest::newRow("two") << 1.0F << 2 << false;
    QTest::newRow("three in a row") << 1.0F << 3 << true;
    QTest::newRow("three of a 16-bit converter") << 32767.0F / 32768.0F << 3 << true;
    QTest::newRow("three just under") << 0.999F << 3 << false;
    QTest::newRow("one over") << -1.01F << 1 << true;
}

void TestLiveMeters::clippingIsARunAtFullScale()
{
    QFETCH(float, value);
    QFETCH(int, run);
    QFETCH(bool, clipped);
    LiveMeters meters(kStereo);
    AudioBuffer audio(2, 1000);
    std::ranges::fill(audio.channel(1).subspan(239, static_cast<std::size_t>(run)), value); // across a piece's end
    play(meters, audio, 240);
    QCOMPARE(meters.snapshot().level[1].clipped, clipped);
    QCOMPARE(meters.snapshot().level[0].clipped, false);
    play(meters, AudioBuffer(2, 96000));
    QCOMPARE(meters.snapshot().level[1].clipped, clipped); // until it is taken back
    meters.resetClipping();
    QCOMPARE(meters.snapshot().level[1].clipped, false);
}

void TestLiveMeters::truePeakBetweenTheSamples()
{
    const auto samples = sine(-6.0, 12000.0, 1.0, 48000, 45.0);
    const MeterSnapshot snapshot = after(stereo(samples, samples));
    QVERIFY(near(snapshot.level[0].peakDbfs, -9.01, 0.1));
    QVERIFY(near(snapshot.truePeak.readingDbtp, -6.0, 0.1));
    const auto loud = music(3.0, 48000, 3);
    Ebur128TruePeak reference(48000);
    reference.process(loud);
    QVERIFY(near(after(mono(loud)).truePeak.largestDbtp, reference.resultDbtp(), 0.3));
}

void TestLiveMeters::blocksDoNotMatter()
{
    const auto samples = music(5.0, 48000, 4);
    LiveMeters one(kStereo);
    LiveMeters other(kStereo);
    play(one, stereo(samples, samples), 48000);
    play(other, stereo(samples, samples), 1021);
    const MeterSnapshot a = one.snapshot();
    const MeterSnapshot b = other.snapshot();
    QVERIFY(near(a.loudness.integratedLufs, b.loudness.integratedLufs, 1e-9));
    QVERIFY(near(a.truePeak.largestDbtp, b.truePeak.largestDbtp, 1e-9));
    QVERIFY(near(a.level[0].peakDbfs, b.level[0].peakDbfs, 0.1)); // it moves in steps of 5 ms
    QVERIFY(near(a.level[0].rmsDbfs, b.level[0].rmsDbfs, 0.1));
}

void TestLiveMeters::silenceReadsAsNothing()
{
    const MeterSnapshot snapshot = after(AudioBuffer(2, 5 * 48000));
    QCOMPARE(snapshot.level[0].peakDbfs, kSilenceDb);
    QCOMPARE(snapshot.level[0].rmsDbfs, kSilenceDb);
    QCOMPARE(snapshot.loudness.integratedLufs, -70.0);
    QCOMPARE(snapshot.loudness.rangeLu, 0.0);
    QCOMPARE(snapshot.truePeak.largestDbtp, kSilenceDb);
}

void TestLiveMeters::aPauseFallsButDoesNotCount()
{
    LiveMeters meters(kStereo);
    play(meters, tone(-23.0, 5.0));
    const MeterSnapshot before = meters.snapshot();
    for (int i = 0; i < 300; ++i)
        meters.pass(1.0 / 60.0);
    const MeterSnapshot paused = meters.snapshot();
    QCOMPARE(paused.loudness.momentaryLufs, -70.0);
    QCOMPARE(paused.loudness.shortTermLufs, -70.0);
    QVERIFY(paused.level[0].peakDbfs < before.level[0].peakDbfs - 50.0);
    QCOMPARE(paused.loudness.integratedLufs, before.loudness.integratedLufs);
    QCOMPARE(paused.loudness.heardSeconds, before.loudness.heardSeconds);
    QCOMPARE(paused.truePeak.largestDbtp, before.truePeak.largestDbtp);
    play(meters, tone(-23.0, 5.0)); // windows that begin in the pause would pull it down
    QVERIFY(near(meters.snapshot().loudness.integratedLufs, -23.0, 0.1));
}

void TestLiveMeters::resetForgets()
{
    LiveMeters meters(kStereo);
    play(meters, tone(0.1, 5.0));
    meters.reset();
    QVERIFY(meters.snapshot() == LiveMeters(kStereo).snapshot());
}

QTEST_APPLESS_MAIN(TestLiveMeters)
#include "test_live_meters.moc"
