#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstring>
#include <span>

namespace resonate {

static_assert(std::endian::native == std::endian::little, "model files are little-endian and read in place");

/// The number at byte `at`, which need not be aligned. Precondition: it lies within `bytes`.
template <class T>
T loadLittleEndian(std::span<const std::byte> bytes, std::size_t at) noexcept
{
    assert(at <= bytes.size() && bytes.size() - at >= sizeof(T));
    T value = {};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

} // namespace resonate
