#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace resonate {

// The boxes ("atoms") that MP4, QuickTime and 3GPP files are made of. Sources: ISO/IEC 14496-12, "ISO base media file
// format"; Apple, "QuickTime File Format Specification".

using Bytes = std::vector<std::uint8_t>;
using ByteSpan = std::span<const std::uint8_t>;

/// The number that a name of four letters is in a file.
constexpr std::uint32_t boxType(const char (&name)[5]) noexcept
{
    std::uint32_t type = 0;
    for (int i = 0; i < 4; ++i)
        type = type << 8 | static_cast<unsigned char>(name[i]);
    return type;
}

/// A box in memory that somebody else owns.
struct Box {
    std::uint32_t type = 0;
    ByteSpan whole; ///< with its header
    ByteSpan body;
};

/// What lies in a row in `bytes`; a rest too short for a header is left out. Errors: BadInput when a size does not fit,
/// or there are more boxes than any real file has.
Result<std::vector<Box>> boxesIn(ByteSpan bytes);

/// The first box of that type, in `bytes` or along a path of types. Broken boxes are as good as none.
std::optional<Box> findBox(ByteSpan bytes, std::uint32_t type);
std::optional<Box> findBox(ByteSpan bytes, std::initializer_list<std::uint32_t> path);

// Big-endian numbers. Preconditions: they lie within `bytes`.
std::uint32_t bigEndian16(ByteSpan bytes, std::size_t at) noexcept;
std::uint32_t bigEndian32(ByteSpan bytes, std::size_t at) noexcept;
std::uint64_t bigEndian64(ByteSpan bytes, std::size_t at) noexcept;
void putBigEndian16(Bytes& out, std::uint32_t value);
void putBigEndian32(Bytes& out, std::uint32_t value);
void putBigEndian64(Bytes& out, std::uint64_t value);
void setBigEndian32(Bytes& bytes, std::size_t at, std::uint32_t value) noexcept;
void setBigEndian64(Bytes& bytes, std::size_t at, std::uint64_t value) noexcept;

void putBytes(Bytes& out, ByteSpan bytes);
void putText(Bytes& out, std::string_view text);

/// A box of that type around `body`, of less than 4 GiB.
Bytes makeBox(std::uint32_t type, ByteSpan body);

/// What becomes of a child: itself (nothing), or the bytes that stand in its place, which may be none.
using BoxEdit = std::function<std::optional<Bytes>(const Box& child)>;
/// `container` again, each of its children edited, and `appended` behind them.
Bytes editedBox(const Box& container, const BoxEdit& edit, ByteSpan appended = {});

} // namespace resonate
