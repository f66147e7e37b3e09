#include "core/inference/htdemucs/lane_choice.h"

#include <algorithm>
#include <fstream>
#include <string>

namespace resonate {
namespace {

/// What a segment of the released models needs while it is under way, its sound included.
constexpr std::int64_t kLaneBytes = std::int64_t{400} << 20;
constexpr int kUsualLanes = 2;
constexpr int kThreadsOfUsualLane = 2;

} // namespace

std::int64_t availableMemoryBytes()
{
    std::ifstream file("/proc/meminfo");
    std::string name, unit;
    for (std::int64_t kibibytes = 0; file >> name >> kibibytes; std::getline(file, unit))
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    return 0;
}

int lanesFor(int asked, int threads, std::int64_t availableBytes)
{
    const int wanted = asked > 0 ? asked : std::min(kUsualLanes, threads / kThreadsOfUsualLane);
    const std::int64_t fitting = availableBytes / 2 / kLaneBytes;
    return static_cast<int>(std::clamp<std::int64_t>(fitting, 1, std::max(1, std::min(wanted, threads))));
}

} // namespace resonate
