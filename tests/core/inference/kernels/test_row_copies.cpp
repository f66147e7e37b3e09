#include "core/inference/kernels/row_copies.h"
#include "tests/core/inference/kernels/instruction_sets.h"

#include <QTest>

#include <random>
#include <vector>

using namespace resonate;

namespace {

std::vector<float> noise(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal(0.2F, 1.0F);
    std::vector<float> values(count);
    for (float& value : values)
        value = normal(random);
    return values;
}

constexpr float kUntouched = 123.0F;

} // namespace

class TestRowCopies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moveEveryValue_data() { lengths(); }
    void moveEveryValue();

private:
    static void lengths();
};

void TestRowCopies::lengths()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const auto& [name, set] : executableSets())
        for (const int columns : {1, 3, 4, 8, 15, 16, 17, 33, 336})
            for (const int rows : {1, 4, 6})
                QTest::addRow("%d rows of %d, %s", rows, columns, name) << set << columns << rows;
}

void TestRowCopies::moveEveryValue()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, columns);
    QFETCH(int, rows); // samples of a hop
    const RowCopyKernels& kernels = rowCopyKernels(set);
    const std::vector<float> a = noise(std::size_t(columns * rows), 9);
    const std::vector<float> b = noise(std::size_t(columns * rows), 10);
    std::vector<float> sum(a.size() + 1, kUntouched);
    kernels.add(a.data(), b.data(), sum.data(), columns * rows);
    for (std::size_t i = 0; i < a.size(); ++i)
        QCOMPARE(sum[i], a[i] + b[i]);
    QCOMPARE(sum.back(), kUntouched);

    const int phaseStride = columns + 3;
    std::vector<float> phases(std::size_t(rows * phaseStride), kUntouched);
    kernels.split(a.data(), rows, columns, phases.data(), phaseStride);
    for (int p = 0; p < rows; ++p)
        for (int i = 0; i < phaseStride; ++i)
            QCOMPARE(phases[std::size_t(p * phaseStride + i)], i < columns ? a[std::size_t(i * rows + p)] : kUntouched);
    std::vector<float> joined(a.size() + 1, kUntouched);
    kernels.join(phases.data(), phaseStride, rows, columns, joined.data());
    QCOMPARE(joined.back(), kUntouched);
    joined.pop_back();
    QVERIFY(joined == a);
}

QTEST_APPLESS_MAIN(TestRowCopies)
#include "test_row_copies.moc"
