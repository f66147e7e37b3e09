#include "pipeline/batch/size_and_time.h"

#include <sys/stat.h>

namespace resonate {

std::optional<SizeAndTime> SizeAndTime::of(const std::filesystem::path& path)
{
    struct stat status = {};
    if (stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    std::int64_t ns = 0;
    if (__builtin_mul_overflow(std::int64_t{status.st_mtim.tv_sec}, kNsPerSecond, &ns) ||
        __builtin_add_overflow(ns, std::int64_t{status.st_mtim.tv_nsec}, &ns))
        ns = status.st_mtim.tv_sec; // past the year 2262: to the second
    return SizeAndTime{status.st_size, ns};
}

QJsonObject toJson(const SizeAndTime& stamp)
{
    return {{QStringLiteral("bytes"), QString::number(stamp.bytes)},
            {QStringLiteral("modifiedNs"), QString::number(stamp.modifiedNs)}};
}

std::optional<SizeAndTime> sizeAndTimeFromJson(const QJsonObject& json)
{
    bool isBytes = false;
    bool isTime = false;
    const SizeAndTime stamp{json.value(QStringLiteral("bytes")).toString().toLongLong(&isBytes),
                            json.value(QStringLiteral("modifiedNs")).toString().toLongLong(&isTime)};
    if (!isBytes || !isTime)
        return {};
    return stamp;
}

} // namespace resonate
