#pragma once

#include <algorithm>
#include <cmath>

namespace resonate {

/// Where a level in decibels stops: what is quieter reads as this.
inline constexpr double kSilenceDb = -200.0;

inline double dbToGain(double db) noexcept
{
    return std::pow(10.0, db / 20.0);
}

/// 20 log10 of an amplitude ratio, kSilenceDb at the least.
inline double gainToDb(double gain) noexcept
{
    return gain > 1e-10 ? 20.0 * std::log10(gain) : kSilenceDb;
}

/// 10 log10 of a power ratio, kSilenceDb at the least.
inline double powerToDb(double power) noexcept
{
    return power > 1e-20 ? 10.0 * std::log10(power) : kSilenceDb;
}

} // namespace resonate
