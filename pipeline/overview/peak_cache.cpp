#include "pipeline/overview/peak_cache.h"

#include "core/overview/peaks/peak_file.h"
#include "pipeline/cache_key.h"

namespace resonate {
namespace {

constexpr int kPeaksVersion = 1; // raise when the same audio gives other peaks
const std::string kFileName = "peaks";

std::string peaksKey(const std::string& key)
{
    return cacheKey({key, "peaks", kPeaksVersion, {}});
}

/// Maps the entry's file and holds the entry as long as the table lives.
std::shared_ptr<const PeakTable> tableOf(CacheEntry entry)
{
    auto table = openPeakFile(entry.file(kFileName));
    if (!table) {
        // Listed with the right checksum, and yet no peaks. Without its file the entry counts as damaged.
        std::error_code ignored;
        std::filesystem::remove(entry.file(kFileName), ignored);
        return nullptr;
    }
    struct Held {
        CacheEntry entry;
        std::shared_ptr<const PeakTable> table;
    };
    const PeakTable* address = table->get();
    return {std::make_shared<Held>(Held{std::move(entry), std::move(*table)}), address};
}

} // namespace

std::shared_ptr<const PeakTable> findPeaks(const Cache& cache, const std::string& key, const std::stop_token& stop)
{
    auto found = cache.find(peaksKey(key), stop);
    return found && *found ? tableOf(std::move(**found)) : nullptr;
}

std::shared_ptr<const PeakTable> keepPeaks(const Cache& cache, const std::string& key, const PeakTable& table,
                                           const std::stop_token& stop)
{
    auto claim = cache.begin(peaksKey(key), peakFileBytes(table.format(), table.ready().frames), stop);
    if (!claim)
        return nullptr;
    if (auto* made = std::get_if<CacheEntry>(&*claim)) { // by somebody else meanwhile, or of something else
        auto theirs = tableOf(std::move(*made));
        const bool same =
            theirs && theirs->format() == table.format() && theirs->ready().frames == table.ready().frames;
        return same ? theirs : nullptr;
    }
    auto& partial = std::get<PartialEntry>(*claim);
    if (!writePeakFile(table, partial.file(kFileName))) {
        std::move(partial).discard();
        return nullptr;
    }
    auto entry = std::move(partial).commit({}, stop);
    return entry ? tableOf(std::move(*entry)) : nullptr;
}

} // namespace resonate
