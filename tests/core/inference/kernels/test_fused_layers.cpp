#include "core/inference/kernels/fused_frequency_decoder.h"
#include "core/inference/kernels/fused_frequency_encoder.h"
#include "core/inference/kernels/fused_time_decoder.h"
#include "core/inference/kernels/fused_time_encoder.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/layer_reference.h"

#include <QTest>

#include <omp.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace resonate;

namespace {

std::vector<float> floats(const ReferencePlane& plane)
{
    return std::vector<float>(plane.values.begin(), plane.values.end());
}

template <typename Float>
FrequencyPlane<Float> frequencyPlane(Float* data, const ReferencePlane& like)
{
    return {data, std::ptrdiff_t{like.rows} * like.columns, like.columns, like.rows, like.columns};
}

template <typename Float>
TimePlane<Float> timePlane(Float* data, const ReferencePlane& like)
{
    return {data, like.columns, like.columns};
}

/// Largest difference, in parts of the expected root mean square.
double worstDifference(const std::vector<float>& got, const ReferencePlane& expected)
{
    double energy = 0.0;
    double worst = 0.0;
    for (std::size_t i = 0; i < got.size(); ++i) {
        energy += expected.values[i] * expected.values[i];
        const double difference = std::abs(static_cast<double>(got[i]) - expected.values[i]);
        worst = std::isnan(difference) ? HUGE_VAL : std::max(worst, difference);
    }
    return worst / std::sqrt(energy / static_cast<double>(got.size()));
}

constexpr double kTolerance = 1e-5; // single precision through a layer with two norms: up to 4e-6 is seen

/// Runs with 1 and with 4 threads, which must agree in every bit, on scratch that an earlier run has left dirty.
template <typename Run>
std::vector<float> withBothThreadCounts(std::size_t size, const Run& run)
{
    KernelScratch scratch;
    std::vector<float> outputs[2] = {std::vector<float>(size, NAN), std::vector<float>(size, NAN)};
    const int threads = omp_get_max_threads();
    for (int i = 0; i < 2; ++i) {
        omp_set_num_threads(i == 0 ? 1 : 4);
        if (!run(outputs[i].data(), scratch))
            QTest::qFail("stopped", __FILE__, __LINE__);
    }
    omp_set_num_threads(threads);
    if (outputs[0] != outputs[1])
        QTest::qFail("the number of threads matters", __FILE__, __LINE__);
    return outputs[0];
}

EncoderShape encoderShape(int inputs, int channels, int hidden, int kernel, int stride)
{
    EncoderShape shape;
    shape.inputs = inputs;
    shape.channels = channels;
    shape.kernel = kernel;
    shape.stride = stride;
    shape.padding = kernel / 4;
    shape.residual = {channels, hidden, 3};
    return shape;
}

DecoderShape decoderShape(int channels, int outputs, int hidden, int kernel, int stride, int context, bool gelu)
{
    DecoderShape shape;
    shape.channels = channels;
    shape.outputs = outputs;
    shape.kernel = kernel;
    shape.stride = stride;
    shape.crop = kernel / 4;
    shape.context = context;
    shape.gelu = gelu;
    shape.residual = {channels, hidden, 3};
    return shape;
}

struct Case {
    const char* name;
    int inputs, channels, hidden, kernel, stride, context, residualLayers, rows, columns;
};

// Shapes of the released models in miniature, then what is odd: one row or column, channels that fill no panel, lengths
// beside the width of vectors and tiles, other kernels and strides.
const Case kCases[] = {
    {"released", 4, 48, 6, 8, 4, 1, 2, 16, 48},    {"long", 2, 4, 1, 8, 4, 1, 2, 1, 700},
    {"one column", 3, 5, 4, 8, 4, 1, 2, 12, 1},    {"columns + 1", 4, 8, 2, 8, 4, 1, 2, 8, 17},
    {"columns - 1", 1, 12, 3, 8, 4, 1, 1, 40, 47}, {"odd all over", 3, 7, 5, 5, 3, 2, 3, 11, 31},
    {"no residual", 2, 6, 1, 8, 4, 0, 0, 9, 20},   {"stride = kernel", 2, 9, 4, 2, 2, 1, 2, 10, 33},
    {"stride 1", 2, 3, 2, 4, 1, 1, 2, 6, 50},
};

void addCases()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("index");
    for (const auto& [setName, set] : executableSets())
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
            QTest::addRow("%s, %s", kCases[i].name, setName) << set << i;
}

} // namespace

class TestFusedLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frequencyEncoder_data() { addCases(); }
    void frequencyEncoder();
    void frequencyDecoder_data() { addCases(); }
    void frequencyDecoder();
    void timeEncoder_data() { addCases(); }
    void timeEncoder();
    void timeDecoder_data() { addCases(); }
    void timeDecoder();
    void anyStridesOfThePlanes();
    void selectedOutputs();
    void silenceStaysFinite();
    void stopsWhenAsked();
};

void TestFusedLayers::frequencyEncoder()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, index);
    const Case& c = kCases[index];
    const EncoderShape shape = encoderShape(c.inputs, c.channels, c.hidden, c.kernel, c.stride);
    LayerNoise noise(1);
    const EncoderWeights weights = noise.encoder(shape, c.residualLayers);
    const int inputRows = c.rows * c.stride;
    const ReferencePlane input = noisePlane(c.inputs, inputRows, c.columns, 100);
    const FusedFrequencyEncoder layer(set, shape, weights);
    const auto rows = static_cast<std::size_t>(layer.outputRows(inputRows));
    const float* const embedding = noise.values(rows * static_cast<std::size_t>(c.channels), 0.2F);
    const ReferencePlane expected = referenceEncoder(shape, weights, true, input, embedding);
    const std::vector<float> in = floats(input);
    const auto got = withBothThreadCounts(expected.values.size(), [&](float* to, KernelScratch& scratch) {
        return layer.run(frequencyPlane(in.data(), input), frequencyPlane(to, expected), embedding, scratch, nullptr);
    });
    QCOMPARE_LT(worstDifference(got, expected), kTolerance);
}

void TestFusedLayers::frequencyDecoder()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, index);
    const Case& c = kCases[index];
    const DecoderShape shape =
        decoderShape(c.channels, c.inputs, c.hidden, c.kernel, c.stride, c.context, index % 2 == 0);
    LayerNoise noise(2);
    const DecoderWeights weights = noise.decoder(shape, c.residualLayers, true);
    const ReferencePlane input = noisePlane(c.channels, c.rows, c.columns, 100);
    const ReferencePlane skip = noisePlane(c.channels, c.rows, c.columns, 101);
    const ReferencePlane expected = referenceDecoder(shape, weights, true, input, skip, c.columns);
    const FusedFrequencyDecoder layer(set, shape, weights);
    QCOMPARE(layer.outputRows(c.rows), expected.rows);
    const std::vector<float> in = floats(input);
    const std::vector<float> beside = floats(skip);
    const auto got = withBothThreadCounts(expected.values.size(), [&](float* to, KernelScratch& scratch) {
        return layer.run(frequencyPlane(in.data(), input), frequencyPlane(beside.data(), skip),
                         frequencyPlane(to, expected), scratch, nullptr);
    });
    QCOMPARE_LT(worstDifference(got, expected), kTolerance);
}

void TestFusedLayers::timeEncoder()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, index);
    const Case& c = kCases[index];
    const EncoderShape shape = encoderShape(c.inputs, c.channels, c.hidden, c.kernel, c.stride);
    LayerNoise noise(3);
    const EncoderWeights weights = noise.encoder(shape, c.residualLayers);
    const ReferencePlane input = noisePlane(c.inputs, 1, c.columns * c.stride + c.kernel + 1, 100);
    const ReferencePlane expected = referenceEncoder(shape, weights, false, input, nullptr);
    const FusedTimeEncoder layer(set, shape, weights);
    QCOMPARE(layer.outputColumns(input.columns), expected.columns);
    const std::vector<float> in = floats(input);
    const auto got = withBothThreadCounts(expected.values.size(), [&](float* to, KernelScratch& scratch) {
        return layer.run(timePlane(in.data(), input), timePlane(to, expected), scratch, nullptr);
    });
    QCOMPARE_LT(worstDifference(got, expected), kTolerance);
}

void TestFusedLayers::timeDecoder()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, index);
    const Case& c = kCases[index];
    const DecoderShape shape =
        decoderShape(c.channels, c.inputs, c.hidden, c.kernel, c.stride, c.context, index % 2 == 0);
    LayerNoise noise(4);
    const DecoderWeights weights = noise.decoder(shape, c.residualLayers, false);
    const ReferencePlane input = noisePlane(c.channels, 1, c.columns, 100);
    const ReferencePlane skip = noisePlane(c.channels, 1, c.columns, 101);
    const int whole = (c.columns - 1) * c.stride + c.kernel - shape.crop;
    const ReferencePlane expected = referenceDecoder(shape, weights, false, input, skip, whole - index % 3);
    const FusedTimeDecoder layer(set, shape, weights);
    const std::vector<float> in = floats(input);
    const std::vector<float> beside = floats(skip);
    const auto got = withBothThreadCounts(expected.values.size(), [&](float* to, KernelScratch& scratch) {
        return layer.run(timePlane(in.data(), input), timePlane(beside.data(), skip), timePlane(to, expected), scratch,
                         nullptr);
    });
    QCOMPARE_LT(worstDifference(got, expected), kTolerance);
}

void TestFusedLayers::anyStridesOfThePlanes()
{
    const EncoderShape shape = encoderShape(3, 8, 2, 8, 4);
    LayerNoise noise(5);
    const FusedFrequencyEncoder layer(instructionSet(), shape, noise.encoder(shape, 2));
    const ReferencePlane input = noisePlane(3, 32, 21, 100);
    const std::vector<float> in = floats(input);
    std::vector<float> swapped(in.size()); // [row][channel][column]
    for (int c = 0; c < 3; ++c)
        for (int f = 0; f < 32; ++f)
            std::copy_n(&in[static_cast<std::size_t>((c * 32 + f) * 21)], 21,
                        &swapped[static_cast<std::size_t>((f * 3 + c) * 21)]);
    KernelScratch scratch;
    std::vector<float> usual(8 * 8 * 21);
    std::vector<float> other(8 * 8 * 21);
    QVERIFY(layer.run({in.data(), 32 * 21, 21, 32, 21}, {usual.data(), 8 * 21, 21, 8, 21}, nullptr, scratch, nullptr));
    QVERIFY(
        layer.run({swapped.data(), 21, 3 * 21, 32, 21}, {other.data(), 21, 8 * 21, 8, 21}, nullptr, scratch, nullptr));
    for (int c = 0; c < 8; ++c)
        for (int f = 0; f < 8; ++f)
            QVERIFY(std::equal(&usual[static_cast<std::size_t>((c * 8 + f) * 21)],
                               &usual[static_cast<std::size_t>((c * 8 + f) * 21)] + 21,
                               &other[static_cast<std::size_t>((f * 8 + c) * 21)]));
}

void TestFusedLayers::selectedOutputs()
{
    constexpr int kRows = 6;
    constexpr int kColumns = 40;
    const DecoderShape shape = decoderShape(5, 12, 2, 8, 4, 1, false);
    LayerNoise noise(6);
    const DecoderWeights weights = noise.decoder(shape, 2, true);
    const DecoderWeights timeWeights = noise.decoder(shape, 2, false);
    FusedFrequencyDecoder frequency(instructionSet(), shape, weights);
    FusedTimeDecoder time(instructionSet(), shape, timeWeights);
    const std::vector<float> x = floats(noisePlane(5, kRows, kColumns, 1));
    const std::vector<float> skip = floats(noisePlane(5, kRows, kColumns, 2));
    const int plane = 4 * kRows * kColumns; // of an output channel
    KernelScratch scratch;
    const auto runBoth = [&](std::size_t outputs) {
        std::vector<float> y(2 * outputs * plane);
        const bool done =
            frequency.run({x.data(), kRows * kColumns, kColumns, kRows, kColumns},
                          {skip.data(), kRows * kColumns, kColumns, kRows, kColumns},
                          {y.data(), plane, kColumns, 4 * kRows, kColumns}, scratch, nullptr) &&
            time.run({x.data(), kRows * kColumns, kRows * kColumns}, {skip.data(), kRows * kColumns, kRows * kColumns},
                     {&y[outputs * plane], plane, plane}, scratch, nullptr);
        return done ? y : std::vector<float>();
    };
    const std::vector<float> all = runBoth(12);
    const std::vector<int> wanted = {2, 3, 10};
    frequency.selectOutputs(wanted);
    time.selectOutputs(wanted);
    const std::vector<float> some = runBoth(wanted.size());
    QCOMPARE(all.size(), std::size_t(2 * 12 * plane));
    QCOMPARE(some.size(), std::size_t(2 * 3 * plane));
    for (std::size_t half = 0; half < 2; ++half)
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(std::equal(&some[(half * 3 + i) * plane], &some[(half * 3 + i) * plane] + plane,
                               &all[(half * 12 + static_cast<std::size_t>(wanted[i])) * plane]));
}

void TestFusedLayers::silenceStaysFinite()
{
    const EncoderShape shape = encoderShape(2, 8, 2, 8, 4);
    LayerNoise noise(7);
    EncoderWeights weights = noise.encoder(shape, 2);
    const std::vector<float> zeros(1000, 0.0F);
    weights.convBias = zeros.data(); // nothing at all reaches the norms: the deviation is 0
    for (ResidualLayerWeights& layer : weights.residual)
        layer.convBias = layer.expandBias = layer.hiddenNormBias = zeros.data();
    const FusedTimeEncoder layer(instructionSet(), shape, weights);
    std::vector<float> out(8 * 100, NAN);
    KernelScratch scratch;
    QVERIFY(layer.run({zeros.data(), 400, 400}, {out.data(), 100, 100}, scratch, nullptr));
    QVERIFY(std::all_of(out.begin(), out.end(), [](float value) { return std::isfinite(value); }));
}

void TestFusedLayers::stopsWhenAsked()
{
    const std::atomic<bool> stop = true;
    const EncoderShape shape = encoderShape(2, 4, 1, 8, 4);
    const DecoderShape back = decoderShape(4, 2, 1, 8, 4, 1, true);
    LayerNoise noise(8);
    const EncoderWeights weights = noise.encoder(shape, 2);
    const std::vector<float> x(4 * 64 * 32);
    std::vector<float> y(4 * 64 * 32);
    KernelScratch scratch;
    QVERIFY(!FusedFrequencyEncoder(instructionSet(), shape, weights)
                 .run({x.data(), 64 * 32, 32, 64, 32}, {y.data(), 16 * 32, 32, 16, 32}, nullptr, scratch, &stop));
    QVERIFY(!FusedTimeEncoder(instructionSet(), shape, weights)
                 .run({x.data(), 2048, 2048}, {y.data(), 512, 512}, scratch, &stop));
    QVERIFY(!FusedFrequencyDecoder(instructionSet(), back, noise.decoder(back, 2, true))
                 .run({x.data(), 8 * 32, 32, 8, 32}, {x.data(), 8 * 32, 32, 8, 32}, {y.data(), 32 * 32, 32, 32, 32},
                      scratch, &stop));
    QVERIFY(!FusedTimeDecoder(instructionSet(), back, noise.decoder(back, 2, false))
                 .run({x.data(), 512, 512}, {x.data(), 512, 512}, {y.data(), 2048, 2048}, scratch, &stop));
}

QTEST_APPLESS_MAIN(TestFusedLayers)
#include "test_fused_layers.moc"
