#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace resonate {

/// The checksum of zip files: CRC-32 with the polynomial 0x04C11DB7, bits reflected (ITU-T V.42).
std::uint32_t crc32(std::span<const std::byte> bytes) noexcept;

} // namespace resonate
