#include "core/inference/kernels/norm_kernels.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/reference.h"

#include <QTest>

using namespace resonate;

class TestNormKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void normalizeRows_data();
    void normalizeRows();
    void constantRows();
    void joinedMoments();
};

void TestNormKernels::normalizeRows_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("width");
    QTest::addColumn<float>("mean");
    for (const auto& [name, set] : executableSets())
        for (const int width : {2, 5, 16, 63, 64, 100, 384, 512})
            for (const float mean : {0.0f, 100.0f})
                QTest::addRow("%s, %d around %.0f", name, width, static_cast<double>(mean)) << set << width << mean;
}

void TestNormKernels::normalizeRows()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, width);
    QFETCH(float, mean);
    const int rows = 5;
    const std::vector<float> x = reference::noise(rows * width, 1, 1.0f, mean);
    const std::vector<float> weight = reference::noise(width, 2), bias = reference::noise(width, 3);
    std::vector<float> y(rows * width);
    normKernels(set).normalizeRows(x.data(), width, rows, width, weight.data(), bias.data(), 1e-5f, y.data(), width);
    const double difference = reference::difference(
        y, reference::norm(reference::wide(x), static_cast<std::size_t>(width), weight, bias, 1e-5));
    // The mean as a float is off by up to 4e-6 at 100.
    QVERIFY2(difference < (mean == 0.0f ? 1e-6 : 2e-5), qPrintable(QString::number(difference)));
}

void TestNormKernels::constantRows()
{
    const std::vector<float> x(40, 3.25f), weight(40, 2.0f), bias(40, -1.5f);
    for (const auto& [name, set] : executableSets()) {
        std::vector<float> y(40);
        normKernels(set).normalizeRows(x.data(), 40, 1, 40, weight.data(), bias.data(), 1e-5f, y.data(), 40);
        QCOMPARE(y, bias);
    }
}

void TestNormKernels::joinedMoments()
{
    const std::vector<float> x = reference::noise(1000, 1, 0.5f, 20.0f);
    double mean = 0.0, squares = 0.0;
    for (const float value : x)
        mean += value / 1000.0;
    for (const float value : x)
        squares += (value - mean) * (value - mean);
    for (const auto& [name, set] : executableSets()) {
        Moments all;
        all.add(Moments());
        for (int first = 0; first < 1000; first += 125)
            all.add(normKernels(set).moments(x.data() + first, 125));
        QCOMPARE(all.count, 1000.0);
        QVERIFY(std::abs(all.mean - mean) < 1e-6 * mean);
        QVERIFY(std::abs(all.squares - squares) < 1e-5 * squares);
    }
}

QTEST_APPLESS_MAIN(TestNormKernels)
#include "test_norm_kernels.moc"
