#include "core/mastering/reduction_series.h"

#include <QTest>

#include <array>
#include <random>

using namespace resonate;

namespace {

using Window = std::array<GainReduction, 2>;

std::vector<Window> randomWindows(int count)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> reduction(0.0F, 12.0F);
    std::vector<Window> windows(static_cast<std::size_t>(count));
    for (Window& window : windows)
        for (GainReduction& figures : window) {
            figures.meanDb = reduction(random);
            figures.maxDb = figures.meanDb + reduction(random);
        }
    return windows;
}

ReductionSeries seriesOf(const std::vector<Window>& windows, int mostWindows)
{
    ReductionSeries series({2, 0.1, mostWindows});
    for (const Window& window : windows)
        series.add(window);
    return series;
}

/// Mean of the means and largest of the largest, the slow way.
GainReduction together(const std::vector<Window>& windows, std::size_t band, std::size_t first, std::size_t end)
{
    double sum = 0.0;
    float most = 0.0F;
    for (std::size_t i = first; i < end; ++i) {
        sum += static_cast<double>(windows[i][band].meanDb);
        most = std::max(most, windows[i][band].maxDb);
    }
    return {static_cast<float>(sum / static_cast<double>(end - first)), most};
}

bool near(GainReduction a, GainReduction b)
{
    return std::abs(a.meanDb - b.meanDb) < 1e-5F && a.maxDb == b.maxDb;
}

} // namespace

class TestReductionSeries final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAddedIsNothingKept()
    {
        const ReductionSeries series({3});
        QCOMPARE(series.windows(), 0);
        QCOMPARE(series.total(2).maxDb, 0.0F);
        QCOMPARE(series.foldedTo(600).windows(), 0);
    }
    void keepsWhatWasAdded()
    {
        const auto windows = randomWindows(100);
        const auto series = seriesOf(windows, 128);
        QCOMPARE(series.windows(), 100);
        QCOMPARE(series.windowSeconds(), 0.1);
        for (int i = 0; i < 100; ++i)
            for (int band = 0; band < 2; ++band) {
                const auto figures = series.at(band, i);
                const auto added = windows[static_cast<std::size_t>(i)][static_cast<std::size_t>(band)];
                QVERIFY(figures.meanDb == added.meanDb && figures.maxDb == added.maxDb);
            }
        QVERIFY(near(series.total(1), together(windows, 1, 0, 100)));
    }
    /// A series that is full folds: its windows are longer, and hold what they would have held from the beginning.
    void foldsWhenFull_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("fold");
        QTest::newRow("just full") << 64 << 1;
        QTest::newRow("one more") << 65 << 2;
        QTest::newRow("odd remainder") << 127 << 2;
        QTest::newRow("several times") << 1000 << 16;
    }
    void foldsWhenFull()
    {
        QFETCH(int, count);
        QFETCH(int, fold);
        const auto windows = randomWindows(count);
        const auto series = seriesOf(windows, 64);
        QCOMPARE(series.windowSeconds(), 0.1 * fold);
        QCOMPARE(series.windows(), (count + fold - 1) / fold);
        for (int i = 0; i < series.windows(); ++i)
            for (std::size_t band = 0; band < 2; ++band)
                QVERIFY(near(series.at(static_cast<int>(band), i),
                             together(windows, band, static_cast<std::size_t>(i * fold),
                                      static_cast<std::size_t>(std::min(count, (i + 1) * fold)))));
        QVERIFY(near(series.total(0), together(windows, 0, 0, windows.size())));
    }
    void foldedToFewWindows_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 7, 64, 600})
            QTest::addRow("%d", most) << most;
    }
    void foldedToFewWindows()
    {
        QFETCH(int, most);
        const auto windows = randomWindows(150);
        const auto folded = seriesOf(windows, 1 << 10).foldedTo(most);
        QVERIFY(folded.windows() <= most);
        const int each = (150 + most - 1) / most;
        QCOMPARE(folded.windowSeconds(), 0.1 * each);
        QCOMPARE(folded.windows(), (150 + each - 1) / each);
        for (int i = 0; i < folded.windows(); ++i)
            QVERIFY(near(folded.at(1, i), together(windows, 1, static_cast<std::size_t>(i * each),
                                                   static_cast<std::size_t>(std::min(150, (i + 1) * each)))));
        QVERIFY(near(folded.total(1), together(windows, 1, 0, 150)));
    }
    void beginsAnewAfterReset()
    {
        auto series = seriesOf(randomWindows(1000), 64);
        series.reset();
        QCOMPARE(series.windows(), 0);
        QCOMPARE(series.windowSeconds(), 0.1);
        series.add(Window{GainReduction{1.0F, 2.0F}, GainReduction{3.0F, 4.0F}});
        QCOMPARE(series.at(0, 0).meanDb, 1.0F);
        QCOMPARE(series.total(1).maxDb, 4.0F);
    }
};

QTEST_APPLESS_MAIN(TestReductionSeries)
#include "test_reduction_series.moc"
