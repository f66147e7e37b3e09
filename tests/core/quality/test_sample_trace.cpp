#include "core/quality/sample_trace.h"

#include <QTest>

using namespace resonate;

namespace {

std::vector<SampleCell> trace(const std::vector<float>& output, int cellFrames)
{
    SampleTrace trace(cellFrames, 48000);
    std::vector<SampleCell> cells;
    trace.add(std::vector<float>(output.size()), output, true, cells);
    trace.finish(cells);
    return cells;
}

} // namespace

class TestSampleTrace final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void impulseHasThirdDifferenceOfThree()
    {
        // x[n] - 3 x[n-1] + 3 x[n-2] - x[n-3] of a unit impulse: 1, -3, 3, -1.
        const auto cells = trace({0, 0, 1, 0, 0, 0, 0, 0}, 8);
        QCOMPARE(cells.size(), std::size_t(1));
        QCOMPARE(cells[0].full.output.jerk, 3.0F);
        QCOMPARE(cells[0].full.output.jerkPower, 20.0F);
        QCOMPARE(cells[0].full.input.jerk, 0.0F);
        QCOMPARE(cells[0].full.output.peak, 1.0F);
    }
    void flatRunsCountAtThePeakOnly_data()
    {
        QTest::addColumn<QList<float>>("samples");
        QTest::addColumn<int>("flat");
        QTest::newRow("none") << QList<float>{0.1F, 0.5F, 0.4F, 0.5F, 0.1F} << 0;
        QTest::newRow("two are no run") << QList<float>{0.1F, 0.5F, 0.5F, 0.4F, 0.1F} << 0;
        QTest::newRow("four") << QList<float>{0.1F, 0.5F, 0.5F, 0.5F, 0.5F, 0.1F} << 4;
        QTest::newRow("two runs") << QList<float>{-0.5F, -0.5F, -0.5F, 0.5F, 0.5F, 0.5F} << 6;
        QTest::newRow("below the peak") << QList<float>{0.2F, 0.2F, 0.2F, 0.9F} << 0;
        QTest::newRow("silence") << QList<float>{0.0F, 0.0F, 0.0F, 0.0F} << 0;
    }
    void flatRunsCountAtThePeakOnly()
    {
        QFETCH(QList<float>, samples);
        QFETCH(int, flat);
        const auto cells = trace({samples.begin(), samples.end()}, 100);
        QCOMPARE(cells[0].full.output.flat, flat);
        QCOMPARE(cells[0].full.input.flat, 0);
    }
    void cellsCutTheStreamOnTheGrid()
    {
        QCOMPARE(trace(std::vector<float>(24), 8).size(), std::size_t(3));
        QCOMPARE(trace(std::vector<float>(25), 8).size(), std::size_t(4));
        QCOMPARE(trace({}, 8).size(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(TestSampleTrace)
#include "test_sample_trace.moc"
