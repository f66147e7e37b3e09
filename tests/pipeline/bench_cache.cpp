#include "pipeline/cache.h"
#include "pipeline/cache_key.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>

using namespace resonate;
namespace fs = std::filesystem;

namespace {

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

/// How fast an entry is verified: CPU time, with its files in the page cache.
int main()
{
    constexpr std::int64_t kBytes = 512LL * 1024 * 1024;
    const auto cache = Cache::temporary(fs::temp_directory_path());
    const std::string key = cacheKey({"bench", "separate", 1, {}});
    auto claim = cache ? cache->begin(key, kBytes) : Result<Cache::Claim>(cache.error());
    if (!claim) {
        std::fprintf(stderr, "%s\n", claim.error().detail.c_str());
        return EXIT_FAILURE;
    }
    auto& partial = std::get<PartialEntry>(*claim);
    {
        std::ofstream file(partial.file("data"), std::ios::binary);
        const std::string piece(1024 * 1024, 'r');
        for (std::int64_t at = 0; at < kBytes; at += static_cast<std::int64_t>(piece.size()))
            file << piece;
    }
    const double begin = cpuSeconds();
    const bool committed = static_cast<bool>(std::move(partial).commit({}));
    const double middle = cpuSeconds();
    const auto found = cache->find(key);
    const double end = cpuSeconds();
    if (!committed || !found || !*found)
        return EXIT_FAILURE;
    const double megabytes = static_cast<double>(kBytes) / 1e6;
    std::printf("commit %.0f MB per CPU second, find %.0f MB per CPU second\n", megabytes / (middle - begin),
                megabytes / (end - middle));
    return EXIT_SUCCESS;
}
