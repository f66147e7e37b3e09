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

QTEST_APPLESS_MAIN(TestTapProduct)
#include "test_tap_product.moc"
