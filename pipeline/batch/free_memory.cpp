#include "pipeline/batch/free_memory.h"

#include <algorithm>
#include <fstream>
#include <limits>
#include <optional>
#include <string>

#include <unistd.h>

namespace resonate {
namespace {

constexpr std::int64_t kUnknown = std::numeric_limits<std::int64_t>::max() / 4;

/// The first number of a file of the system's, where it holds one.
std::optional<std::int64_t> numberIn(const char* file)
{
    std::ifstream in(file);
    std::int64_t number = 0;
    return in >> number ? std::optional(number) : std::nullopt;
}

std::int64_t availableBytes()
{
    std::ifstream in("/proc/meminfo");
    std::string name;
    for (std::int64_t kibibytes = 0; in >> name >> kibibytes; in.ignore(80, '\n'))
        if (name == "MemAvailable:")
            return kibibytes * 1024;
    return kUnknown;
}

/// As a container sees its own control group.
std::int64_t leftByGroupBytes()
{
    const auto most = numberIn("/sys/fs/cgroup/memory.max"); // the word "max" where there is no limit
    const auto used = numberIn("/sys/fs/cgroup/memory.current");
    return most && used ? std::max<std::int64_t>(0, *most - *used) : kUnknown;
}

std::int64_t ownBytes()
{
    std::ifstream in("/proc/self/statm");
    std::int64_t mapped = 0;
    std::int64_t resident = 0;
    return in >> mapped >> resident ? resident * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

std::int64_t memoryForUse()
{
    return std::min(availableBytes(), leftByGroupBytes()) + ownBytes();
}

} // namespace resonate
