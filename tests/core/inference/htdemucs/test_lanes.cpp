#include "core/inference/htdemucs/lane_choice.h"
#include "core/inference/htdemucs/lane_threads.h"
#include "core/inference/htdemucs/network_runner.h"
#include "tests/core/inference/htdemucs/random_package.h"

#include <QTest>

#include <random>
#include <set>
#include <stdexcept>
#include <thread>

using namespace resonate;

namespace {

using Bytes = std::vector<float>;

/// The released models in miniature.
HtDemucsConfig small()
{
    HtDemucsConfig config;
    config.sources = {"drums", "bass", "other", "vocals"};
    config.trainingFrames = 9000;
    config.channels = 16;
    config.depth = 3;
    config.fftSize = 512;
    config.decoderResiduals = true;
    config.transformerLayers = 2;
    config.heads = 4;
    return config;
}

} // namespace

class TestLanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void choosesByThreadsAndMemory_data();
    void choosesByThreadsAndMemory();
    void callsEachLaneOnceOnItsOwnThread();
    void givesTheSameBytesAsOneByOne_data();
    void givesTheSameBytesAsOneByOne();
    void stopsAllLanes();
    void tellsOfAnErrorInOneLane();

private:
    std::unique_ptr<NetworkRunner> runnerWith(int threads, int lanes) const
    {
        NetworkOptions options;
        options.threads = threads;
        options.device = "cpu";
        options.lanes = lanes;
        auto runner = NetworkRunner::create(m_config, m_package.package(), options);
        return runner ? std::move(*runner) : nullptr;
    }
    std::int64_t pieceFloats() const { return m_config.audioChannels * m_config.trainingFrames; }
    Result<> run(NetworkRunner& runner, std::int64_t first, std::int64_t pieces,
                 const std::vector<std::int64_t>& wanted, Bytes& sources, const std::atomic<bool>& stop) const
    {
        sources.assign(static_cast<std::size_t>(pieces * pieceFloats()) * wanted.size(), 0.0F);
        return runner.run(m_mix.data() + first * pieceFloats(), pieces, m_config.trainingFrames, wanted, sources.data(),
                          stop);
    }

    static constexpr std::int64_t kPieces = 3;
    HtDemucsConfig m_config = small();
    RandomPackage m_package{m_config, 5};
    Bytes m_mix;
    const std::vector<std::int64_t> m_all = {0, 1, 2, 3};
    const std::atomic<bool> m_goOn = false;
};

void TestLanes::initTestCase()
{
    std::mt19937 random(9);
    std::normal_distribution<float> normal(0.01F, 0.2F);
    m_mix.resize(static_cast<std::size_t>(kPieces * pieceFloats()));
    for (float& sample : m_mix)
        sample = normal(random);
}

void TestLanes::choosesByThreadsAndMemory_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("threads");
    QTest::addColumn<qint64>("gibibytes");
    QTest::addColumn<int>("lanes");
    QTest::newRow("two by itself") << 0 << 4 << qint64{16} << 2;
    QTest::newRow("no more by itself") << 0 << 64 << qint64{256} << 2;
    QTest::newRow("one with few threads") << 0 << 3 << qint64{16} << 1;
    QTest::newRow("one with little memory") << 0 << 4 << qint64{1} << 1;
    QTest::newRow("one where memory is unknown") << 0 << 4 << qint64{0} << 1;
    QTest::newRow("as asked") << 4 << 4 << qint64{16} << 4;
    QTest::newRow("one as asked") << 1 << 16 << qint64{64} << 1;
    QTest::newRow("no more than threads") << 8 << 2 << qint64{64} << 2;
    QTest::newRow("no more than memory") << 16 << 16 << qint64{4} << 5;
}

void TestLanes::choosesByThreadsAndMemory()
{
    QFETCH(int, asked);
    QFETCH(int, threads);
    QFETCH(qint64, gibibytes);
    QTEST(lanesFor(asked, threads, gibibytes << 30), "lanes");
    QVERIFY(availableMemoryBytes() > 0);
}

void TestLanes::callsEachLaneOnceOnItsOwnThread()
{
    LaneThreads lanes(3);
    std::vector<std::thread::id> first(3);
    for (const int count : {3, 1, 2, 3}) {
        std::vector<std::thread::id> threads(3);
        std::atomic<int> calls = 0;
        lanes.run(count, [&](int lane) {
            threads[static_cast<std::size_t>(lane)] = std::this_thread::get_id();
            ++calls;
        });
        QCOMPARE(calls.load(), count);
        if (first[0] == std::thread::id())
            first = threads;
        for (std::size_t lane = 0; lane < static_cast<std::size_t>(count); ++lane)
            QVERIFY(threads[lane] == first[lane]);
    }
    QVERIFY(first[0] == std::this_thread::get_id());
    QCOMPARE(std::set<std::thread::id>(first.begin(), first.end()).size(), std::size_t{3});
}

void TestLanes::givesTheSameBytesAsOneByOne_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<std::vector<std::int64_t>>("wanted");
    for (const int lanes : {1, 2, 4})
        for (const int threads : {4, 5})
            QTest::addRow("%d lanes, %d threads", lanes, threads) << threads << lanes << m_all;
    QTest::newRow("some sources") << 4 << 2 << std::vector<std::int64_t>{1, 3};
}

void TestLanes::givesTheSameBytesAsOneByOne()
{
    QFETCH(int, threads);
    QFETCH(int, lanes);
    QFETCH(std::vector<std::int64_t>, wanted);
    Bytes expected;
    for (std::int64_t piece = 0; piece < kPieces; ++piece) {
        Bytes alone;
        QVERIFY(run(*runnerWith(1, 1), piece, 1, wanted, alone, m_goOn));
        expected.insert(expected.end(), alone.begin(), alone.end());
    }
    const auto runner = runnerWith(threads, lanes);
    QCOMPARE(runner->batch(), lanes);
    Bytes sources;
    QVERIFY(run(*runner, 0, kPieces, m_all, sources, m_goOn)); // what was wanted before leaves no trace
    for (int again = 0; again < 2; ++again) {
        QVERIFY(run(*runner, 0, kPieces, wanted, sources, m_goOn));
        QVERIFY(sources == expected);
        Bytes last; // alone, with all threads
        QVERIFY(run(*runner, kPieces - 1, 1, wanted, last, m_goOn));
        QVERIFY(std::equal(last.begin(), last.end(), expected.end() - std::ssize(last), expected.end()));
    }
}

/// Both lanes are inside of the network when the stop comes, and neither reaches the end.
void TestLanes::stopsAllLanes()
{
    const auto runner = runnerWith(2, 2);
    std::atomic<bool> stop = false;
    std::atomic<int> arrived = 0;
    std::atomic<int> finished = 0;
    runner->observe([&](const std::string& name, const float*, const std::vector<std::int64_t>&) {
        if (name == "encoder.0" && ++arrived == 2)
            stop = true;
        while (name == "encoder.0" && !stop)
            std::this_thread::yield();
        finished += name == "decoder.0";
    });
    Bytes sources;
    const Result<> ran = run(*runner, 0, kPieces, m_all, sources, stop);
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Cancelled);
    QCOMPARE(arrived.load(), 2);
    QCOMPARE(finished.load(), 0);
}

void TestLanes::tellsOfAnErrorInOneLane()
{
    const auto runner = runnerWith(4, 4);
    std::atomic<int> arrived = 0;
    runner->observe([&](const std::string& name, const float*, const std::vector<std::int64_t>&) {
        if (name == "transformer" && ++arrived == 2)
            throw std::runtime_error("one lane broke\nand how");
    });
    Bytes sources;
    const Result<> ran = run(*runner, 0, kPieces, m_all, sources, m_goOn);
    QVERIFY(!ran);
    QCOMPARE(ran.error().code, ErrorCode::Worker);
    QCOMPARE(ran.error().detail, std::string("the model failed: one lane broke"));
    runner->observe([](const std::string&, const float*, const std::vector<std::int64_t>&) {});
    QVERIFY(run(*runner, 0, kPieces, m_all, sources, m_goOn)); // and goes on working afterwards
}

QTEST_APPLESS_MAIN(TestLanes)
#include "test_lanes.moc"
