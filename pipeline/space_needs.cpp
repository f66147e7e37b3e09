#include "pipeline/space_needs.h"

#include "pipeline/disk_space.h"
#include "pipeline/restoring/soloed_part.h"
#include "pipeline/stages/separate_stage.h"

#include <sys/stat.h>

namespace resonate {
namespace {

/// Whether two folders that exist lie on the same file system.
bool shareFileSystem(const std::filesystem::path& a, const std::filesystem::path& b)
{
    struct stat first = {};
    struct stat second = {};
    return stat(a.c_str(), &first) == 0 && stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

} // namespace

Result<> requireSpace(const SpaceNeeds& needs, const Cache& cache, const std::filesystem::path& outputFolder)
{
    if (shareFileSystem(cache.root(), outputFolder))
        return requireSpace(outputFolder, needs.cacheBytes + needs.outputBytes);
    if (auto enough = requireSpace(cache.root(), needs.cacheBytes); !enough)
        return enough;
    return requireSpace(outputFolder, needs.outputBytes);
}

std::int64_t missingStemBytes(const Session& session, const std::string& materialKey, const Separator& separator)
{
    const std::int64_t held = session.cache.bytesHeld(stemsCacheKey(materialKey, separator));
    return std::max<std::int64_t>(0, stemBytes(session) - held);
}

std::int64_t missingCacheBytes(const Session& session, const RestoringSetup& repair, const Separator* separator,
                               const RestoringSetup& stems, const RestoringSetup& mix)
{
    const Cache& cache = session.cache;
    const auto bytes = [&](const RestoringTask& task) {
        std::int64_t missing = 0;
        for (const RestoringTask& one : isSoloed(task) ? soloTasks(task) : std::vector{task})
            missing += missingBytes(one, cache);
        return missing;
    };
    const RestoringTask repairing = repair.task(session.material, session.materialKey);
    const std::string materialKey = repair.stages.isEmpty() ? session.materialKey : restoringKey(repairing);
    std::int64_t sum = bytes(repairing);
    if (separator == nullptr)
        sum += bytes(stems.task(session.material, materialKey));
    else {
        sum += missingStemBytes(session, materialKey, *separator);
        const std::string stemsKey = stemsCacheKey(materialKey, *separator);
        for (const Stem stem : kStems)
            sum += bytes(stems.task(session.material, stemKey(stemsKey, stem),
                                    QString::fromStdString(std::string(stemName(stem)))));
    }
    return sum + bytes(mix.task(session.material, {})); // whose key nobody knows before the stems are there
}

} // namespace resonate
