#include "pipeline/overview/tile_store.h"

#include "core/overview/spectrogram/tile_maker.h"
#include "core/overview/spectrogram/tile_merge.h"
#include "pipeline/cache_place.h"
#include "pipeline/overview/tile_ledger.h"
#include "pipeline/overview/tile_pack.h"

#include <QMetaObject>
#include <QPointer>

#include <exception>
#include <mutex>

namespace resonate {

/// What the store and the pool's threads share; each job keeps it alive, so that the store can go at any time.
class TileStore::Workshop final : public std::enable_shared_from_this<Workshop> {
public:
    Workshop(TileStore& store, QThreadPool& pool, std::optional<Cache> cache, const Limits& limits)
        : m_cache(std::move(cache)),
          m_pool(pool),
          m_mostWorkers(std::max(1, limits.workers)),
          m_store(&store),
          m_ledger(limits.memoryBytes, m_cache.has_value())
    {
    }

    /// Runs `work(ledger)` alone, then starts as many workers as there is work for.
    template <class Work>
    auto withLedger(Work work)
    {
        struct TopUp {
            Workshop& workshop;
            ~TopUp() { workshop.topUp(); }
        };
        const std::lock_guard lock(m_mutex);
        const TopUp topUp{*this};
        return work(m_ledger);
    }
    void close()
    {
        m_stop.request_stop();
        const std::lock_guard lock(m_mutex);
        m_store = nullptr;
    }

private:
    void topUp();
    void runOne();
    Result<> perform(const TileJob& job);
    Result<> make(const TileJob& job, const MakeTile& work);
    Result<> load(const TileJob& job, const LoadPack& work);
    Result<> save(const TileJob& job, const SavePack& work);
    Result<> deliver(const TileAddress& address, SpectrogramTile tile);
    void fail(const TileJob& job, const Error& error);
    void tell(int source);
    void flush();

    const std::optional<Cache> m_cache;
    QThreadPool& m_pool; // touched only while the store lives
    const int m_mostWorkers;
    std::stop_source m_stop;
    std::mutex m_mutex; // guards what follows
    TileStore* m_store;
    TileLedger m_ledger;
    int m_workers = 0;
    std::set<int> m_news;                                 // sources to tell of
    std::vector<std::pair<std::string, Error>> m_badNews; // keys and what happened
};

/// With the lock held.
void TileStore::Workshop::topUp()
{
    while (m_store != nullptr && m_workers < m_mostWorkers && m_ledger.hasJob()) {
        ++m_workers;
        m_pool.start([self = shared_from_this()] { self->runOne(); });
    }
}

/// One job a turn: what else waits for the pool goes in between.
void TileStore::Workshop::runOne()
{
    std::optional<TileJob> job;
    {
        const std::lock_guard lock(m_mutex);
        if (m_store != nullptr)
            job = m_ledger.takeJob();
    }
    if (job) {
        if (const auto done = perform(*job); !done)
            fail(*job, done.error());
    }
    const std::lock_guard lock(m_mutex);
    --m_workers;
    topUp();
}

Result<> TileStore::Workshop::perform(const TileJob& job)
{
    try {
        if (const auto* tile = std::get_if<MakeTile>(&job.work))
            return make(job, *tile);
        if (const auto* merge = std::get_if<MergeTiles>(&job.work))
            return deliver(merge->address, mergeTiles(job.grid, *merge->first, merge->second.get()));
        if (const auto* pack = std::get_if<LoadPack>(&job.work))
            return load(job, *pack);
        return save(job, std::get<SavePack>(job.work));
    } catch (const std::exception& failure) {
        return Error{ErrorCode::Internal, failure.what()};
    }
}

Result<> TileStore::Workshop::make(const TileJob& job, const MakeTile& work)
{
    TileMaker maker(job.grid, job.source.channel);
    const auto [source, level, index] = work.address;
    auto tile = work.exact ? maker.exact(*job.source.audio, level, index, m_stop.get_token())
                           : maker.draft(*job.source.audio, level, index, m_stop.get_token());
    return tile ? deliver(work.address, std::move(*tile)) : tile.error();
}

Result<> TileStore::Workshop::load(const TileJob& job, const LoadPack& work)
{
    const TilePackPlace place{job.source.key, job.source.channel, work.pack.level, work.pack.pack};
    const auto tiles = loadTilePack(*m_cache, place, job.grid, m_stop.get_token());
    if (!tiles)
        return tiles.error();
    const std::lock_guard lock(m_mutex);
    m_ledger.loaded(work.pack, *tiles);
    if (!tiles->empty())
        tell(work.pack.source);
    return {};
}

Result<> TileStore::Workshop::save(const TileJob& job, const SavePack& work)
{
    const TilePackPlace place{job.source.key, job.source.channel, work.pack.level, work.pack.pack};
    const auto saved = saveTilePack(*m_cache, place, work.tiles, m_stop.get_token());
    if (!saved && saved.error().code != ErrorCode::Cancelled)
        qCWarning(cacheLog, "a spectrogram is not kept: %s", saved.error().detail.c_str());
    const std::lock_guard lock(m_mutex);
    m_ledger.saved(work.pack, bool(saved));
    return {};
}

Result<> TileStore::Workshop::deliver(const TileAddress& address, SpectrogramTile tile)
{
    const std::lock_guard lock(m_mutex);
    m_ledger.tileDone(address, std::make_shared<const SpectrogramTile>(std::move(tile)));
    tell(address.source);
    return {};
}

void TileStore::Workshop::fail(const TileJob& job, const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_ledger.failed(job, error);
    if (error.code == ErrorCode::Cancelled)
        return;
    m_badNews.emplace_back(job.source.key, error);
    tell(-1);
}

/// With the lock held. What comes before the store's thread has had its turn is told at once.
void TileStore::Workshop::tell(int source)
{
    const bool isToldAlready = !m_news.empty();
    m_news.insert(source);
    if (m_store != nullptr && !isToldAlready)
        QMetaObject::invokeMethod(
            m_store, [self = shared_from_this()] { self->flush(); }, Qt::QueuedConnection);
}

void TileStore::Workshop::flush()
{
    std::vector<std::string> ready;
    std::vector<std::pair<std::string, Error>> failures;
    {
        const std::lock_guard lock(m_mutex);
        for (const int source : m_news)
            if (source >= 0)
                ready.push_back(m_ledger.key(source));
        m_news.clear();
        failures.swap(m_badNews);
    }
    // Runs in the store's thread as a call to it, so that the store is there unless a slot below removes it.
    const QPointer<TileStore> store(m_store);
    for (const std::string& key : ready)
        if (store)
            Q_EMIT store->ready(key);
    for (const auto& [key, error] : failures)
        if (store)
            Q_EMIT store->failed(key, error);
}

TileStore::TileStore(QThreadPool& pool, std::optional<Cache> cache, const Limits& limits, QObject* parent)
    : QObject(parent), m_workshop(std::make_shared<Workshop>(*this, pool, std::move(cache), limits))
{
}

TileStore::~TileStore()
{
    m_workshop->close();
}

void TileStore::want(const void* viewer, const std::vector<TileWant>& wants)
{
    m_workshop->withLedger([&](TileLedger& ledger) { ledger.want(viewer, wants); });
}

std::vector<TilePointer> TileStore::tiles(const TileSource& source, const TileRange& range)
{
    return m_workshop->withLedger([&](TileLedger& ledger) {
        std::vector<TilePointer> tiles;
        const int number = ledger.identify(source);
        for (std::int64_t index = range.first; index <= range.last; ++index)
            tiles.push_back(ledger.tile({number, range.level, index}));
        return tiles;
    });
}

std::optional<Error> TileStore::failure(const TileSource& source)
{
    return m_workshop->withLedger([&](TileLedger& ledger) { return ledger.failure(ledger.identify(source)); });
}

void TileStore::retry(const TileSource& source)
{
    m_workshop->withLedger([&](TileLedger& ledger) { ledger.retry(ledger.identify(source)); });
}

std::int64_t TileStore::memoryBytes() const
{
    return m_workshop->withLedger([](TileLedger& ledger) { return ledger.memoryBytes(); });
}

} // namespace resonate
