#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace resonate {

enum class PictureKind { Jpeg, Png };

/// What the first bytes of a picture say. Nothing in it is decoded.
struct PictureSize {
    PictureKind kind = PictureKind::Jpeg;
    int width = 0; ///< pixels, at least 1
    int height = 0;
    int bitsPerPixel = 24;
};

/// Of a JPEG (any of its processes) or a PNG; empty for anything else. Sources: ITU-T T.81, annex B; W3C PNG, 11.2.2.
std::optional<PictureSize> pictureSizeOf(std::span<const std::byte> bytes) noexcept;

/// "image/jpeg" or "image/png".
const char* mimeTypeOf(PictureKind kind) noexcept;

} // namespace resonate
