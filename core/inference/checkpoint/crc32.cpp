#include "core/inference/checkpoint/crc32.h"

#include "core/inference/checkpoint/little_endian.h"

#include <array>

namespace resonate {
namespace {

constexpr std::size_t kStride = 16; // bytes taken at once; with twice as many the tables crowd out the cache

using Table = std::array<std::uint32_t, 256>;

/// Table k holds what a byte adds to the checksum when k more bytes follow it.
constexpr std::array<Table, kStride> makeTables() noexcept
{
    constexpr std::uint32_t kReflectedPolynomial = 0xEDB88320U;
    std::array<Table, kStride> tables = {};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = rest >> 1 ^ ((rest & 1U) != 0 ? kReflectedPolynomial : 0U);
        tables[0][byte] = rest;
    }
    for (std::size_t k = 1; k < kStride; ++k)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[k][byte] = tables[k - 1][byte] >> 8 ^ tables[0][tables[k - 1][byte] & 0xFFU];
    return tables;
}

constexpr std::array<Table, kStride> kTables = makeTables();

/// What the 8 bytes of `word` add, when `following` bytes come after the last of them.
inline std::uint32_t contribution(std::uint64_t word, std::size_t following) noexcept
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < 8; ++i)
        sum ^= kTables[following + 7 - i][word >> (8 * i) & 0xFFU];
    return sum;
}

} // namespace

// Source: M. Kounavis, F. Berry, "A systematic approach to building high performance software-based CRC generators"
// (2005).
std::uint32_t crc32(std::span<const std::byte> bytes) noexcept
{
    std::uint32_t state = 0xFFFFFFFFU;
    std::size_t at = 0;
    for (; bytes.size() - at >= kStride; at += kStride)
        state = contribution(loadLittleEndian<std::uint64_t>(bytes, at) ^ state, 8) ^
                contribution(loadLittleEndian<std::uint64_t>(bytes, at + 8), 0);
    for (; at < bytes.size(); ++at)
        state = state >> 8 ^ kTables[0][(state ^ static_cast<std::uint32_t>(bytes[at])) & 0xFFU];
    return ~state;
}

} // namespace resonate
