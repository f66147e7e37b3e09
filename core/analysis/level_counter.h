#pragma once

#include "core/analysis/recording_report.h"
#include "core/audio/audio_format.h"
#include "core/audio/audio_view.h"

#include <array>
#include <cstdint>

namespace resonate {

/// Counts how much of the time a recording has which level and which peak, in pieces of 20 ms: long enough for a period
/// of the lowest bass, short enough to see between beats.
class LevelCounter final {
public:
    explicit LevelCounter(AudioFormat format);

    void process(ConstAudioView block) noexcept;
    /// A last piece that is not full counts if it is all there is.
    LevelHistogram result() const;

private:
    using Counts = std::array<std::int64_t, LevelHistogram::kSteps>;
    struct Piece {
        std::int64_t frames = 0;
        double squares = 0.0;
        float peak = 0.0F;
    };
    void count(const Piece& piece, Counts& levels, Counts& peaks) const noexcept;

    AudioFormat m_format;
    std::int64_t m_pieceFrames;
    Piece m_piece;
    Counts m_levels = {};
    Counts m_peaks = {};
    std::int64_t m_pieces = 0;
};

} // namespace resonate
