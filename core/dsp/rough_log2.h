#pragma once

#include <bit>
#include <cstdint>

namespace resonate {

/// log2 of a positive, normal number, to 0.01: the exponent and a parabola through the mantissa. For levels in decibels
/// that are averaged (the error, 0.03 dB, is one-sided).
inline float roughLog2(float value) noexcept
{
    const auto bits = std::bit_cast<std::int32_t>(value);
    const float mantissa = std::bit_cast<float>((bits & 0x7fffff) | 0x3f800000);
    return static_cast<float>((bits >> 23) - 127) + (2.0F - mantissa / 3.0F) * mantissa - 5.0F / 3.0F;
}

} // namespace resonate
