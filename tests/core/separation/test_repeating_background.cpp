#include "core/separation/repeating_background.h"

#include <QTest>

#include <algorithm>

using namespace resonate;

namespace {

constexpr int kPeriod = 20;
constexpr RepeatingBackgroundSettings kSettings = {.maxSimilarFrames = 9, .minDistanceFrames = 15};

/// A loop of kPeriod frames, every frame a chord of its own.
FrameMatrix loop(int frames, int bins)
{
    FrameMatrix magnitude(frames, bins);
    for (int t = 0; t < frames; ++t)
        for (int k = 0; k < bins; ++k)
            if ((k * 7 + (t % kPeriod) * 13) % 11 == 0)
                magnitude.row(t)[static_cast<std::size_t>(k)] = 1.0F;
    return magnitude;
}

std::vector<int> bandsOf(int bins)
{
    std::vector<int> edges;
    for (int k = 0; k <= bins; k += 2)
        edges.push_back(k);
    return edges;
}

} // namespace

class TestRepeatingBackground final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is heard once stands out, share 1; the loop under it does not, share 0.
    void aLoopIsBackground()
    {
        FrameMatrix magnitude = loop(10 * kPeriod, 120);
        for (int t = 90; t < 96; ++t)
            magnitude.row(t)[static_cast<std::size_t>(t)] += 2.0F;
        const FrameMatrix original = loop(10 * kPeriod, 120);
        const FrameMatrix share = foregroundShare(magnitude, bandsOf(120), kSettings, {});
        for (int t = 90; t < 96; ++t) {
            const auto voice = static_cast<std::size_t>(t);
            const float loopLevel = original.row(t)[voice];
            QVERIFY(share.row(t)[voice] >= 2.0F / (2.0F + loopLevel) - 1e-5F);
        }
        QVERIFY(std::ranges::max(share.row(40)) < 1e-6F);
    }
    void whatNeverComesAgainIsItsOwnBackground()
    {
        const FrameMatrix share = foregroundShare(loop(5, 40), bandsOf(40), kSettings, {});
        for (int t = 0; t < share.frames(); ++t)
            QVERIFY(std::ranges::max(share.row(t)) < 1e-6F);
    }
    /// The same spectrum 40 dB down is no repetition: the loud frames are each other's background, not the quiet ones.
    void aQuietCopyIsNoRepetition()
    {
        FrameMatrix magnitude(10 * kPeriod, 120);
        for (int t = 0; t < magnitude.frames(); ++t)
            std::ranges::fill(magnitude.row(t), t % kPeriod == 0 ? 1.0F : 0.01F);
        const FrameMatrix share = foregroundShare(magnitude, bandsOf(120), kSettings, {});
        QVERIFY(std::ranges::max(share.row(5 * kPeriod)) < 1e-6F);
    }
    void takesNothingAndSilence()
    {
        QCOMPARE(foregroundShare(FrameMatrix(0, 4), bandsOf(4), kSettings, {}).frames(), 0);
        const FrameMatrix share = foregroundShare(FrameMatrix(40, 4), bandsOf(4), kSettings, {});
        QCOMPARE(std::ranges::max(share.row(20)), 0.0F);
    }
    void similarFramesAreApart()
    {
        std::vector<float> similarity(100, 0.0F);
        similarity[10] = 0.9F;
        similarity[14] = 0.8F; // too near to the one before
        similarity[60] = 0.95F;
        similarity[90] = 1.0F; // near to the frame itself
        const auto frames = similarFrames(similarity, 95, 10, 3);
        QCOMPARE(frames.size(), 3U);
        QCOMPARE(frames[0], 95);
        QCOMPARE(frames[1], 60);
        QCOMPARE(frames[2], 10);
    }
    void bandsRise_data()
    {
        QTest::addColumn<double>("binHz");
        QTest::addColumn<int>("bins");
        QTest::newRow("48 kHz") << 11.7 << 2049;
        QTest::newRow("8 kHz") << 10.4 << 385;
        QTest::newRow("192 kHz") << 11.7 << 8193;
    }
    void bandsRise()
    {
        QFETCH(double, binHz);
        QFETCH(int, bins);
        const auto edges = similarityBands(binHz, bins);
        QVERIFY(edges.size() > 20);
        QVERIFY(edges.back() <= bins);
        for (std::size_t i = 1; i < edges.size(); ++i)
            QVERIFY(edges[i] > edges[i - 1]);
    }
};

QTEST_APPLESS_MAIN(TestRepeatingBackground)
#include "test_repeating_background.moc"
