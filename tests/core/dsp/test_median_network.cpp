#include "core/dsp/median_network.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace resonate;

namespace {

std::vector<float> noise(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(-1.0F, 1.0F);
    std::vector<float> samples(size);
    std::ranges::generate(samples, [&] { return value(random); });
    return samples;
}

float sortedMiddle(std::vector<float> values)
{
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

} // namespace

class TestMedianNetwork final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheMiddleOfEveryColumn_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 2, 3, 4, 7, 11, 16, 31, 43, 64, 127})
            QTest::addRow("%d rows", rows) << rows;
    }
    void findsTheMiddleOfEveryColumn()
    {
        QFETCH(int, rows);
        constexpr std::size_t kColumns = 150; // no multiple of what is sorted side by side
        std::vector<std::vector<float>> values;
        std::vector<const float*> pointers;
        for (int r = 0; r < rows; ++r)
            values.push_back(noise(kColumns, static_cast<unsigned>(r)));
        for (const auto& row : values)
            pointers.push_back(row.data());
        std::vector<float> median(kColumns);
        MedianNetwork(rows).process(pointers, median);
        for (std::size_t i = 0; i < kColumns; ++i) {
            std::vector<float> column;
            for (const auto& row : values)
                column.push_back(row[i]);
            QCOMPARE(median[i], sortedMiddle(column));
        }
    }
    void medianAlongRepeatsTheEdges_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 2, 5, 64, 200})
            QTest::addRow("%d values", size) << size;
    }
    void medianAlongRepeatsTheEdges()
    {
        QFETCH(int, size);
        constexpr int kWidth = 9;
        const auto values = noise(static_cast<std::size_t>(size), 5);
        std::vector<float> scratch;
        std::vector<float> median(values.size());
        medianAlong(values, MedianNetwork(kWidth), scratch, median);
        for (int i = 0; i < size; ++i) {
            std::vector<float> window;
            for (int d = -kWidth / 2; d <= kWidth / 2; ++d)
                window.push_back(values[static_cast<std::size_t>(std::clamp(i + d, 0, size - 1))]);
            QCOMPARE(median[static_cast<std::size_t>(i)], sortedMiddle(window));
        }
    }
};

QTEST_APPLESS_MAIN(TestMedianNetwork)
#include "test_median_network.moc"
