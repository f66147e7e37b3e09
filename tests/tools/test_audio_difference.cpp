#include "audio_difference.h"
#include "core/audio/memory_audio.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace resonate;
using namespace resonate::test;

namespace {

constexpr std::int64_t kFrames = 200'000, kGrid = 4'800;

AudioBuffer noise()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<float> value(-0.1F, 0.1F);
    AudioBuffer audio(2, kFrames);
    for (int c = 0; c < 2; ++c)
        for (float& sample : audio.channel(c))
            sample = value(random);
    return audio;
}

} // namespace

class TestAudioDifference final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSampleOff()
    {
        // peak = 20 lg 0.01 = -40 dBFS; RMS = 10 lg(0.01^2 / (2 * 200000)) = -96.02 dBFS.
        AudioBuffer changed = noise();
        changed.channel(0)[150'000] = 0.0F;
        AudioBuffer original = changed;
        changed.channel(0)[150'000] = 0.01F;
        const MemorySource a(std::move(original), 48000), b(std::move(changed), 48000);
        const auto all = measureDifference(a, b, {0, kFrames});
        QVERIFY(all);
        QVERIFY(std::abs(all->peakDbfs + 40.0) < 1e-4);
        QCOMPARE(all->peakFrame, 150'000);
        QVERIFY(std::abs(all->rmsDbfs + 96.02) < 0.01);
        QVERIFY(all->finite);
        QCOMPARE(measureDifference(a, b, {150'001, kFrames})->peakDbfs, -200.0);
        QCOMPARE(measureDifference(a, b, {500, 500})->peakDbfs, -200.0);
    }
    void notANumberIsTold()
    {
        AudioBuffer changed = noise();
        changed.channel(1)[3] = std::numeric_limits<float>::quiet_NaN();
        const MemorySource a(noise(), 48000), b(std::move(changed), 48000);
        QVERIFY(!measureDifference(a, b, {0, kFrames})->finite);
    }
    void noSeamsRankInTheMiddle()
    {
        // 41 ranks that are spread evenly over 0..100 % have a mean of 50 with a standard deviation of 100/sqrt(12 *
        // 41) = 4.5.
        const auto report = measureSeams(MemorySource(noise(), 48000), {0, kFrames}, kGrid);
        QVERIFY(report);
        QCOMPARE(report->first.seams, std::size_t(kFrames / kGrid));
        QVERIFY(std::abs(report->first.meanRankPercent - 50.0) < 15.0);
        QVERIFY(std::abs(report->second.meanRankPercent - 50.0) < 15.0);
        QVERIFY(report->first.largestDbfs <= report->first.elsewhereDbfs + 1.0);
    }
    void stepsAtTheGridRankHighest_data()
    {
        QTest::addColumn<int>("offset");
        for (const int offset : {-2, 0, 1})
            QTest::addRow("%d frames off", offset) << offset;
    }
    void stepsAtTheGridRankHighest()
    {
        QFETCH(int, offset);
        AudioBuffer audio = noise();
        for (std::int64_t i = 0; i < kFrames; ++i) // jumps well past what noise does, 0.4 in the second difference
            if (i >= kGrid + offset && (i - offset) / kGrid % 2 == 1)
                audio.channel(1)[static_cast<std::size_t>(i)] += 1.0F;
        const auto report = measureSeams(MemorySource(std::move(audio), 48000), {0, kFrames}, kGrid);
        QVERIFY(report->first.meanRankPercent > 99.9);
        QVERIFY(report->second.meanRankPercent > 99.9);
        QVERIFY(report->first.largestDbfs > report->first.elsewhereDbfs + 3.0);
    }
    void readingInPartsChangesNothing()
    {
        // The range begins within a block: seams stay on the absolute grid.
        const MemorySource audio(noise(), 48000);
        QCOMPARE(measureSeams(audio, {kGrid + 5, 3 * kGrid + 5}, kGrid)->first.seams, std::size_t(2));
        QCOMPARE(measureSeams(audio, {0, 0}, kGrid)->first.seams, std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestAudioDifference)
#include "test_audio_difference.moc"
