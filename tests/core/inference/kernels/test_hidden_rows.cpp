#include "core/inference/kernels/hidden_rows.h"
#include "tests/core/inference/kernels/instruction_sets.h"

#include <QTest>

#include <cmath>
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

double geluInDouble(double x)
{
    return 0.5 * x * std::erfc(-x / std::sqrt(2.0));
}

} // namespace

class TestHiddenRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeTheirDefinitions_data() { lengths(); }
    void likeTheirDefinitions();

private:
    static void lengths();
};

void TestHiddenRows::lengths()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const auto& [name, set] : executableSets())
        for (const int columns : {1, 3, 4, 8, 15, 16, 17, 33, 336})
            for (const int rows : {1, 4, 6})
                QTest::addRow("%d rows of %d, %s", rows, columns, name) << set << columns << rows;
}

void TestHiddenRows::likeTheirDefinitions()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, columns);
    QFETCH(int, rows);
    const HiddenRowKernels& kernels = hiddenRowKernels(set);
    const int stride = columns + 5;
    const std::vector<float> input = noise(std::size_t(rows * stride), 6);
    std::vector<float> values(input);
    for (float& value : values)
        value += 20.0F; // a mean far from 0 costs no precision
    const HiddenRows hidden{values.data(), stride, rows, columns};
    const auto mean = [&](int from, int to, const auto& function) {
        double sum = 0.0;
        for (int r = from; r < to; ++r)
            for (int n = 0; n < columns; ++n)
                sum += function(static_cast<double>(values[std::size_t(r * stride + n)]));
        return sum / ((to - from) * columns);
    };
    double gotMean = 0.0;
    double gotSquares = 0.0;
    kernels.moments(hidden, &gotMean, &gotSquares);
    const double expectedMean = mean(0, rows, [](double x) { return x; });
    const double expectedVariance = mean(0, rows, [&](double x) { return (x - expectedMean) * (x - expectedMean); });
    QVERIFY(std::abs(gotMean - expectedMean) < 4e-6);
    QVERIFY(std::abs(gotSquares / (rows * columns) - expectedVariance) < 2e-6);

    const std::vector<float> scale = noise(std::size_t(rows), 7);
    const std::vector<float> offset = noise(std::size_t(rows), 8);
    const std::vector<float> before(values);
    std::vector<float> means(std::size_t(rows), 0.0F);
    kernels.normaliseAndGelu(hidden, scale.data(), offset.data(), means.data());
    for (int r = 0; r < rows; ++r) {
        for (int n = 0; n < stride; ++n) {
            const std::size_t at = std::size_t(r * stride + n);
            const double argument = static_cast<double>(before[at]) * static_cast<double>(scale[std::size_t(r)]) +
                                    static_cast<double>(offset[std::size_t(r)]);
            if (n < columns)
                QVERIFY(std::abs(static_cast<double>(values[at]) - geluInDouble(argument)) < 1e-5);
            else
                QCOMPARE(values[at], before[at]);
        }
        const double expected = mean(r, r + 1, [](double x) { return x; });
        QVERIFY(std::abs(static_cast<double>(means[std::size_t(r)]) - expected) < 1e-5);
    }

    std::vector<float> products(std::size_t(rows * rows), NAN);
    kernels.covariance(hidden, means.data(), products.data());
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < rows; ++j) {
            double expected = 0.0;
            for (int n = 0; n < columns; ++n)
                expected += (static_cast<double>(values[std::size_t(i * stride + n)]) -
                             static_cast<double>(means[std::size_t(i)])) *
                            (static_cast<double>(values[std::size_t(j * stride + n)]) -
                             static_cast<double>(means[std::size_t(j)]));
            const double got = static_cast<double>(products[std::size_t(i * rows + j)]);
            QVERIFY(std::abs(got - expected) < 1e-5 * columns);
        }
}

QTEST_APPLESS_MAIN(TestHiddenRows)
#include "test_hidden_rows.moc"
