#pragma once

#include "core/separation/pitch_track.h"

namespace resonate {

/// How likely each frame holds a sung or played melody, 0..1: prominence of the tracked pitch, smoothed over 0.25 s or
/// so
/// (`smoothingFrames`, standard deviation of a Gaussian), between its lower quartile and its 65th percentile.
/// All zero where the track never stands out.
std::vector<float> voicedGate(const PitchTrack& track, double smoothingFrames);

/// Gaussian teeth, 0..1, at the harmonics of one fundamental, each 12 Hz + 0.7 % of its frequency wide, up to 9 kHz.
/// Writes one row of a comb, `comb[bins]`.
/// Source: J. Salamon, "Melody extraction from polyphonic music signals", PhD thesis 2013 (comb masks from f0).
void melodyComb(double fundamentalHz, double binHz, std::span<float> comb);

} // namespace resonate
