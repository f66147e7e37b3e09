#pragma once

#include "core/audio/audio_format.h"

#include <cstdint>

namespace resonate {

/// How the spectrogram of one recording is cut up. At level L a column stands for `hop(L)` frames of the recording,
/// twice as many as at the level below it, and a tile for kTileColumns columns. Frequencies are the bins of the
/// transform, 0 Hz to half of the sample rate, the same at every level.
///
/// Up to kFrameLevel a column is one transform, centred in the column's stretch. Above, it is the mean power of the
/// columns of kFrameLevel that lie in its stretch, whose transforms overlap by half.
class SpectrogramGrid final {
public:
    static constexpr int kTileColumns = 256;
    static constexpr int kFrameLevel = 2;
    /// Up to here tiles are made from the audio; above, from the two tiles below them, so that a recording is
    /// transformed once for all of its coarse levels.
    static constexpr int kHighestDirectLevel = 5;

    SpectrogramGrid() = default;
    SpectrogramGrid(int sampleRateHz, std::int64_t frames);

    int sampleRateHz() const noexcept { return m_sampleRateHz; }
    std::int64_t frames() const noexcept { return m_frames; }
    /// Samples of one transform: a power of two that makes bins of at most 24 Hz.
    int transformSize() const noexcept { return m_transformSize; }
    int bins() const noexcept { return m_transformSize / 2 + 1; }
    double binHz() const noexcept { return static_cast<double>(m_sampleRateHz) / m_transformSize; }

    /// The level at which the whole recording is one tile.
    int coarsestLevel() const noexcept { return m_coarsestLevel; }
    std::int64_t hop(int level) const noexcept { return static_cast<std::int64_t>(m_transformSize / 8) << level; }
    std::int64_t columns(int level) const noexcept { return (m_frames + hop(level) - 1) / hop(level); }
    std::int64_t tiles(int level) const noexcept { return (columns(level) + kTileColumns - 1) / kTileColumns; }
    /// Columns of a tile, which are fewer for the last one.
    int columnsOf(int level, std::int64_t tile) const noexcept;
    /// The coarsest level whose columns are not longer than that many frames, within what there is.
    int levelFor(double framesPerColumn) const noexcept;

    bool operator==(const SpectrogramGrid&) const = default;

private:
    int m_sampleRateHz = 48000;
    int m_transformSize = 2048;
    int m_coarsestLevel = 0;
    std::int64_t m_frames = 0;
};

} // namespace resonate
