#pragma once

#include "core/overview/spectrogram/frame_powers.h"
#include "core/overview/spectrogram/spectrogram_tile.h"

#include <stop_token>

namespace resonate {

/// Computes tiles of one recording's spectrogram from its audio. The same audio gives the same bytes, whatever was
/// computed before. One instance serves one thread at a time.
class TileMaker final {
public:
    explicit TileMaker(const SpectrogramGrid& grid, int channel = kAllChannels)
        : m_grid(grid), m_powers(grid.transformSize(), channel), m_power(static_cast<std::size_t>(grid.bins()))
    {
    }

    /// A tile whose columns use all of their transforms; level <= kHighestDirectLevel.
    /// Errors: Cancelled, those of the source.
    Result<SpectrogramTile> exact(const AudioSource& source, int level, std::int64_t index,
                                  const std::stop_token& stop = {});
    /// A tile of any level whose columns use at most kDraftTransforms of their transforms, evenly spread: the picture
    /// of a whole concert without reading it. Up to kHighestDirectLevel this is the exact tile, which costs little
    /// more. Errors: as above.
    Result<SpectrogramTile> draft(const AudioSource& source, int level, std::int64_t index,
                                  const std::stop_token& stop = {});

    static constexpr int kDraftTransforms = 4;

private:
    Result<> addFrame(const AudioSource& source, int level, std::int64_t frame, std::int64_t readAheadEnd);
    Result<SpectrogramTile> make(const AudioSource& source, int level, std::int64_t index, int mostTransforms,
                                 const std::stop_token& stop);

    SpectrogramGrid m_grid;
    FramePowers m_powers;
    std::vector<float> m_power; // [bins]
};

} // namespace resonate
