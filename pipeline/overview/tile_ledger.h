#pragma once

#include "pipeline/overview/tile_memory.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <variant>

namespace resonate {

/// Sixteen neighbours on the disk.
struct PackAddress {
    int source = 0;
    int level = 0;
    std::int64_t pack = 0;

    auto operator<=>(const PackAddress&) const = default;
};

/// One piece of work, of a few ten milliseconds.
struct MakeTile {
    TileAddress address;
    bool exact = false;
};
struct MergeTiles {
    TileAddress address;
    TilePointer first;
    TilePointer second; ///< null at the recording's end
};
struct LoadPack {
    PackAddress pack;
};
struct SavePack {
    PackAddress pack;
    std::vector<TilePointer> tiles;
};
struct TileJob {
    std::variant<MakeTile, MergeTiles, LoadPack, SavePack> work;
    TileSource source;
    SpectrogramGrid grid;
};

/// What tiles there are, what is wanted and what is being worked on. There is no queue: whoever is free asks for the
/// next job and gets the one that matters most now, so what nobody looks at any longer is never begun. In this order:
/// the recording at its coarsest and what is looked at, the newest want first, each as a draft; what is finished to the
/// disk; the neighbours; then drafts are replaced by exact tiles, piece by piece from the level that is made from the
/// audio. For one thread at a time.
class TileLedger final {
public:
    TileLedger(std::int64_t memoryBytes, bool hasDisk) : m_memory(memoryBytes), m_hasDisk(hasDisk) {}

    /// The number of a source, the same for the same content.
    int identify(const TileSource& source);
    const std::string& key(int number) const { return m_sources[static_cast<std::size_t>(number)].source.key; }

    /// Replaces what that viewer wanted; the last one to say so is the newest.
    void want(const void* viewer, const std::vector<TileWant>& wants);
    /// The tile, or the finest coarser one that holds it, or null.
    TilePointer tile(const TileAddress& address);

    /// Counts as begun. Nothing: there is nothing to do now.
    std::optional<TileJob> takeJob();
    bool hasJob() { return nextJob().has_value(); }
    /// Each job taken ends in one of these.
    void tileDone(const TileAddress& address, TilePointer tile);
    void loaded(const PackAddress& pack, const std::vector<TilePointer>& tiles);
    void saved(const PackAddress& pack, bool isOnDisk);
    /// Nothing more is made of that source until retry().
    void failed(const TileJob& job, const Error& error);
    void retry(int source);
    const std::optional<Error>& failure(int source) const
    {
        return m_sources[static_cast<std::size_t>(source)].failure;
    }

    std::int64_t memoryBytes() const noexcept { return m_memory.bytes(); }

private:
    enum class PackState { MayBeThere, Absent };
    struct Source {
        TileSource source; // its audio is let go of when nobody wants it
        SpectrogramGrid grid;
        std::map<std::pair<int, std::int64_t>, PackState> packs;
        std::optional<Error> failure;
    };
    struct Want {
        const void* viewer;
        int source;
        TileRange range;
    };
    using Work = decltype(TileJob::work);
    TileJob jobOf(int source, Work work) const;
    std::optional<TileJob> nextJob();
    std::optional<TileJob> firstDraft(const Want& want);
    std::optional<TileJob> neighbour(const Want& want);
    std::optional<TileJob> draft(const TileAddress& address);
    std::optional<TileJob> piece(const TileAddress& address);
    std::optional<TileJob> fromDisk(const TileAddress& address, bool& isOnItsWay);
    const SpectrogramGrid& grid(int number) const { return m_sources[static_cast<std::size_t>(number)].grid; }
    bool isPinned(const TileAddress& address) const noexcept;
    void insert(const TileAddress& address, TilePointer tile);
    void savePackIfWhole(const TileAddress& address);
    Source& at(int source) { return m_sources[static_cast<std::size_t>(source)]; }

    TileMemory m_memory;
    bool m_hasDisk;
    std::vector<Source> m_sources;
    std::deque<Want> m_wants; // the newest first
    std::deque<SavePack> m_toSave;
    std::set<TileAddress> m_tilesBegun;
    std::set<PackAddress> m_packsBegun; // being loaded, or on their way to the disk
};

} // namespace resonate
