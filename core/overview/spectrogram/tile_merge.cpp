#include "core/overview/spectrogram/tile_merge.h"

#include <array>
#include <cassert>

namespace resonate {
namespace {

constexpr int kColumns = SpectrogramGrid::kTileColumns;

/// By how many steps the mean of two powers lies below the louder, for each difference of their codes.
std::array<LevelCode, 256> makeDropOfMean()
{
    std::array<LevelCode, 256> drop{};
    for (std::size_t steps = 0; steps < drop.size(); ++steps) {
        const double share = 0.5 * (1.0 + std::pow(10.0, -0.1 * kLevelStepDb * static_cast<double>(steps)));
        drop[steps] = static_cast<LevelCode>(std::lround(-10.0 * std::log10(share) / kLevelStepDb));
    }
    return drop;
}

LevelCode meanCode(LevelCode a, LevelCode b) noexcept
{
    static const std::array<LevelCode, 256> drop = makeDropOfMean();
    const LevelCode loud = std::max(a, b);
    const LevelCode steps = drop[static_cast<std::size_t>(loud - std::min(a, b))];
    return static_cast<LevelCode>(loud - std::min(loud, steps));
}

/// The last column of a recording may stand for fewer transforms than its neighbour.
LevelCode weightedCode(LevelCode a, LevelCode b, double shareOfB) noexcept
{
    const double power =
        (1.0 - shareOfB) * std::pow(10.0, 0.1 * levelDb(a)) + shareOfB * std::pow(10.0, 0.1 * levelDb(b));
    return levelCode(10.0 * std::log10(power));
}

std::int64_t transformsOf(const SpectrogramGrid& grid, int level, std::int64_t column) noexcept
{
    constexpr int kFrameLevel = SpectrogramGrid::kFrameLevel;
    const std::int64_t perColumn = std::int64_t{1} << (level - kFrameLevel);
    return std::clamp<std::int64_t>(grid.columns(kFrameLevel) - column * perColumn, 0, perColumn);
}

} // namespace

SpectrogramTile mergeTiles(const SpectrogramGrid& grid, const SpectrogramTile& first, const SpectrogramTile* second)
{
    assert(first.exact && first.index % 2 == 0 && first.level >= SpectrogramGrid::kHighestDirectLevel);
    assert(second == nullptr || (second->exact && second->level == first.level && second->index == first.index + 1));
    SpectrogramTile merged{first.level + 1, first.index / 2, 0, first.bins, true, {}};
    merged.columns = grid.columnsOf(merged.level, merged.index);
    merged.codes.resize(first.codes.size());
    const std::int64_t firstBelow = first.index * kColumns;
    for (int column = 0; column < merged.columns; ++column) {
        const SpectrogramTile& below = 2 * column < kColumns ? first : *second;
        const int a = 2 * column % kColumns;
        const std::int64_t transformsA = transformsOf(grid, first.level, firstBelow + 2 * column);
        const std::int64_t transformsB = transformsOf(grid, first.level, firstBelow + 2 * column + 1);
        for (int bin = 0; bin < merged.bins; ++bin) {
            LevelCode& code = merged.codes[static_cast<std::size_t>(bin) * kColumns + static_cast<std::size_t>(column)];
            if (transformsA == transformsB)
                code = meanCode(below.at(bin, a), below.at(bin, a + 1));
            else if (transformsB == 0)
                code = below.at(bin, a);
            else
                code = weightedCode(below.at(bin, a), below.at(bin, a + 1),
                                    static_cast<double>(transformsB) / static_cast<double>(transformsA + transformsB));
        }
    }
    return merged;
}

} // namespace resonate
