#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace resonate {

/// Levels of a spectrogram in eight bits: steps of half a decibel, from -121.5 dBFS (and everything below) to +6 dBFS
/// (and everything above). A sine at full scale in the middle of a bin is 0 dBFS; half way between two bins it reads
/// 1.4 dB less, which is the window's scalloping.
using LevelCode = std::uint8_t;

inline constexpr double kLevelStepDb = 0.5;
inline constexpr double kQuietestLevelDb = -121.5;
inline constexpr double kLoudestLevelDb = kQuietestLevelDb + 255 * kLevelStepDb;

inline double levelDb(LevelCode code) noexcept
{
    return kQuietestLevelDb + kLevelStepDb * code;
}

/// The nearest code.
inline LevelCode levelCode(double levelDb) noexcept
{
    const double steps = std::clamp((levelDb - kQuietestLevelDb) / kLevelStepDb, 0.0, 255.0);
    return static_cast<LevelCode>(std::lround(steps));
}

} // namespace resonate
