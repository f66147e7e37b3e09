#include "pipeline/disk_space.h"

#include "pipeline/durable_file.h"
#include "pipeline/text.h"

#include <algorithm>
#include <limits>

namespace resonate {

Result<std::int64_t> freeSpaceBytes(const std::filesystem::path& path)
{
    std::error_code error;
    std::filesystem::path nearest = std::filesystem::absolute(path, error);
    while (!std::filesystem::exists(nearest, error) && nearest != nearest.parent_path())
        nearest = nearest.parent_path();
    const auto space = std::filesystem::space(nearest, error);
    if (error)
        return systemError(nearest, "asking for free space", error.value());
    return static_cast<std::int64_t>(
        std::min<std::uintmax_t>(space.available, std::numeric_limits<std::int64_t>::max()));
}

Result<> requireSpace(const std::filesystem::path& path, std::int64_t bytesNeeded)
{
    const auto free = freeSpaceBytes(path);
    if (!free)
        return free.error();
    if (*free >= bytesNeeded)
        return {};
    return Error{ErrorCode::NoSpace,
                 path.string() + ": needs " + formatBytes(bytesNeeded) + ", " + formatBytes(*free) + " are free"};
}

} // namespace resonate
