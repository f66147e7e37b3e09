#include "core/separation/harmonic_percussive.h"

#include <QTest>

using namespace resonate;

class TestHarmonicPercussive final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A line along time is harmonic, one along frequency percussive: their shares are 0 and 1.
    void tellsLinesFromClicks()
    {
        FrameMatrix magnitude(60, 200);
        for (int t = 0; t < magnitude.frames(); ++t)
            magnitude.row(t)[80] = 1.0F;
        std::ranges::fill(magnitude.row(30), 0.5F);
        const FrameMatrix share = percussiveShare(magnitude, {}, {});
        QVERIFY(share.row(10)[80] < 1e-6F);
        QVERIFY(share.row(30)[150] > 1.0F - 1e-6F);
        QVERIFY(share.row(30)[80] < 0.3F); // where they cross the line is the stronger: 0.5^2 / (1 + 0.5^2)
    }
    void silenceHasNoShare()
    {
        const FrameMatrix share = percussiveShare(FrameMatrix(3, 5), {}, {});
        for (int t = 0; t < share.frames(); ++t)
            for (const float value : share.row(t))
                QCOMPARE(value, 0.0F);
    }
    void takesNoFrames() { QCOMPARE(percussiveShare(FrameMatrix(0, 5), {}, {}).frames(), 0); }
    void stopsWhenAsked()
    {
        FrameMatrix magnitude(60, 200);
        std::ranges::fill(magnitude.row(30), 0.5F);
        std::stop_source stop;
        stop.request_stop();
        const FrameMatrix share = percussiveShare(magnitude, {}, stop.get_token());
        QCOMPARE(share.row(30)[150], 0.0F);
    }
    void repeatsEdgeRows()
    {
        const FrameMatrix matrix(4, 2);
        std::vector<const float*> rows(5);
        rowsAround(matrix, 0, rows);
        QVERIFY(rows[0] == matrix.row(0).data() && rows[2] == matrix.row(0).data() && rows[4] == matrix.row(2).data());
        rowsAround(matrix, 3, rows);
        QVERIFY(rows[0] == matrix.row(1).data() && rows[4] == matrix.row(3).data());
    }
};

QTEST_APPLESS_MAIN(TestHarmonicPercussive)
#include "test_harmonic_percussive.moc"
