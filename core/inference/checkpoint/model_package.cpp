#include "core/inference/checkpoint/model_package.h"

#include <cstring>

namespace resonate {
namespace {

/// IEEE 754 binary16 to binary32, exactly.
float fromHalf(std::uint16_t half) noexcept
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    constexpr float kSmallestStep = 5.9604644775390625e-8F; // 2^-24: what a subnormal counts in
    if (exponent == 0) {
        const float magnitude = static_cast<float>(fraction) * kSmallestStep;
        return sign != 0 ? -magnitude : magnitude;
    }
    const std::uint32_t wide = exponent == 0x1FU ? 0xFFU : exponent + (127 - 15);
    const std::uint32_t bits = sign | wide << 23 | fraction << 13;
    float value = 0.0F;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

float elementAt(const PackageTensor& tensor, std::int64_t index) noexcept
{
    if (tensor.type == ElementType::Float16) {
        std::uint16_t half = 0;
        std::memcpy(&half, tensor.storage + index * std::int64_t{sizeof half}, sizeof half);
        return fromHalf(half);
    }
    float value = 0.0F;
    std::memcpy(&value, tensor.storage + index * std::int64_t{sizeof value}, sizeof value);
    return value;
}

} // namespace

std::vector<float> PackageTensor::toFloats() const
{
    std::vector<float> values;
    values.reserve(static_cast<std::size_t>(elements()));
    std::vector<std::int64_t> at(sizes.size(), 0);
    std::int64_t index = offset;
    for (std::int64_t left = elements(); left > 0; --left) {
        values.push_back(elementAt(*this, index));
        for (std::size_t axis = sizes.size(); axis-- > 0;) { // the last axis runs fastest
            index += strides[axis];
            if (++at[axis] < sizes[axis])
                break;
            index -= strides[axis] * sizes[axis];
            at[axis] = 0;
        }
    }
    return values;
}

} // namespace resonate
