#pragma once

#include "core/audio/audio_buffer.h"

#include <span>
#include <vector>

namespace resonate::test {

/// Mono sound in a room, in its two parts: what reaches the listener within 50 ms of the direct sound, and the rest.
struct WetSignal {
    std::vector<float> early;
    std::vector<float> late;
    AudioBuffer mixed() const;
};

/// A room: the direct sound, then Gaussian noise that decays by 60 dB in `rt60Seconds`, duller as it gets older, with
/// direct to reverberant energy as asked.
std::vector<float> syntheticRoom(int sampleRateHz, double rt60Seconds, double directToReverberantDb, unsigned seed);

/// `dry` in `room`, cut to the length of `dry`.
WetSignal putIntoRoom(std::span<const float> dry, std::span<const float> room, int sampleRateHz);

/// Short notes of several partials with pauses.
std::vector<float> dryNotes(int sampleRateHz, double seconds);
/// The same in a room with as much direct as reverberant energy.
WetSignal wetNotes(int sampleRateHz, double seconds, double rt60Seconds);

/// 20 log10 of a / b in the least-squares fit of `sound` by a early + b late.
double earlyToLateDb(std::span<const float> sound, const WetSignal& wet);
/// 10 log10 of the energy of the target within `sound` over that of what else is in it.
/// Source: J. Le Roux et al., "SDR - half-baked or well done?", 2019.
double scaleInvariantSdrDb(std::span<const float> sound, std::span<const float> target);

} // namespace resonate::test
