#include "core/inference/checkpoint/model_package.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace resonate {
namespace {

/// IEEE 754 binary16 to binary32, exactly, without a branch so that it is computed on vectors.
inline float fromHalf(std::uint16_t half) noexcept
{
    constexpr float kSmallestStep = 5.9604644775390625e-8F; // 2^-24: what a subnormal counts in
    constexpr std::uint32_t kRebias = 127 - 15;
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    const std::uint32_t normal = (exponent == 0x1FU ? 0xFFU : exponent + kRebias) << 23 | fraction << 13;
    const auto subnormal = std::bit_cast<std::uint32_t>(static_cast<float>(static_cast<int>(fraction)) * kSmallestStep);
    return std::bit_cast<float>(sign | (exponent == 0 ? subnormal : normal));
}

template <class Element>
Element load(const std::byte* elements, std::int64_t index) noexcept
{
    Element element = 0;
    std::memcpy(&element, elements + index * std::int64_t{sizeof element}, sizeof element);
    return element;
}

float toFloat(std::uint16_t half) noexcept
{
    return fromHalf(half);
}

float toFloat(std::uint32_t single) noexcept
{
    return std::bit_cast<float>(single);
}

/// Elements that follow each other at a fixed distance.
struct Run {
    const std::byte* first = nullptr;
    std::int64_t count = 0;
    std::int64_t stride = 0;
};

/// How many of the last axes lie one behind the other without gaps, as in every tensor of a released model.
std::size_t contiguousAxes(const PackageTensor& tensor) noexcept
{
    std::int64_t expected = 1;
    std::size_t axes = 0;
    for (std::size_t axis = tensor.sizes.size(); axis-- > 0; ++axes) {
        if (tensor.sizes[axis] != 1 && tensor.strides[axis] != expected)
            break;
        expected *= tensor.sizes[axis];
    }
    return axes;
}

/// Calls visit(Run) for the elements in row-major order.
template <class Visit>
void forEachRun(const PackageTensor& tensor, const Visit& visit)
{
    const std::int64_t bytesEach = tensor.type == ElementType::Float16 ? 2 : 4;
    if (tensor.elements() == 0)
        return;
    Run run = {nullptr, 1, 1};
    std::size_t outer = tensor.sizes.size() - contiguousAxes(tensor);
    for (std::size_t axis = outer; axis < tensor.sizes.size(); ++axis)
        run.count *= tensor.sizes[axis];
    if (outer > 0 && run.count == 1) {
        --outer;
        run = {nullptr, tensor.sizes[outer], tensor.strides[outer]};
    }
    std::vector<std::int64_t> at(outer, 0);
    std::int64_t index = tensor.offset;
    for (std::int64_t left = tensor.elements() / run.count; left > 0; --left) {
        run.first = tensor.storage + index * bytesEach;
        visit(run);
        for (std::size_t axis = outer; axis-- > 0;) { // the last axis runs fastest
            index += tensor.strides[axis];
            if (++at[axis] < tensor.sizes[axis])
                break;
            index -= tensor.strides[axis] * tensor.sizes[axis];
            at[axis] = 0;
        }
    }
}

template <class Element>
void convert(const Run& run, float* out) noexcept
{
    if (run.stride == 1) {
        for (std::int64_t i = 0; i < run.count; ++i)
            out[i] = toFloat(load<Element>(run.first, i));
        return;
    }
    for (std::int64_t i = 0; i < run.count; ++i)
        out[i] = toFloat(load<Element>(run.first, i * run.stride));
}

/// All bits of the exponent are set in infinities and in what is no number, and only there.
template <class Element>
bool isFinite(const Run& run) noexcept
{
    constexpr auto kExponent = static_cast<Element>(sizeof(Element) == 2 ? 0x7C00 : 0x7F800000);
    Element highest = 0;
    const std::int64_t stride = run.stride;
    if (stride == 1)
        for (std::int64_t i = 0; i < run.count; ++i)
            highest = std::max(highest, static_cast<Element>(load<Element>(run.first, i) & kExponent));
    else
        for (std::int64_t i = 0; i < run.count; ++i)
            highest = std::max(highest, static_cast<Element>(load<Element>(run.first, i * stride) & kExponent));
    return highest != kExponent;
}

} // namespace

std::vector<float> PackageTensor::toFloats() const
{
    std::vector<float> values(static_cast<std::size_t>(elements()));
    copyTo(values.data());
    return values;
}

void PackageTensor::copyTo(float* out) const noexcept
{
    forEachRun(*this, [this, &out](const Run& run) {
        if (type == ElementType::Float16)
            convert<std::uint16_t>(run, out);
        else
            convert<std::uint32_t>(run, out);
        out += run.count;
    });
}

bool PackageTensor::allFinite() const noexcept
{
    bool finite = true;
    forEachRun(*this, [this, &finite](const Run& run) {
        finite = (type == ElementType::Float16 ? isFinite<std::uint16_t>(run) : isFinite<std::uint32_t>(run)) && finite;
    });
    return finite;
}

} // namespace resonate
