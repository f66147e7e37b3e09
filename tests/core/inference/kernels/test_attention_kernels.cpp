#include "core/inference/kernels/attention_kernels.h"
#include "core/inference/kernels/scratch.h"
#include "tests/core/inference/kernels/instruction_sets.h"
#include "tests/core/inference/kernels/reference.h"

#include <QTest>

using namespace resonate;

namespace {

/// All queries, `step` at a time.
std::vector<float> attendAll(InstructionSet set, int step, int width, const std::vector<float>& q,
                             const std::vector<float>& k, const std::vector<float>& v)
{
    const AttentionKernels& kernels = attentionKernels(set);
    Scratch scratch;
    std::vector<float> y(q.size());
    AttentionArguments arguments;
    arguments.keys = k.data();
    arguments.values = v.data();
    arguments.tokens = static_cast<std::int64_t>(k.size()) / width;
    arguments.width = width;
    arguments.toStride = width;
    arguments.scratch = scratch.reserve(kernels.scratchFloats(width));
    const int queries = static_cast<int>(q.size()) / width;
    for (int first = 0; first < queries; first += step) {
        arguments.queries = q.data() + first * width;
        arguments.queryCount = std::min(step, queries - first);
        arguments.to = y.data() + first * width;
        kernels.attend(arguments);
    }
    return y;
}

} // namespace

class TestAttentionKernels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void againstDoubles_data();
    void againstDoubles();
    void oneKeyIsTakenAsItIs();
    void largeScoresPickOneValue();
    void groupsOfQueriesChangeNothing();
};

void TestAttentionKernels::againstDoubles_data()
{
    QTest::addColumn<InstructionSet>("set");
    QTest::addColumn<int>("queries");
    QTest::addColumn<int>("tokens");
    QTest::addColumn<int>("width");
    for (const auto& [name, set] : executableSets())
        for (const auto& [queries, tokens, width] :
             {std::array{1, 1, 1}, std::array{1, 300, 64}, std::array{5, 3, 6}, std::array{16, 96, 16},
              std::array{33, 97, 13}, std::array{48, 200, 48}, std::array{100, 331, 64}, std::array{12, 1000, 20}})
            QTest::addRow("%s, %d queries, %d keys of %d", name, queries, tokens, width)
                << set << queries << tokens << width;
}

void TestAttentionKernels::againstDoubles()
{
    QFETCH(InstructionSet, set);
    QFETCH(int, queries);
    QFETCH(int, tokens);
    QFETCH(int, width);
    for (const float deviation : {0.5f, 3.0f}) {
        const std::vector<float> q = reference::noise(queries * width, 1, deviation);
        const std::vector<float> k = reference::noise(tokens * width, 2, deviation),
                                 v = reference::noise(tokens * width, 3);
        const std::vector<float> y = attendAll(set, attentionKernels(set).queriesAtOnce, width, q, k, v);
        const double difference = reference::difference(
            y, reference::attention(reference::wide(q), reference::wide(k), reference::wide(v), width));
        // Scores round by about 1e-7 of themselves, and weights are their exponentials.
        QVERIFY2(difference < 2e-6 * std::max(1.0f, deviation), qPrintable(QString::number(difference)));
    }
}

void TestAttentionKernels::oneKeyIsTakenAsItIs()
{
    const std::vector<float> q = reference::noise(7 * 24, 1, 50.0f), k = reference::noise(24, 2, 50.0f);
    const std::vector<float> v = reference::noise(24, 3);
    for (const auto& [name, set] : executableSets()) {
        const std::vector<float> y = attendAll(set, 7, 24, q, k, v);
        for (std::size_t i = 0; i < y.size(); ++i)
            QCOMPARE(y[i], v[i % 24]);
    }
}

/// The largest score comes last, far above what was gathered until then: nothing of that may remain.
void TestAttentionKernels::largeScoresPickOneValue()
{
    const int tokens = 500, width = 8;
    std::vector<float> k(tokens * width);
    for (int t = 0; t < tokens; ++t)
        k[t * width] = static_cast<float>(t);
    std::vector<float> q(20 * width);
    for (int row = 0; row < 20; ++row)
        q[row * width] = 1000.0f;
    const std::vector<float> v = reference::noise(tokens * width, 3);
    for (const auto& [name, set] : executableSets()) {
        const std::vector<float> y = attendAll(set, 4, width, q, k, v);
        for (std::size_t i = 0; i < y.size(); ++i)
            QCOMPARE(y[i], v[(tokens - 1) * width + i % width]);
    }
}

void TestAttentionKernels::groupsOfQueriesChangeNothing()
{
    const int width = 24;
    const std::vector<float> q = reference::noise(50 * width, 1), k = reference::noise(120 * width, 2);
    const std::vector<float> v = reference::noise(120 * width, 3);
    for (const auto& [name, set] : executableSets())
        QCOMPARE(attendAll(set, 1, width, q, k, v),
                 attendAll(set, attentionKernels(set).queriesAtOnce, width, q, k, v));
}

QTEST_APPLESS_MAIN(TestAttentionKernels)
#include "test_attention_kernels.moc"
