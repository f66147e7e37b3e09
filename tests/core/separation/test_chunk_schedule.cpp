#include "core/separation/chunk_schedule.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace resonate;

namespace {

std::vector<Chunk> all(ChunkSchedule schedule)
{
    std::vector<Chunk> chunks;
    while (const auto chunk = schedule.next())
        chunks.push_back(*chunk);
    return chunks;
}

} // namespace

class TestChunkSchedule final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// sum over the chunks of a pass that cover a frame = 1, for every frame and every overlap.
    void weightsSumToOne_data()
    {
        QTest::addColumn<int>("segment");
        QTest::addColumn<int>("stride");
        QTest::addColumn<int>("lead");
        QTest::newRow("side by side") << 100 << 100 << 0;
        QTest::newRow("a quarter") << 101 << 75 << 13;
        QTest::newRow("half") << 100 << 50 << 50;
        QTest::newRow("most") << 99 << 7 << 3;
        QTest::newRow("one frame apart") << 20 << 1 << 0;
        QTest::newRow("segments of one frame") << 1 << 1 << 4;
    }
    void weightsSumToOne()
    {
        QFETCH(int, segment);
        QFETCH(int, stride);
        QFETCH(int, lead);
        for (const int frames : {1, 2, 75, 76, 100, 431}) {
            const ChunkPass pass = {.segmentFrames = segment, .strideFrames = stride, .leadFrames = lead};
            std::vector<double> sum(static_cast<std::size_t>(frames));
            for (const Chunk& chunk : all({{pass}, frames, 0})) {
                const std::vector<double> weights = chunkWeights(pass, chunk);
                QCOMPARE(std::ssize(weights), chunk.frames);
                QVERIFY(chunk.inputBegin <= chunk.begin);
                QVERIFY(chunk.inputBegin + segment >= chunk.begin + chunk.frames);
                for (std::int64_t i = std::max<std::int64_t>(0, -chunk.begin); i < chunk.frames; ++i)
                    sum[static_cast<std::size_t>(chunk.begin + i)] += weights[static_cast<std::size_t>(i)];
            }
            QVERIFY(std::ranges::all_of(sum, [](double value) { return std::abs(value - 1.0) < 1e-12; }));
        }
    }
    void passesAreMergedInOrder()
    {
        const ChunkPass a = {.model = 0, .segmentFrames = 100, .strideFrames = 75, .leadFrames = 20};
        const ChunkPass b = {.model = 1, .segmentFrames = 60, .strideFrames = 45, .leadFrames = 5};
        ChunkSchedule schedule({a, b, a}, 400, 0);
        QCOMPARE(schedule.chunksLeft(), 6 + 9 + 6);
        const std::vector<Chunk> chunks = all(schedule);
        QCOMPARE(std::ssize(chunks), schedule.chunksLeft());
        for (std::size_t i = 1; i < chunks.size(); ++i) {
            const auto key = [](const Chunk& chunk) { return std::pair(chunk.begin, chunk.pass); };
            QVERIFY(key(chunks[i - 1]) < key(chunks[i]));
        }
    }
    /// What is left after a beginning is what the whole schedule has from there on.
    void aLateBeginningLeavesOutWhatIsOver()
    {
        const ChunkPass a = {.segmentFrames = 100, .strideFrames = 75, .leadFrames = 20};
        const ChunkPass b = {.segmentFrames = 60, .strideFrames = 20, .leadFrames = 50};
        const std::vector<Chunk> whole = all({{a, b}, 400, 0});
        for (const std::int64_t first : {0, 1, 55, 80, 155, 399, 400}) {
            std::vector<Chunk> expected;
            std::ranges::copy_if(whole, std::back_inserter(expected),
                                 [&](const Chunk& chunk) { return chunk.begin + chunk.frames > first; });
            const std::vector<Chunk> rest = all({{a, b}, 400, first});
            QCOMPARE(rest.size(), expected.size());
            for (std::size_t i = 0; i < rest.size(); ++i)
                QVERIFY(rest[i].begin == expected[i].begin && rest[i].pass == expected[i].pass);
        }
    }
    void nothingHasNoChunks()
    {
        const ChunkPass pass = {.segmentFrames = 100, .strideFrames = 75, .leadFrames = 20};
        QVERIFY(all({{pass}, 0, 0}).empty());
        QVERIFY(all({{}, 100, 0}).empty());
    }
};

QTEST_APPLESS_MAIN(TestChunkSchedule)
#include "test_chunk_schedule.moc"
