#include "core/inference/kernels/pointwise.h"
#include "tests/core/inference/kernels/instruction_sets.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <vector>

using namespace resonate;

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// A dense grid over [-range, range], and values of every magnitude down to denormal ones.
std::vector<float> arguments(float range)
{
    std::vector<float> values = {0.0f, -0.0f};
    for (int i = -200000; i <= 200000; ++i)
        values.push_back(range * static_cast<float>(i) / 200000.0f);
    for (int exponent = -149; exponent <= 6; ++exponent)
        for (const float mantissa : {1.0f, 1.25f, 1.9f})
            for (const float sign : {-1.0f, 1.0f})
                if (const float value = sign * std::ldexp(mantissa, exponent); std::abs(value) <= range)
                    values.push_back(value);
    return values;
}

using Kernel = void (*)(const float*, float*, std::int64_t);

std::vector<float> apply(Kernel kernel, const std::vector<float>& values)
{
    std::vector<float> results(values.size());
    kernel(values.data(), results.data(), static_cast<std::int64_t>(values.size()));
    return results;
}

double geluInDouble(double x)
{
    return 0.5 * x * std::erfc(-x / std::sqrt(2.0));
}

} // namespace

class TestVectorMath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exponential_data() { sets(); }
    void exponential();
    void sigmoid_data() { sets(); }
    void sigmoid();
    void gelu_data() { sets(); }
    void gelu();
    void outsideOfTheRange_data() { sets(); }
    void outsideOfTheRange();
    void everyLengthWritesOnlyItsOwn_data() { sets(); }
    void everyLengthWritesOnlyItsOwn();

private:
    void sets()
    {
        QTest::addColumn<InstructionSet>("set");
        for (const auto& [name, set] : executableSets())
            QTest::newRow(name) << set;
    }
};

void TestVectorMath::exponential()
{
    QFETCH(InstructionSet, set);
    const std::vector<float> values = arguments(87.0f);
    const std::vector<float> results = apply(pointwiseKernels(set).exponential, values);
    double worst = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double exact = std::exp(static_cast<double>(values[i]));
        worst = std::max(worst, std::abs(results[i] - exact) / exact);
    }
    QVERIFY2(worst <= 2e-7, qPrintable(QString::number(worst)));
}

void TestVectorMath::sigmoid()
{
    QFETCH(InstructionSet, set);
    const std::vector<float> values = arguments(100.0f);
    const std::vector<float> results = apply(pointwiseKernels(set).sigmoid, values);
    double worst = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        worst = std::max(worst, std::abs(results[i] - 1.0 / (1.0 + std::exp(-static_cast<double>(values[i])))));
    QVERIFY2(worst <= 1.5e-7, qPrintable(QString::number(worst)));
}

void TestVectorMath::gelu()
{
    QFETCH(InstructionSet, set);
    for (const float range : {1.0f, 10.0f, 100.0f}) {
        const std::vector<float> values = arguments(range);
        const std::vector<float> results = apply(pointwiseKernels(set).gelu, values);
        double worst = 0.0;
        for (std::size_t i = 0; i < values.size(); ++i)
            worst = std::max(worst, std::abs(results[i] - geluInDouble(values[i])));
        QVERIFY2(worst <= 3e-7,
                 qPrintable(QStringLiteral("%1 within +-%2").arg(worst).arg(static_cast<double>(range))));
    }
}

void TestVectorMath::outsideOfTheRange()
{
    QFETCH(InstructionSet, set);
    const PointwiseKernels& kernels = pointwiseKernels(set);
    const std::vector<float> values = {-kInfinity, -1e30f, -100.0f, 100.0f, 1e30f, kInfinity, kNan};

    const std::vector<float> e = apply(kernels.exponential, values);
    for (int i = 0; i < 3; ++i)
        QVERIFY(e[i] > 0.0f && e[i] < 2e-38f); // clamped: small, and never 0
    for (int i = 3; i < 6; ++i)
        QVERIFY(e[i] > 1e38f && e[i] < kInfinity);
    QVERIFY(std::isnan(e[6]));

    const std::vector<float> s = apply(kernels.sigmoid, values);
    for (int i = 0; i < 3; ++i)
        QVERIFY(s[i] >= 0.0f && s[i] < 1e-37f);
    for (int i = 3; i < 6; ++i)
        QCOMPARE(s[i], 1.0f);
    QVERIFY(std::isnan(s[6]));

    const std::vector<float> g = apply(kernels.gelu, values);
    for (int i = 0; i < 3; ++i)
        QVERIFY(std::abs(g[i]) < 1e-13f);
    QCOMPARE(g[3], 100.0f);
    QCOMPARE(g[4], 1e30f);
    QCOMPARE(g[5], kInfinity);
    QVERIFY(std::isnan(g[6]));
}

void TestVectorMath::everyLengthWritesOnlyItsOwn()
{
    QFETCH(InstructionSet, set);
    for (int length = 0; length <= 37; ++length) {
        std::vector<float> values(length);
        for (int i = 0; i < length; ++i)
            values[i] = 0.1f * static_cast<float>(i) - 2.0f;
        std::vector<float> results(length + 40, 7.0f);
        pointwiseKernels(set).gelu(values.data(), results.data(), length);
        for (int i = 0; i < length; ++i)
            QVERIFY(std::abs(results[i] - geluInDouble(values[i])) < 3e-7);
        for (std::size_t i = length; i < results.size(); ++i)
            QCOMPARE(results[i], 7.0f);
    }
}

QTEST_APPLESS_MAIN(TestVectorMath)
#include "test_vector_math.moc"
