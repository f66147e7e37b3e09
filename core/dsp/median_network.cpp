#include "core/dsp/median_network.h"

#include "core/dsp/simd_clones.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace resonate {
namespace {

constexpr int kLanes = 64;    // values sorted side by side: rows of 64 floats stay in the first-level cache
constexpr int kMaxRows = 127; // bounds the stack that process() takes

std::vector<std::pair<int, int>> mergeExchange(int size)
{
    std::vector<std::pair<int, int>> comparisons;
    int top = 1;
    while (2 * top < size)
        top *= 2;
    for (int p = top; p > 0; p /= 2) {
        int q = top;
        int r = 0;
        for (int d = p; d > 0; d = q - p, q /= 2, r = p) {
            for (int i = 0; i < size - d; ++i)
                if ((i & p) == r)
                    comparisons.emplace_back(i, i + d);
        }
    }
    return comparisons;
}

/// Without what place `wanted` does not depend on.
std::vector<std::pair<int, int>> pruned(const std::vector<std::pair<int, int>>& comparisons, int size, int wanted)
{
    std::vector<bool> needed(static_cast<std::size_t>(size));
    needed[static_cast<std::size_t>(wanted)] = true;
    std::vector<std::pair<int, int>> kept;
    for (auto it = comparisons.rbegin(); it != comparisons.rend(); ++it) {
        const auto low = static_cast<std::size_t>(it->first);
        const auto high = static_cast<std::size_t>(it->second);
        if (!needed[low] && !needed[high])
            continue;
        needed[low] = needed[high] = true;
        kept.push_back(*it);
    }
    std::ranges::reverse(kept);
    return kept;
}

RESONATE_SIMD_CLONES
void sortLanes(float* lanes, const std::pair<int, int>* comparisons, std::size_t count)
{
    for (std::size_t c = 0; c < count; ++c) {
        float* low = lanes + comparisons[c].first * kLanes;
        float* high = lanes + comparisons[c].second * kLanes;
        for (int i = 0; i < kLanes; ++i) {
            const float a = low[i];
            const float b = high[i];
            low[i] = a < b ? a : b;
            high[i] = a < b ? b : a;
        }
    }
}

} // namespace

MedianNetwork::MedianNetwork(int rows) : m_rows(rows), m_comparisons(pruned(mergeExchange(rows), rows, (rows - 1) / 2))
{
    assert(rows >= 1 && rows <= kMaxRows);
}

void MedianNetwork::process(std::span<const float* const> rows, std::span<float> median) const noexcept
{
    assert(static_cast<int>(rows.size()) == m_rows);
    alignas(64) std::array<float, static_cast<std::size_t>(kLanes) * kMaxRows> lanes;
    for (std::size_t at = 0; at < median.size(); at += kLanes) {
        const std::size_t count = std::min<std::size_t>(kLanes, median.size() - at);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            float* lane = lanes.data() + r * kLanes;
            std::copy_n(rows[r] + at, count, lane);
            std::fill(lane + count, lane + kLanes, 0.0F);
        }
        sortLanes(lanes.data(), m_comparisons.data(), m_comparisons.size());
        const float* middle = lanes.data() + static_cast<std::size_t>((m_rows - 1) / 2) * kLanes;
        std::copy_n(middle, count, median.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

void medianAlong(std::span<const float> values, const MedianNetwork& network, std::vector<float>& scratch,
                 std::span<float> median)
{
    assert(values.size() == median.size() && network.rows() % 2 == 1);
    if (values.empty())
        return;
    const auto width = static_cast<std::size_t>(network.rows());
    scratch.assign(values.size() + width - 1, values.back());
    std::fill_n(scratch.begin(), width / 2, values.front());
    std::ranges::copy(values, scratch.begin() + static_cast<std::ptrdiff_t>(width / 2));
    std::array<const float*, kMaxRows> shifted{};
    for (std::size_t i = 0; i < width; ++i)
        shifted[i] = scratch.data() + i;
    network.process(std::span(shifted).first(width), median);
}

} // namespace resonate
