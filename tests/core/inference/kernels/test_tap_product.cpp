#include "core/inference/kernels/hidden_rows.h"
#include "core/inference/kernels/row_copies.h"
#include "core/inference/kernels/tap_weights.h"
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

constexpr float kUntouched = 123.0F;

/// A product and its terms on random numbers.
struct Problem {
    int outputs, channels, taps, columns;
    bool gated;
    int stride = paddedColumns(columns) + 32;
    int rows = gated ? 2 * outputs : outputs;
    std::vector<float> weights = noise(std::size_t(rows * channels * taps), 1);
    std::vector<float> input = noise(std::size_t(channels * stride + 64), 2);
    std::vector<float> scales = noise(std::size_t(rows), 3);
    std::vector<float> offsets = noise(std::size_t(rows), 4);
    std::vector<float> added = noise(std::size_t(rows), 5);
    std::vector<std::ptrdiff_t> tapOffsets;

    Problem(int outputCount, int channelCount, int tapCount, int columnCount, bool isGated)
        : outputs(outputCount), channels(channelCount), taps(tapCount), columns(columnCount), gated(isGated)
    {
        for (int tap = 0; tap < taps; ++tap)
            tapOffsets.push_back((tap * 7) % 16); // neither ordered nor aligned
    }
    double sum(int row, int column) const
    {
        double total = 0.0;
        for (int c = 0; c < channels; ++c)
            for (int t = 0; t < taps; ++t)
                total += static_cast<double>(weights[std::size_t((row * channels + c) * taps + t)]) *
                         static_cast<double>(input[std::size_t(c * stride + column + tapOffsets[std::size_t(t)])]);
        return total;
    }
    TapWeights packed(const TapKernels& kernels) const
    {
        const auto element = [this](int row, int channel, int tap) {
            return weights[std::size_t((row * channels + channel) * taps + tap)];
        };
        const TapWeights::Shape shape{outputs, channels, taps};
        return gated ? TapWeights::gated(kernels, shape, element) : TapWeights::plain(kernels, shape, element);
    }
    GateTerms terms(bool withAdded) const
    {
        return {scales.data(), offsets.data(), scales.data() + outputs, offsets.data() + outputs,
                withAdded ? added.data() : nullptr};
    }
    double gatedValue(int row, int column) const
    {
        const auto half = [&](int at) {
            return sum(at, column) * static_cast<double>(scales[std::size_t(at)]) +
                   static_cast<double>(offsets[std::size_t(at)]);
        };
        return half(row) / (1.0 + std::exp(-half(outputs + row)));
    }
    /// Compares every element, and that nothing else was written: rows are `stride` apart.
    template <typename Expected>
    void check(const std::vector<float>& output, const Expected& expected) const
    {
        const double tolerance = 1e-6 * std::sqrt(static_cast<double>(channels * taps)) + 2e-6;
        for (int row = 0; row < outputs; ++row)
            for (int n = 0; n < stride; ++n) {
                const float value = output[std::size_t(row * stride + n)];
                if (n >= columns) {
                    QCOMPARE(value, kUntouched);
                    continue;
                }
                const double wanted = expected(row, n);
                if (!(std::abs(static_cast<double>(value) - wanted) <= tolerance * (1.0 + std::abs(wanted))))
                    QFAIL(qPrintable(QStringLiteral("row %1, column %2: %3 instead of %4")
                                         .arg(row)
                                         .arg(n)
                                         .arg(static_cast<double>(value))
                                         .arg(wanted)));
            }
        for (std::size_t i = std::size_t(outputs * stride); i < output.size(); ++i)
            QCOMPARE(output[i], kUntouched);
    }
    std::vector<float> emptyOutput() const
    {
        return std::vector<float>(std::size_t((outputs + 9) * stride), kUntouched);
    }
};

} // namespace

class TestTapProduct : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products_data();
    void products();
    void gatedProducts_data() { products_data(); }
    void gatedProducts();
    void hiddenRows_data() { lengths(); }
    void hiddenRows();
    void copies_data() { lengths(); }
    void copies();

private:
    static void lengths();
};

void TestTapProduct::products_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("taps");
    QTest::addColumn<int>("columns");
    for (const auto& [name, set] : executableSets()) {
        for (const int outputs : {1, 3, 4, 6, 8, 9, 17})
            for (const int columns : {1, 4, 15, 16, 17, 31, 48, 50, 97})
                QTest::addRow("%d outputs, %d columns, %s", outputs, columns, name)
                    << set << outputs << 3 << 2 << columns;
        QTest::addRow("one of everything, %s", name) << set << 1 << 1 << 1 << 1;
        QTest::addRow("deep, %s", name) << set << 10 << 400 << 9 << 100; // in more than one block of columns
    }
}

void TestTapProduct::products()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, outputs);
    QFETCH(int, channels);
    QFETCH(int, taps);
    QFETCH(int, columns);
    const Problem problem(outputs, channels, taps, columns, false);
    const TapKernels& kernels = tapKernels(set);
    const TapWeights weights = problem.packed(kernels);
    const TapProduct product =
        weights.product(problem.input.data(), problem.stride, problem.tapOffsets.data(), columns);
    const auto biased = [&](int row, int n) {
        return problem.sum(row, n) + static_cast<double>(problem.offsets[std::size_t(row)]);
    };
    std::vector<float> output = problem.emptyOutput();
    kernels.plain(product, problem.offsets.data(), {output.data(), problem.stride});
    problem.check(output, biased);
    output = problem.emptyOutput();
    kernels.gelu(product, problem.offsets.data(), {output.data(), problem.stride});
    problem.check(output, [&](int row, int n) { return geluInDouble(biased(row, n)); });
}

void TestTapProduct::gatedProducts()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, outputs);
    QFETCH(int, channels);
    QFETCH(int, taps);
    QFETCH(int, columns);
    Problem problem(outputs, channels, taps, columns, true);
    for (float& weight : problem.weights)
        weight /= std::sqrt(static_cast<float>(channels * taps));
    const TapKernels& kernels = tapKernels(set);
    const TapWeights weights = problem.packed(kernels);
    const TapProduct product =
        weights.product(problem.input.data(), problem.stride, problem.tapOffsets.data(), columns);
    std::vector<float> output = problem.emptyOutput();
    kernels.gated(product, problem.terms(false), {output.data(), problem.stride});
    problem.check(output, [&](int row, int n) { return problem.gatedValue(row, n); });
    output = problem.emptyOutput();
    kernels.gated(product, problem.terms(true), {output.data(), problem.stride});
    problem.check(output, [&](int row, int n) {
        return problem.gatedValue(row, n) + static_cast<double>(problem.added[std::size_t(row)]);
    });
    output = problem.emptyOutput();
    for (int row = 0; row < outputs; ++row)
        std::fill_n(&output[std::size_t(row * problem.stride)], columns, 0.5F + static_cast<float>(row));
    kernels.gatedOnto(product, problem.terms(false), {output.data(), problem.stride});
    problem.check(output, [&](int row, int n) { return problem.gatedValue(row, n) + 0.5 + row; });
}

void TestTapProduct::lengths()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const auto& [name, set] : executableSets())
        for (const int columns : {1, 3, 4, 8, 15, 16, 17, 33, 336})
            for (const int rows : {1, 4, 6})
                QTest::addRow("%d rows of %d, %s", rows, columns, name) << set << columns << rows;
}

void TestTapProduct::hiddenRows()
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

void TestTapProduct::copies()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, columns);
    QFETCH(int, rows); // as the stride
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

QTEST_APPLESS_MAIN(TestTapProduct)
#include "test_tap_product.moc"
