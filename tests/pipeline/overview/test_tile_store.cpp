#include "core/overview/spectrogram/tile_maker.h"
#include "core/overview/spectrogram/tile_merge.h"
#include "pipeline/overview/tile_store.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>

using namespace resonate;

class TestTileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tilesComeAndAreExactInTheEnd();
    void coarserTilesStandIn();
    void onlyWhatIsWantedIsMade();
    void memoryIsBounded();
    void comesBackFromTheDisk();
    void damagedPacksAreMadeAnew();
    void readErrorsAreToldOnce();
    void goesWhileWorking();
};

namespace {

constexpr int kPatienceMs = 60000; ///< for busy machines and sanitizers
constexpr int kRate = 8000;        // transforms of 512, hops of 64 << level

/// Noise that depends on nothing but the frame; counts what is read.
class CountedNoise final : public AudioSource {
public:
    explicit CountedNoise(std::int64_t frames) : m_frames(frames) {}
    AudioFormat format() const noexcept override { return {kRate, 1}; }
    std::int64_t frames() const noexcept override { return m_frames; }
    Result<> read(std::int64_t firstFrame, AudioView out) const override
    {
        ++reads;
        if (isBroken)
            return Error{ErrorCode::Io, "the disk is gone"};
        for (std::int64_t i = 0; i < out.frames(); ++i) {
            auto bits = static_cast<std::uint32_t>(firstFrame + i) * 2654435761U;
            bits ^= bits >> 15;
            const float loudness = 0.02F * static_cast<float>(1 + (firstFrame + i) / 100000 % 5);
            out.channel(0)[i] = loudness * (static_cast<float>(bits & 0xffff) / 32768.0F - 1.0F);
        }
        return {};
    }
    mutable std::atomic<int> reads = 0;
    std::atomic<bool> isBroken = false;

private:
    std::int64_t m_frames;
};

struct Noise {
    std::shared_ptr<CountedNoise> audio;
    TileSource source;
    explicit Noise(std::int64_t frames, std::string key = "noise")
        : audio(std::make_shared<CountedNoise>(frames)), source{std::move(key), audio}
    {
    }
};

bool isExact(TileStore& store, const TileSource& source, const TileRange& range)
{
    return std::ranges::all_of(store.tiles(source, range), [&](const TilePointer& tile) {
        return tile && tile->exact && tile->level == range.level;
    });
}

/// By the definition, from the audio.
SpectrogramTile slowTile(const TileSource& source, int level, std::int64_t index)
{
    const SpectrogramGrid grid = source.grid();
    if (level <= SpectrogramGrid::kHighestDirectLevel)
        return *TileMaker(grid).exact(*source.audio, level, index);
    const SpectrogramTile first = slowTile(source, level - 1, 2 * index);
    if (2 * index + 1 >= grid.tiles(level - 1))
        return mergeTiles(grid, first, nullptr);
    const SpectrogramTile second = slowTile(source, level - 1, 2 * index + 1);
    return mergeTiles(grid, first, &second);
}

constexpr std::int64_t kFramesOfTile5 = 256 * (64 << 5);

} // namespace

void TestTileStore::tilesComeAndAreExactInTheEnd()
{
    QThreadPool pool;
    TileStore store(pool);
    Noise noise(5 * kFramesOfTile5 + 12345);
    QSignalSpy ready(&store, &TileStore::ready);
    const TileRange range{7, 0, noise.source.grid().tiles(7) - 1};
    QCOMPARE(range.last, 1);
    QCOMPARE(store.tiles(noise.source, range), std::vector<TilePointer>(2));
    store.want(this, {{noise.source, range}});
    QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, range), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0, kPatienceMs);
    QCOMPARE(ready.first().first().value<std::string>(), noise.source.key);
    for (const TilePointer& tile : store.tiles(noise.source, range)) {
        const SpectrogramTile slow = slowTile(noise.source, 7, tile->index);
        QCOMPARE(tile->columns, slow.columns);
        QVERIFY(tile->codes == slow.codes);
    }
}

void TestTileStore::coarserTilesStandIn()
{
    QThreadPool pool;
    TileStore store(pool);
    Noise noise(40 * kFramesOfTile5);
    const int coarsest = noise.source.grid().coarsestLevel();
    store.want(this, {{noise.source, {coarsest, 0, 0}}});
    QTRY_VERIFY_WITH_TIMEOUT(store.tiles(noise.source, {coarsest, 0, 0}).front(), kPatienceMs);
    store.want(this, {});
    const auto tiles = store.tiles(noise.source, {0, 500, 501});
    QVERIFY(tiles[0] && tiles[1]);
    QVERIFY(tiles[0]->level > 0);
    QCOMPARE(500 >> tiles[0]->level, tiles[0]->index);
}

void TestTileStore::onlyWhatIsWantedIsMade()
{
    // The pool's only thread is held while a hundred places are looked at one after the other: only the last one and
    // its neighbours are made, beside the coarsest tile.
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore hold;
    pool.start([&] { hold.acquire(); });
    TileStore store(pool);
    Noise noise(40 * kFramesOfTile5);
    for (int place = 0; place < 100; ++place)
        store.want(this, {{noise.source, {0, 10 * place, 10 * place + 1}}});
    hold.release();
    QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, {0, 989, 992}), kPatienceMs);
    pool.waitForDone();
    for (int place = 0; place < 99; ++place)
        QVERIFY(store.tiles(noise.source, {0, 10 * place, 10 * place}).front()->level > 0);
    QVERIFY(store.tiles(noise.source, {0, 988, 988}).front()->level > 0);
}

void TestTileStore::memoryIsBounded()
{
    QThreadPool pool;
    constexpr std::int64_t kLimit = 40 * 257 * 256;
    TileStore store(pool, {}, {kLimit, 2});
    Noise noise(100 * kFramesOfTile5);
    for (int place = 0; place < 30; ++place) {
        const TileRange range{1, 10 * place, 10 * place + 5};
        store.want(this, {{noise.source, range}});
        QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, range), kPatienceMs);
        QVERIFY(store.memoryBytes() <= kLimit);
    }
    // What is looked at stays, even if it is more than the limit.
    TileStore small(pool, {}, {1, 2});
    small.want(this, {{noise.source, {1, 3, 8}}});
    QTRY_VERIFY_WITH_TIMEOUT(isExact(small, noise.source, {1, 3, 8}), kPatienceMs);
}

void TestTileStore::comesBackFromTheDisk()
{
    QTemporaryDir folder;
    const Cache cache = *Cache::open(folder.path().toStdString());
    Noise noise(20 * kFramesOfTile5, "disk");
    const TileRange range{6, 0, noise.source.grid().tiles(6) - 1};
    {
        QThreadPool pool;
        TileStore store(pool, cache);
        store.want(this, {{noise.source, range}});
        QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, range), kPatienceMs);
        pool.waitForDone();
    }
    QVERIFY(noise.audio->reads > 0);
    Noise again(20 * kFramesOfTile5, "disk");
    QThreadPool pool;
    TileStore store(pool, cache);
    store.want(this, {{again.source, range}});
    QTRY_VERIFY_WITH_TIMEOUT(isExact(store, again.source, range), kPatienceMs);
    pool.waitForDone();
    QVERIFY(store.tiles(again.source, {range.level, 3, 3}).front()->codes == slowTile(noise.source, 6, 3).codes);
    // The coarsest tile, and nothing else, is made as a draft before it could be merged.
    QVERIFY(again.audio->reads <= 256 * TileMaker::kDraftTransforms);
}

void TestTileStore::damagedPacksAreMadeAnew()
{
    QTemporaryDir folder;
    const Cache cache = *Cache::open(folder.path().toStdString());
    Noise noise(5 * kFramesOfTile5, "damaged");
    const TileRange range{5, 0, 4};
    {
        QThreadPool pool;
        TileStore store(pool, cache);
        store.want(this, {{noise.source, range}});
        QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, range), kPatienceMs);
        pool.waitForDone();
    }
    int damaged = 0;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder.path().toStdString()))
        if (file.path().filename() == "tiles.bin") {
            std::fstream bytes(file.path(), std::ios::in | std::ios::out | std::ios::binary);
            bytes.seekp(1000);
            bytes.write("damage", 6);
            ++damaged;
        }
    QVERIFY(damaged > 0);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("removing a damaged cache entry.*")));
    QThreadPool pool;
    TileStore store(pool, cache);
    store.want(this, {{noise.source, range}});
    QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, range), kPatienceMs);
    for (const TilePointer& tile : store.tiles(noise.source, range))
        QVERIFY(tile->codes == slowTile(noise.source, 5, tile->index).codes);
}

void TestTileStore::readErrorsAreToldOnce()
{
    QThreadPool pool;
    TileStore store(pool);
    Noise noise(5 * kFramesOfTile5, "broken");
    noise.audio->isBroken = true;
    QSignalSpy failed(&store, &TileStore::failed);
    store.want(this, {{noise.source, {5, 0, 4}}});
    QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatienceMs);
    pool.waitForDone();
    const int reads = noise.audio->reads;
    QVERIFY(reads <= 3); // one by each worker that had begun
    store.want(this, {{noise.source, {5, 0, 3}}});
    pool.waitForDone();
    QCOMPARE(noise.audio->reads, reads);
    QCOMPARE(store.failure(noise.source)->code, ErrorCode::Io);
    noise.audio->isBroken = false;
    store.retry(noise.source);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(store, noise.source, {5, 0, 3}), kPatienceMs);
    QVERIFY(!store.failure(noise.source));
}

void TestTileStore::goesWhileWorking()
{
    QThreadPool pool;
    Noise noise(200 * kFramesOfTile5);
    for (int round = 0; round < 20; ++round) {
        auto store = std::make_unique<TileStore>(pool);
        store->want(this, {{noise.source, {8, 0, 24}}});
        const int before = noise.audio->reads;
        while (noise.audio->reads == before)
            QThread::yieldCurrentThread();
        store.reset();
        // Each worker may be in the middle of a column, no more: a draft reads four times for one.
        const int after = noise.audio->reads;
        pool.waitForDone();
        QVERIFY(noise.audio->reads - after <= 3 * TileMaker::kDraftTransforms);
        QCoreApplication::processEvents();
    }
    QCOMPARE(noise.audio.use_count(), 2); // here, and in noise.source
}

QTEST_GUILESS_MAIN(TestTileStore)
#include "test_tile_store.moc"
