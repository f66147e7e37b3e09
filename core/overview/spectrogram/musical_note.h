#pragma once

#include <cmath>

namespace resonate {

/// A tone of the scale that most music is tuned to: equal temperament, A4 = 440 Hz.
struct MusicalNote {
    int step = 0;       ///< 0 is C, 11 is B
    int octave = 0;     ///< of scientific pitch notation: A4 lies in octave 4
    double cents = 0.0; ///< from the note to the frequency, -50..50; a hundred are a semitone
};

/// The nearest note. hz > 0.
inline MusicalNote nearestNote(double hz) noexcept
{
    const double semitones = 12.0 * std::log2(hz / 440.0) + 9.0; // above C4
    const double nearest = std::round(semitones);
    const int octaves = static_cast<int>(std::floor(nearest / 12.0));
    return {static_cast<int>(nearest) - 12 * octaves, 4 + octaves, 100.0 * (semitones - nearest)};
}

} // namespace resonate
