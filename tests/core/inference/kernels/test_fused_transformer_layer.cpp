#include "core/inference/kernels/fused_transformer_layer.h"
#include "core/inference/kernels/parallel.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/random_layer.h"

#include <QTest>

using namespace resonate;
using reference::Doubles;

namespace {

std::vector<float> values(const float* from, std::int64_t count)
{
    return {from, from + count};
}

Doubles normed(const Doubles& x, const TransformerLayerWeights& w, const TransformerLayerWeights::Map& map, bool all)
{
    return reference::norm(x, all ? x.size() : static_cast<std::size_t>(w.channels), values(map.weight, w.channels),
                           values(map.bias, w.channels), static_cast<double>(w.epsilon));
}

/// x [rows][inputs] times outputs [first, first + count) of a map.
Doubles mapped(const Doubles& x, const TransformerLayerWeights::Map& map, std::int64_t inputs, std::int64_t first,
               std::int64_t count)
{
    return reference::linear(x, values(map.weight + first * inputs, count * inputs), values(map.bias + first, count));
}

Doubles head(const Doubles& x, const TransformerLayerWeights& w, std::int64_t index)
{
    const std::int64_t width = w.channels / w.heads;
    Doubles y;
    for (std::size_t row = 0; row < x.size(); row += w.channels)
        for (std::int64_t i = 0; i < width; ++i)
            y.push_back(x[row + index * width + i]);
    return y;
}

/// The layer as its definition reads.
Doubles expectedLayer(const TransformerLayerWeights& w, const std::vector<float>& tokens,
                      const std::vector<float>& other)
{
    Doubles x = reference::wide(tokens);
    const Doubles queries = normed(x, w, w.queryNorm, false);
    const Doubles keys = w.cross ? normed(reference::wide(other), w, w.keyNorm, false) : queries;
    const std::int64_t c = w.channels, width = c / w.heads;
    const Doubles q = mapped(queries, w.in, c, 0, c), k = mapped(keys, w.in, c, c, c),
                  v = mapped(keys, w.in, c, 2 * c, c);
    Doubles mixed(x.size());
    for (std::int64_t h = 0; h < w.heads; ++h) {
        const Doubles found = reference::attention(head(q, w, h), head(k, w, h), head(v, w, h), width);
        for (std::size_t i = 0; i < found.size(); ++i)
            mixed[i / width * c + h * width + i % width] = found[i];
    }
    const Doubles attended = mapped(mixed, w.out, c, 0, c);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] += attended[i] * (w.attentionScale ? w.attentionScale[i % c] : 1.0f);
    Doubles hidden = mapped(normed(x, w, w.feedForwardNorm, false), w.widen, c, 0, w.hidden);
    for (double& value : hidden)
        value = reference::gelu(value);
    const Doubles fed = mapped(hidden, w.narrow, w.hidden, 0, c);
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] += fed[i] * (w.feedForwardScale ? w.feedForwardScale[i % c] : 1.0f);
    return w.outNorm.weight ? normed(x, w, w.outNorm, true) : x;
}

} // namespace

class TestFusedTransformerLayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void againstDoubles_data();
    void againstDoubles();
    void threadsChangeNothing();
    void resultMayReplaceTheTokens();
    void withoutScales();
    void stops();
};

void TestFusedTransformerLayer::againstDoubles_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<std::vector<int>>("shape"); // tokens, the other branch's, channels, heads, hidden
    for (const auto& [name, set] : executableSets())
        for (const std::vector<int>& s :
             {std::vector{1, 1, 8, 2, 12}, std::vector{1, 70, 32, 4, 64}, std::vector{37, 5, 12, 2, 31},
              std::vector{131, 50, 40, 4, 160}, std::vector{64, 240, 48, 8, 192}, std::vector{19, 11, 384, 8, 1536},
              std::vector{21, 13, 512, 8, 2048}})
            QTest::addRow("%s, %d of %d, %d wide, %d heads", name, s[0], s[1], s[2], s[3]) << set << s;
}

void TestFusedTransformerLayer::againstDoubles()
{
    QFETCH(InstructionSet, set);
    QFETCH(std::vector<int>, shape);
    const int count = shape[0], otherCount = shape[1], channels = shape[2];
    const std::vector<float> tokens = reference::noise(count * channels, 100);
    const std::vector<float> other = reference::noise(otherCount * channels, 101);
    TransformerScratch scratch;
    for (const bool cross : {false, true})
        for (const bool outNorm : {false, true}) {
            const RandomLayer layer(channels, shape[3], shape[4], cross, outNorm);
            std::vector<float> result(tokens.size());
            QVERIFY(FusedTransformerLayer(layer.weights, set)
                        .process(tokens.data(), count, other.data(), otherCount, result.data(), scratch, nullptr));
            const double difference = reference::difference(result, expectedLayer(layer.weights, tokens, other));
            QVERIFY2(difference < 1.5e-6, qPrintable(QString::number(difference)));
        }
}

void TestFusedTransformerLayer::threadsChangeNothing()
{
    const int count = 333, otherCount = 150, channels = 64;
    const std::vector<float> tokens = reference::noise(count * channels, 100);
    const std::vector<float> other = reference::noise(otherCount * channels, 101);
    const RandomLayer layer(channels, 4, 256, true, true);
    for (const auto& [name, set] : executableSets()) {
        const FusedTransformerLayer fused(layer.weights, set);
        std::vector<std::vector<float>> results;
        const int before = omp_get_max_threads();
        for (const int threads : {1, 4, 3}) {
            omp_set_num_threads(threads);
            TransformerScratch scratch;
            results.emplace_back(tokens.size());
            QVERIFY(
                fused.process(tokens.data(), count, other.data(), otherCount, results.back().data(), scratch, nullptr));
        }
        omp_set_num_threads(before);
        QCOMPARE(results[1], results[0]);
        QCOMPARE(results[2], results[0]);
    }
}

void TestFusedTransformerLayer::resultMayReplaceTheTokens()
{
    std::vector<float> tokens = reference::noise(45 * 16, 100), result(tokens.size());
    const RandomLayer layer(16, 2, 64, false, true);
    const FusedTransformerLayer fused(layer.weights);
    TransformerScratch scratch;
    QVERIFY(fused.process(tokens.data(), 45, nullptr, 0, result.data(), scratch, nullptr));
    QVERIFY(fused.process(tokens.data(), 45, nullptr, 0, tokens.data(), scratch, nullptr));
    QCOMPARE(tokens, result);
}

void TestFusedTransformerLayer::withoutScales()
{
    const std::vector<float> tokens = reference::noise(10 * 16, 100);
    RandomLayer layer(16, 2, 64, false, false);
    layer.weights.attentionScale = layer.weights.feedForwardScale = nullptr;
    std::vector<float> result(tokens.size());
    TransformerScratch scratch;
    QVERIFY(
        FusedTransformerLayer(layer.weights).process(tokens.data(), 10, nullptr, 0, result.data(), scratch, nullptr));
    QVERIFY(reference::difference(result, expectedLayer(layer.weights, tokens, {})) < 1.5e-6);
}

void TestFusedTransformerLayer::stops()
{
    const std::atomic<bool> stop = true;
    std::vector<float> tokens = reference::noise(45 * 16, 100);
    const std::vector<float> untouched = tokens;
    const RandomLayer layer(16, 2, 64, false, true);
    TransformerScratch scratch;
    QVERIFY(
        !FusedTransformerLayer(layer.weights).process(tokens.data(), 45, nullptr, 0, tokens.data(), scratch, &stop));
    QCOMPARE(tokens, untouched);
}

QTEST_APPLESS_MAIN(TestFusedTransformerLayer)
#include "test_fused_transformer_layer.moc"
