#pragma once

#include "core/base/result.h"
#include "pipeline/cache.h"
#include "pipeline/overview/tile_source.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace resonate {

/// Spectrograms of recordings, in tiles that are computed on a thread pool as they are looked at, and kept in memory
/// and on the disk. Asking never waits. Lives in one thread and tells of news there. Its destructor does not wait for
/// what is being computed, which ends within some ten milliseconds and goes nowhere.
class TileStore final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::int64_t memoryBytes = 128LL * 1024 * 1024; ///< what is looked at is kept even past it
        int workers = 3;                                ///< tiles computed at the same time
    };
    /// `pool` outlives the store. Without a cache nothing is kept on the disk.
    TileStore(QThreadPool& pool, std::optional<Cache> cache, const Limits& limits, QObject* parent = nullptr);
    explicit TileStore(QThreadPool& pool, std::optional<Cache> cache = {}, QObject* parent = nullptr)
        : TileStore(pool, std::move(cache), Limits(), parent)
    {
    }
    ~TileStore() override;

    /// What `viewer` looks at from now on, the most important first; nothing when it goes. What nobody wants any longer
    /// is not begun, and the newest want comes first.
    void want(const void* viewer, const std::vector<TileWant>& wants);
    /// What there is of a range: its tiles, exact or drafts, or coarser ones that hold them, or null.
    std::vector<TilePointer> tiles(const TileSource& source, const TileRange& range);

    /// Why there is nothing more to come of a source.
    std::optional<Error> failure(const TileSource& source);
    /// Tries again to read a source that failed.
    void retry(const TileSource& source);
    std::int64_t memoryBytes() const;

Q_SIGNALS:
    /// Tiles of that source came or became better, one or many.
    void ready(const std::string& key);
    /// The audio could not be read.
    void failed(const std::string& key, const resonate::Error& error);

private:
    class Workshop;
    std::shared_ptr<Workshop> m_workshop;
};

} // namespace resonate
