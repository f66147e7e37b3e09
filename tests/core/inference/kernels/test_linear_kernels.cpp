#include "core/inference/kernels/packed_linear.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/reference.h"

#include <QTest>

using namespace resonate;

class TestLinearKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void againstDoubles_data();
    void againstDoubles();
    void groupsBeginWhereTheyAreTold_data();
    void groupsBeginWhereTheyAreTold();
    void blocksOfRowsChangeNothing();
};

void TestLinearKernels::againstDoubles_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    for (const auto& [name, set] : executableSets())
        for (const auto& [rows, inputs, outputs] :
             {std::array{1, 1, 1}, std::array{1, 512, 512}, std::array{3, 7, 5}, std::array{9, 16, 48},
              std::array{17, 33, 49}, std::array{8, 64, 96}, std::array{23, 384, 131}, std::array{40, 100, 80}})
            QTest::addRow("%s, [%d][%d] to %d", name, rows, inputs, outputs) << set << rows << inputs << outputs;
}

void TestLinearKernels::againstDoubles()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, rows);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    const int fromStride = inputs + 3, toStride = outputs + 5;
    const std::vector<float> padded = reference::noise(rows * fromStride, 1);
    std::vector<float> x;
    for (int row = 0; row < rows; ++row)
        x.insert(x.end(), padded.begin() + row * fromStride, padded.begin() + row * fromStride + inputs);
    const std::vector<float> weight = reference::noise(outputs * inputs, 2);
    const std::vector<float> bias = reference::noise(outputs, 3), scale = reference::noise(outputs, 4);
    const std::vector<float> residual = reference::noise(rows * toStride, 5);
    const PackedLinear map(linearKernels(set), weight.data(), bias.data(), scale.data(), inputs, outputs);

    for (const LinearFinish finish : {LinearFinish::Store, LinearFinish::Gelu, LinearFinish::AddScaled}) {
        reference::Doubles expected = reference::linear(reference::wide(x), weight, bias);
        for (int i = 0; i < rows * outputs; ++i) {
            if (finish == LinearFinish::Gelu)
                expected[i] = reference::gelu(expected[i]);
            if (finish == LinearFinish::AddScaled)
                expected[i] = residual[i / outputs * toStride + i % outputs] + scale[i % outputs] * expected[i];
        }
        std::vector<float> to(rows * toStride, -77.0f);
        LinearArguments arguments = map.arguments();
        arguments.from = padded.data();
        arguments.rows = rows;
        arguments.fromStride = fromStride;
        arguments.to = to.data();
        arguments.toStride = toStride;
        arguments.finish = finish;
        arguments.residual = residual.data();
        linearKernels(set).multiply(arguments);
        std::vector<float> y;
        for (int row = 0; row < rows; ++row) {
            y.insert(y.end(), to.begin() + row * toStride, to.begin() + row * toStride + outputs);
            for (int beyond = outputs; beyond < toStride; ++beyond)
                QCOMPARE(to[row * toStride + beyond], -77.0f);
        }
        const double difference = reference::difference(y, expected);
        QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
    }
}

void TestLinearKernels::groupsBeginWhereTheyAreTold_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("width");
    for (const auto& [name, set] : executableSets())
        for (const int width : {1, 6, 16, 20, 64})
            QTest::addRow("%s, heads of %d", name, width) << set << width;
}

void TestLinearKernels::groupsBeginWhereTheyAreTold()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, width);
    const int rows = 11, inputs = 24, groups = 9, outputs = groups * width;
    const std::vector<float> x = reference::noise(rows * inputs, 1);
    const std::vector<float> weight = reference::noise(outputs * inputs, 2), bias = reference::noise(outputs, 3);
    const PackedLinear map(linearKernels(set), weight.data(), bias.data(), nullptr, inputs, outputs);
    const auto run = [&](int toStride, int groupWidth, int groupStride) {
        std::vector<float> to(rows * outputs);
        LinearArguments arguments = map.arguments();
        arguments.from = x.data();
        arguments.rows = rows;
        arguments.fromStride = inputs;
        arguments.to = to.data();
        arguments.toStride = toStride;
        arguments.groupWidth = groupWidth;
        arguments.groupStride = groupStride;
        linearKernels(set).multiply(arguments);
        return to;
    };
    const std::vector<float> plain = run(outputs, outputs, 0), grouped = run(width, width, rows * width);
    for (int row = 0; row < rows; ++row)
        for (int n = 0; n < outputs; ++n)
            QCOMPARE(grouped[n / width * rows * width + row * width + n % width], plain[row * outputs + n]);
}

/// Every output is one chain of multiply-adds, whichever rows are computed beside it.
void TestLinearKernels::blocksOfRowsChangeNothing()
{
    const int rows = 29, inputs = 70, outputs = 50;
    const std::vector<float> x = reference::noise(rows * inputs, 1);
    const std::vector<float> weight = reference::noise(outputs * inputs, 2);
    for (const auto& [name, set] : executableSets()) {
        const PackedLinear map(linearKernels(set), weight.data(), nullptr, nullptr, inputs, outputs);
        const auto run = [&, kernels = linearKernels(set)](int block) {
            std::vector<float> to(rows * outputs);
            for (int first = 0; first < rows; first += block) {
                LinearArguments arguments = map.arguments();
                arguments.from = x.data() + first * inputs;
                arguments.rows = std::min(block, rows - first);
                arguments.fromStride = inputs;
                arguments.to = to.data() + first * outputs;
                arguments.toStride = outputs;
                kernels.multiply(arguments);
            }
            return to;
        };
        QCOMPARE(run(1), run(rows));
        QCOMPARE(run(7), run(rows));
    }
}

QTEST_APPLESS_MAIN(TestLinearKernels)
#include "test_linear_kernels.moc"
