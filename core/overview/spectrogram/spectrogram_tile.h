#pragma once

#include "core/overview/spectrogram/level_code.h"
#include "core/overview/spectrogram/spectrogram_grid.h"

#include <span>
#include <vector>

namespace resonate {

/// A stretch of a spectrogram at one level of detail.
struct SpectrogramTile {
    int level = 0;
    std::int64_t index = 0; ///< among the tiles of its level
    int columns = 0;        ///< kTileColumns but for the last of a level
    int bins = 0;
    /// False for a coarse tile whose columns are so far the mean of a few transforms each, spread over the column.
    bool exact = true;
    std::vector<LevelCode> codes; ///< [bins][kTileColumns]; past `columns` zero

    std::span<const LevelCode> row(int bin) const noexcept
    {
        return std::span(codes).subspan(static_cast<std::size_t>(bin) * SpectrogramGrid::kTileColumns,
                                        SpectrogramGrid::kTileColumns);
    }
    LevelCode at(int bin, int column) const noexcept { return row(bin)[static_cast<std::size_t>(column)]; }
    std::int64_t bytes() const noexcept { return static_cast<std::int64_t>(codes.size() + sizeof(*this)); }
};

} // namespace resonate
