#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace resonate {

/// A float in 16 bits: sign, 5 bits of exponent, 10 of fraction, and no infinities or NaN (the "alternative half" of
/// Arm processors), so every bit pattern is a number: up to 131008, steps of 1/1024 of the value, of 2^-24 under 2^-14.
using Half = std::uint16_t;

inline constexpr float kLargestHalf = 131008.0F;

inline float halfToFloat(Half half) noexcept
{
    // The fraction and exponent put where a float has them, which is too small by the difference of the two biases.
    const float magnitude = std::bit_cast<float>((half & 0x7fffU) << 13) * 0x1p112F;
    return (half & 0x8000U) != 0 ? -magnitude : magnitude;
}

/// `magnitude` >= 0, rounded towards infinity or towards zero; what is too large for a half is the largest one.
inline Half halfOfMagnitude(float magnitude, bool up) noexcept
{
    if (!(magnitude < kLargestHalf))
        return magnitude >= kLargestHalf ? 0x7fff : 0; // NaN is nothing
    if (magnitude < 0x1p-14F) {
        const float units = magnitude * 0x1p24F;
        return static_cast<Half>(up ? std::ceil(units) : std::floor(units));
    }
    const std::uint32_t bits = std::bit_cast<std::uint32_t>(magnitude) - (112U << 23);
    return static_cast<Half>((bits + (up ? 0x1fffU : 0U)) >> 13);
}

/// The smallest half that is not below the value.
inline Half halfNotBelow(float value) noexcept
{
    if (value >= 0.0F)
        return halfOfMagnitude(value, true);
    const Half magnitude = halfOfMagnitude(-value, false);
    return magnitude == 0 ? magnitude : static_cast<Half>(magnitude | 0x8000U);
}

/// The largest half that is not above the value.
inline Half halfNotAbove(float value) noexcept
{
    const Half mirrored = halfNotBelow(-value);
    return mirrored == 0 ? mirrored : static_cast<Half>(mirrored ^ 0x8000U);
}

} // namespace resonate
