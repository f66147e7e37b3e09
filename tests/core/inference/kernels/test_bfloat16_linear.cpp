#include "core/inference/kernels/bfloat16_unit.h"
#include "core/inference/kernels/fused_transformer_layer.h"
#include "core/inference/kernels/parallel.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/random_layer.h"

#include <QTest>

using namespace resonate;

Q_DECLARE_METATYPE(resonate::Bfloat16Unit)

namespace {

/// Every unit that this processor has.
std::vector<std::pair<const char*, Bfloat16Unit>> executableUnits()
{
    std::vector<std::pair<const char*, Bfloat16Unit>> units;
    for (const auto& unit : {std::pair("vectors", Bfloat16Unit::Vectors), std::pair("tiles", Bfloat16Unit::Tiles)})
        if (unit.second <= widestBfloat16Unit())
            units.push_back(unit);
    return units;
}

/// To 8 bits, halves to even.
float rounded(float value)
{
    int exponent = 0;
    const float fraction = std::frexp(value, &exponent);
    return std::ldexp(std::nearbyint(std::ldexp(fraction, 8)), exponent - 8);
}

std::vector<float> rounded(std::vector<float> values)
{
    for (float& value : values)
        value = rounded(value);
    return values;
}

/// x [rows][inputs] -> [rows][outputs]
std::vector<float> product(const PackedLinear& map, const std::vector<float>& x, int rows, LinearArguments arguments)
{
    Scratch scratch;
    std::vector<float> to(static_cast<std::size_t>(rows * map.outputs()));
    arguments.from = x.data();
    arguments.rows = rows;
    arguments.fromStride = map.inputs();
    arguments.to = to.data();
    arguments.toStride = map.outputs();
    arguments.scratch = scratch.reserve(map.scratchFloats(rows));
    map.multiply(arguments);
    return to;
}

} // namespace

class TestBfloat16Linear : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void againstDoubles_data();
    void againstDoubles();
    void finishes();
    void blocksOfRowsChangeNothing();
    void layerIsCloseToFloat32_data();
    void layerIsCloseToFloat32();
    void threadsChangeNothing();
};

void TestBfloat16Linear::initTestCase()
{
    if (executableUnits().empty())
        QSKIP("this processor has no bfloat16 arithmetic");
}

void TestBfloat16Linear::againstDoubles_data()
{
    QTest::addColumn<Bfloat16Unit>("unit");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    for (const auto& [name, unit] : executableUnits())
        for (const auto& [rows, inputs, outputs] :
             {std::array{1, 1, 1}, std::array{1, 512, 512}, std::array{3, 7, 5}, std::array{16, 32, 32},
              std::array{17, 33, 49}, std::array{48, 64, 96}, std::array{23, 384, 131}, std::array{96, 101, 80}})
            QTest::addRow("%s, [%d][%d] to %d", name, rows, inputs, outputs) << unit << rows << inputs << outputs;
}

/// Both factors are within 2^-8 of themselves, so their product is within 2^-7, and the errors of K products add up
/// like random ones: 2^-7 |product| sqrt(K) or less, the double of which is never met. Of the rounded factors the
/// products are exact and only the sums are in float32.
void TestBfloat16Linear::againstDoubles()
{
    QFETCH(Bfloat16Unit, unit);
    QFETCH(int, rows);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    const std::vector<float> x = reference::noise(rows * inputs, 1), weight = reference::noise(outputs * inputs, 2);
    const std::vector<float> bias = reference::noise(outputs, 3);
    const PackedLinear map(linearKernels(InstructionSet::Avx512, unit), weight.data(), bias.data(), nullptr, inputs,
                           outputs);
    const std::vector<float> y = product(map, x, rows, map.arguments());
    const reference::Doubles exact = reference::linear(reference::wide(x), weight, bias);
    for (int row = 0; row < rows; ++row)
        for (int n = 0; n < outputs; ++n) {
            double squares = 0.0;
            for (int k = 0; k < inputs; ++k)
                squares += std::pow(static_cast<double>(x[row * inputs + k]) * weight[n * inputs + k], 2.0);
            const double error = std::abs(y[row * outputs + n] - exact[row * outputs + n]);
            QVERIFY2(error <= std::ldexp(std::sqrt(squares), -6) + 1e-6, qPrintable(QString::number(error)));
        }
    const reference::Doubles same = reference::linear(reference::wide(rounded(x)), rounded(weight), bias);
    const double difference = reference::difference(y, same);
    QVERIFY2(difference < 1e-6, qPrintable(QString::number(difference)));
}

void TestBfloat16Linear::finishes()
{
    const int rows = 37, inputs = 45, groups = 3, width = 20, outputs = groups * width;
    const std::vector<float> x = rounded(reference::noise(rows * inputs, 1));
    const std::vector<float> weight = rounded(reference::noise(outputs * inputs, 2));
    const std::vector<float> bias = reference::noise(outputs, 3), scale = reference::noise(outputs, 4);
    const std::vector<float> residual = reference::noise(rows * outputs, 5);
    const reference::Doubles plain = reference::linear(reference::wide(x), weight, bias);
    for (const auto& [name, unit] : executableUnits()) {
        const PackedLinear map(linearKernels(InstructionSet::Avx512, unit), weight.data(), bias.data(), scale.data(),
                               inputs, outputs);
        for (const LinearFinish finish : {LinearFinish::Store, LinearFinish::Gelu, LinearFinish::AddScaled}) {
            reference::Doubles expected = plain;
            for (int i = 0; i < rows * outputs; ++i)
                expected[i] = finish == LinearFinish::Gelu        ? reference::gelu(plain[i])
                              : finish == LinearFinish::AddScaled ? residual[i] + scale[i % outputs] * plain[i]
                                                                  : plain[i];
            LinearArguments arguments = map.arguments();
            arguments.finish = finish;
            arguments.residual = residual.data();
            QVERIFY2(reference::difference(product(map, x, rows, arguments), expected) < 1e-6, name);
        }
    }
}

void TestBfloat16Linear::blocksOfRowsChangeNothing()
{
    const int rows = 61, inputs = 70, outputs = 50;
    const std::vector<float> x = reference::noise(rows * inputs, 1), weight = reference::noise(outputs * inputs, 2);
    for (const auto& [name, unit] : executableUnits()) {
        const PackedLinear map(linearKernels(InstructionSet::Avx512, unit), weight.data(), nullptr, nullptr, inputs,
                               outputs);
        const std::vector<float> whole = product(map, x, rows, map.arguments());
        for (const int block : {1, 9, 20, 40}) {
            std::vector<float> parts;
            for (int first = 0; first < rows; first += block) {
                const int some = std::min(block, rows - first);
                const std::vector<float> part(x.begin() + first * inputs, x.begin() + (first + some) * inputs);
                const std::vector<float> y = product(map, part, some, map.arguments());
                parts.insert(parts.end(), y.begin(), y.end());
            }
            QVERIFY2(parts == whole, name);
        }
    }
}

void TestBfloat16Linear::layerIsCloseToFloat32_data()
{
    QTest::addColumn<Bfloat16Unit>("unit");
    QTest::addColumn<std::vector<int>>("shape"); // tokens, the other branch's, channels, heads, hidden
    for (const auto& [name, unit] : executableUnits())
        for (const std::vector<int>& s : {std::vector{1, 1, 8, 2, 12}, std::vector{37, 5, 12, 2, 31},
                                          std::vector{131, 50, 40, 4, 160}, std::vector{21, 13, 512, 8, 2048}})
            QTest::addRow("%s, %d of %d, %d wide, %d heads", name, s[0], s[1], s[2], s[3]) << unit << s;
}

void TestBfloat16Linear::layerIsCloseToFloat32()
{
    QFETCH(Bfloat16Unit, unit);
    QFETCH(std::vector<int>, shape);
    const std::vector<float> tokens = reference::noise(shape[0] * shape[2], 100);
    const std::vector<float> other = reference::noise(shape[1] * shape[2], 101);
    TransformerScratch scratch;
    for (const bool cross : {false, true}) {
        const RandomLayer layer(shape[2], shape[3], shape[4], cross, true);
        const auto run = [&](Bfloat16Unit by) {
            std::vector<float> result(tokens.size());
            FusedTransformerLayer(layer.weights, InstructionSet::Avx512, by)
                .process(tokens.data(), shape[0], other.data(), shape[1], result.data(), scratch, nullptr);
            return result;
        };
        const double difference = reference::difference(run(unit), reference::wide(run(Bfloat16Unit::None)));
        QVERIFY2(difference > 1e-6 && difference < 1.0 / 128, qPrintable(QString::number(difference)));
    }
}

void TestBfloat16Linear::threadsChangeNothing()
{
    const int count = 333, otherCount = 150, channels = 64;
    const std::vector<float> tokens = reference::noise(count * channels, 100);
    const std::vector<float> other = reference::noise(otherCount * channels, 101);
    const RandomLayer layer(channels, 4, 256, true, true);
    const int before = omp_get_max_threads();
    for (const auto& [name, unit] : executableUnits()) {
        const FusedTransformerLayer fused(layer.weights, InstructionSet::Avx512, unit);
        std::vector<std::vector<float>> results;
        for (const int threads : {1, 4, 3}) {
            omp_set_num_threads(threads);
            TransformerScratch scratch;
            results.emplace_back(tokens.size());
            QVERIFY(
                fused.process(tokens.data(), count, other.data(), otherCount, results.back().data(), scratch, nullptr));
        }
        omp_set_num_threads(before);
        QVERIFY2(results[1] == results[0] && results[2] == results[0], name);
    }
}

QTEST_APPLESS_MAIN(TestBfloat16Linear)
#include "test_bfloat16_linear.moc"
