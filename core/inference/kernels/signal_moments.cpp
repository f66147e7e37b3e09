#include "core/inference/kernels/signal_moments.h"

#include "core/inference/kernels/parallel.h"

#include <algorithm>
#include <vector>

namespace resonate {
namespace {

/// Sum of term(value) over count values, in double precision. Several partial sums, so that additions need not wait for
/// each other.
template <typename Term>
double sumOf(const float* values, std::int64_t count, const Term& term)
{
    constexpr int kSums = 16;
    double sums[kSums] = {};
    std::int64_t i = 0;
    for (; i + kSums <= count; i += kSums)
        for (int lane = 0; lane < kSums; ++lane)
            sums[lane] += term(static_cast<double>(values[i + lane]));
    for (int lane = 0; i < count; ++i, ++lane)
        sums[lane] += term(static_cast<double>(values[i]));
    double total = 0.0;
    for (const double sum : sums)
        total += sum;
    return total;
}

} // namespace

Moments momentsOf(const float* values, std::int64_t count)
{
    constexpr std::int64_t kBlock = 1 << 16;
    std::vector<Moments> parts(static_cast<std::size_t>((count + kBlock - 1) / kBlock));
    parallelFor(static_cast<std::int64_t>(parts.size()), nullptr, [&](std::int64_t block) {
        const float* const first = values + block * kBlock;
        const std::int64_t length = std::min(kBlock, count - block * kBlock);
        Moments part;
        part.count = static_cast<double>(length);
        part.mean = sumOf(first, length, [](double value) { return value; }) / part.count;
        part.squares = sumOf(first, length, [&](double value) { return (value - part.mean) * (value - part.mean); });
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
