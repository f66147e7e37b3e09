#include "core/overview/spectrogram/spectrogram_grid.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace resonate {
namespace {

constexpr int kWidestBinHz = 24;
constexpr int kShortestTransform = 256;

} // namespace

SpectrogramGrid::SpectrogramGrid(int sampleRateHz, std::int64_t frames)
    : m_sampleRateHz(sampleRateHz),
      m_transformSize(std::max(kShortestTransform,
                               static_cast<int>(std::bit_ceil(static_cast<unsigned>(sampleRateHz / kWidestBinHz))))),
      m_frames(frames)
{
    assert(sampleRateHz > 0 && frames >= 0);
    while (tiles(m_coarsestLevel) > 1)
        ++m_coarsestLevel;
}

int SpectrogramGrid::columnsOf(int level, std::int64_t tile) const noexcept
{
    return static_cast<int>(std::clamp<std::int64_t>(columns(level) - tile * kTileColumns, 0, kTileColumns));
}

int SpectrogramGrid::levelFor(double framesPerColumn) const noexcept
{
    int level = 0;
    while (level < m_coarsestLevel && static_cast<double>(hop(level + 1)) <= framesPerColumn)
        ++level;
    return level;
}

} // namespace resonate
