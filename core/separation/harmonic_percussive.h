#pragma once

#include "core/separation/frame_matrix.h"

#include <stop_token>

namespace resonate {

/// Widths of the two medians, odd.
struct HarmonicPercussiveWindow {
    int frames = 11; ///< along time: what lasts survives
    int bins = 43;   ///< along frequency: what is broad survives
};

/// The share of each magnitude's power, 0..1, that belongs to something percussive: P^2 / (H^2 + P^2), with H and P the
/// medians along time and along frequency. Stops early, with rows left at zero, when `stop` asks for it.
/// Source: D. Fitzgerald, "Harmonic/percussive separation using median filtering", DAFx 2010.
FrameMatrix percussiveShare(const FrameMatrix& magnitude, const HarmonicPercussiveWindow& window, std::stop_token stop);

/// Rows around `frame`, the edge rows repeated, for a median along time; `rows` is as long as the median is wide.
void rowsAround(const FrameMatrix& matrix, int frame, std::span<const float*> rows) noexcept;

} // namespace resonate
