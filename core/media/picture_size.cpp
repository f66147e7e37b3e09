#include "core/media/picture_size.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace resonate {
namespace {

/// Big-endian numbers, 0 past the end.
class Bytes final {
public:
    explicit Bytes(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    std::uint32_t number(std::size_t at, std::size_t bytes) const noexcept
    {
        std::uint32_t value = 0;
        for (std::size_t i = at; i < at + bytes; ++i)
            value = value << 8U | (i < m_bytes.size() ? std::to_integer<std::uint32_t>(m_bytes[i]) : 0U);
        return value;
    }
    std::size_t size() const noexcept { return m_bytes.size(); }

private:
    std::span<const std::byte> m_bytes;
};

std::optional<PictureSize> checked(PictureKind kind, std::uint32_t width, std::uint32_t height, std::uint32_t bits)
{
    constexpr std::uint32_t kMostPixels = 1U << 16U; // a side; what is larger is no cover
    if (width < 1 || height < 1 || width > kMostPixels || height > kMostPixels)
        return {};
    return PictureSize{kind, static_cast<int>(width), static_cast<int>(height), static_cast<int>(bits)};
}

std::optional<PictureSize> pngSize(const Bytes& bytes)
{
    constexpr std::uint32_t kHeaderChunk = 0x49484452; // IHDR
    if (bytes.number(12, 4) != kHeaderChunk || bytes.size() < 26)
        return {};
    constexpr std::array<std::uint32_t, 7> kSamples = {1, 0, 3, 1, 2, 0, 4}; // by colour type
    const std::uint32_t colour = std::min<std::uint32_t>(bytes.number(25, 1), 5);
    return checked(PictureKind::Png, bytes.number(16, 4), bytes.number(20, 4),
                   bytes.number(24, 1) * (bytes.number(25, 1) == 6 ? kSamples[6] : kSamples[colour]));
}

bool isFrameHeader(std::uint32_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

std::optional<PictureSize> jpegSize(const Bytes& bytes)
{
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (bytes.number(at, 1) != 0xFF)
            return {};
        const std::uint32_t marker = bytes.number(at + 1, 1);
        if (marker == 0xFF) { // a fill byte
            ++at;
            continue;
        }
        if (isFrameHeader(marker))
            return checked(PictureKind::Jpeg, bytes.number(at + 7, 2), bytes.number(at + 5, 2),
                           bytes.number(at + 4, 1) * bytes.number(at + 9, 1));
        const std::uint32_t length = bytes.number(at + 2, 2);
        if (marker == 0xD9 || marker == 0xDA || length < 2)
            return {};
        at += 2 + length;
    }
    return {};
}

} // namespace

std::optional<PictureSize> pictureSizeOf(std::span<const std::byte> data) noexcept
{
    const Bytes bytes(data);
    if (bytes.number(0, 4) == 0x89504E47 && bytes.number(4, 4) == 0x0D0A1A0A)
        return pngSize(bytes);
    if (bytes.number(0, 3) == 0xFFD8FF)
        return jpegSize(bytes);
    return {};
}

const char* mimeTypeOf(PictureKind kind) noexcept
{
    return kind == PictureKind::Png ? "image/png" : "image/jpeg";
}

} // namespace resonate
