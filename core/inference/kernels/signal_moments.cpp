#include "core/inference/kernels/signal_moments.h"

#include "core/inference/kernels/parallel.h"

#include <algorithm>
#include <vector>

namespace resonate {

Moments momentsOf(const float* values, std::int64_t count)
{
    constexpr std::int64_t kBlock = 1 << 16;
    std::vector<Moments> parts(static_cast<std::size_t>((count + kBlock - 1) / kBlock));
    parallelFor(static_cast<std::int64_t>(parts.size()), nullptr, [&](std::int64_t block) {
        const float* const begin = values + block * kBlock;
        const float* const end = values + std::min(count, (block + 1) * kBlock);
        Moments part{static_cast<double>(end - begin), 0.0, 0.0};
        for (const float* value = begin; value != end; ++value)
            part.mean += static_cast<double>(*value);
        part.mean /= part.count;
        for (const float* value = begin; value != end; ++value)
            part.squares += (static_cast<double>(*value) - part.mean) * (static_cast<double>(*value) - part.mean);
        parts[static_cast<std::size_t>(block)] = part;
    });
    Moments all;
    for (const Moments& part : parts)
        all.add(part);
    return all;
}

void shiftAndScale(const float* values, std::int64_t count, float mean, float factor, float* to)
{
    constexpr std::int64_t kBlock = 1 << 16;
    parallelFor((count + kBlock - 1) / kBlock, nullptr, [&](std::int64_t block) {
        const std::int64_t end = std::min(count, (block + 1) * kBlock);
        for (std::int64_t i = block * kBlock; i < end; ++i)
            to[i] = (values[i] - mean) * factor;
    });
}

} // namespace resonate
