#include "core/separation/bass_split.h"
#include "core/separation/kick_gate.h"
#include "core/separation/melody_comb.h"
#include "core/separation/stereo_place.h"
#include "core/separation/sustain.h"

#include <QTest>

#include <algorithm>

using namespace resonate;

class TestStemCues final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Teeth of 1 at the harmonics, nothing half-way between them.
    void combHasTeethAtHarmonics()
    {
        std::vector<float> comb(500);
        melodyComb(300.0, 10.0, comb);
        for (const std::size_t harmonic : {30U, 60U, 90U, 300U})
            QCOMPARE(comb[harmonic], 1.0F);
        for (const std::size_t between : {45U, 75U, 105U})
            QVERIFY(comb[between] < 1e-3F);
        QCOMPARE(comb[0], 0.0F);
    }
    void gateOpensWhereThePitchStandsOut()
    {
        PitchTrack track{std::vector<float>(200, 300.0F), std::vector<float>(200, 1.0F)};
        std::fill(track.prominence.begin() + 100, track.prominence.end(), 3.0F);
        const auto gate = voicedGate(track, 5.0);
        QCOMPARE(gate[40], 0.0F);
        QVERIFY(gate[160] > 0.99F);
        QVERIFY(voicedGate({}, 5.0).empty());
    }
    void gateStaysShutWhenNothingStandsOut()
    {
        const PitchTrack track{std::vector<float>(200, 300.0F), std::vector<float>(200, 1.5F)};
        QVERIFY(std::ranges::max(voicedGate(track, 5.0)) < 1e-3F);
    }
    /// A note of one second is sustained throughout, one of 0.1 s not at all.
    void onlyWhatLastsIsSustained()
    {
        FrameMatrix magnitude(120, 2);
        for (int t = 20; t < 66; ++t)
            magnitude.row(t)[0] = 1.0F;
        for (int t = 20; t < 25; ++t)
            magnitude.row(t)[1] = 1.0F;
        std::vector<float> sustained(2);
        const MedianNetwork halfSecond(23);
        sustainedRow(magnitude, 40, halfSecond, sustained);
        QCOMPARE(sustained[0], 1.0F);
        sustainedRow(magnitude, 22, halfSecond, sustained);
        QCOMPARE(sustained[1], 0.0F);
    }
    void bassCutoffFollowsTheLineWithinBounds()
    {
        QCOMPARE(bassCutoffHz({}), 200.0);
        QCOMPARE(bassCutoffHz(std::vector<float>{41.0F, 41.0F, 41.0F}), 200.0);
        QCOMPARE(bassCutoffHz(std::vector<float>{50.0F, 100.0F, 300.0F}), 250.0);
        QCOMPARE(bassCutoffHz(std::vector<float>{220.0F}), 300.0);
        const auto shelf = bassShelf(240.0, 10.0, 100);
        QVERIFY(shelf[5] > 0.99F && shelf[99] < 0.01F);
        QVERIFY(std::abs(shelf[24] - 0.5F) < 1e-4F);
    }
    /// 20 dB of rise opens the gate at once; it falls by a fifth each frame and is shut after `hold`.
    void kickOpensTheGate()
    {
        FrameMatrix magnitude(40, 20);
        for (int t = 0; t < 40; ++t)
            magnitude.row(t)[5] = t < 20 ? 0.01F : 0.1F;
        const auto gate = kickGate(magnitude, 10.0, 3, 5);
        QCOMPARE(gate[19], 0.0F);
        QCOMPARE(gate[20], 1.0F);
        QCOMPARE(gate[22], 1.0F); // still within the rise
        QVERIFY(gate[23] < 0.81F && gate[23] > 0.79F);
        QCOMPARE(gate[27], 0.0F);
    }
    void silenceHasNoKicks()
    {
        const auto gate = kickGate(FrameMatrix(10, 20), 10.0, 3, 5);
        QCOMPARE(std::ranges::max(gate), 0.0F);
    }
    /// S / (M + S): 0 for what both channels share, 1/2 for what is in one of them, 1 for opposite signs.
    void sideShareTellsThePlace()
    {
        const std::vector<std::complex<float>> one(8, {0.3F, 0.1F});
        const std::vector<std::complex<float>> none(8);
        const std::vector<std::complex<float>> opposite(8, {-0.3F, -0.1F});
        std::vector<float> share(8);
        sideShares(one, one, share);
        QCOMPARE(share[4], 0.0F);
        sideShares(one, none, share);
        QVERIFY(std::abs(share[0] - 0.5F) < 1e-5F);
        sideShares(one, opposite, share);
        QVERIFY(share[7] > 0.9999F);
        QVERIFY(hasStereoImage(1.0, 0.1) && !hasStereoImage(1.0, 1e-4) && !hasStereoImage(0.0, 0.0));
    }
};

QTEST_APPLESS_MAIN(TestStemCues)
#include "test_stem_cues.moc"
