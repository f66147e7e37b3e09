#include "core/media/movie/box.h"

#include "core/media/refusals.h"

#include <algorithm>
#include <cassert>

namespace resonate {
namespace {

constexpr std::size_t kMaxBoxes = 1 << 14; // side by side; real files have some dozens

template <class T>
T bigEndian(ByteSpan bytes, std::size_t at) noexcept
{
    assert(at + sizeof(T) <= bytes.size());
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(value << 8 | bytes[at + i]);
    return value;
}

template <class T>
void setBigEndian(Bytes& bytes, std::size_t at, T value) noexcept
{
    assert(at + sizeof(T) <= bytes.size());
    for (std::size_t i = sizeof(T); i > 0; --i, value = static_cast<T>(value >> 8))
        bytes[at + i - 1] = static_cast<std::uint8_t>(value & 0xFF);
}

} // namespace

Result<std::vector<Box>> boxesIn(ByteSpan bytes)
{
    std::vector<Box> boxes;
    while (bytes.size() >= 8) {
        std::size_t header = 8;
        std::uint64_t size = bigEndian32(bytes, 0);
        if (size == 1 && bytes.size() >= 16) {
            header = 16;
            size = bigEndian64(bytes, 8);
        } else if (size == 0) { // to the end
            size = bytes.size();
        }
        if (size < header || size > bytes.size() || boxes.size() == kMaxBoxes)
            return refused("is broken: the boxes that it consists of make no sense");
        const ByteSpan whole = bytes.first(size);
        boxes.push_back({bigEndian32(bytes, 4), whole, whole.subspan(header)});
        bytes = bytes.subspan(size);
    }
    return boxes;
}

std::optional<Box> findBox(ByteSpan bytes, std::uint32_t type)
{
    const auto boxes = boxesIn(bytes);
    if (!boxes)
        return {};
    const auto found = std::ranges::find(*boxes, type, &Box::type);
    return found == boxes->end() ? std::nullopt : std::optional(*found);
}

std::optional<Box> findBox(ByteSpan bytes, std::initializer_list<std::uint32_t> path)
{
    std::optional<Box> box;
    for (const std::uint32_t type : path) {
        box = findBox(box ? box->body : bytes, type);
        if (!box)
            return {};
    }
    return box;
}

std::uint32_t bigEndian16(ByteSpan bytes, std::size_t at) noexcept
{
    return bigEndian<std::uint16_t>(bytes, at);
}

std::uint32_t bigEndian32(ByteSpan bytes, std::size_t at) noexcept
{
    return bigEndian<std::uint32_t>(bytes, at);
}

std::uint64_t bigEndian64(ByteSpan bytes, std::size_t at) noexcept
{
    return bigEndian<std::uint64_t>(bytes, at);
}

void putBigEndian16(Bytes& out, std::uint32_t value)
{
    out.push_back(static_cast<std::uint8_t>(value >> 8 & 0xFF));
    out.push_back(static_cast<std::uint8_t>(value & 0xFF));
}

void putBigEndian32(Bytes& out, std::uint32_t value)
{
    putBigEndian16(out, value >> 16);
    putBigEndian16(out, value);
}

void putBigEndian64(Bytes& out, std::uint64_t value)
{
    putBigEndian32(out, static_cast<std::uint32_t>(value >> 32));
    putBigEndian32(out, static_cast<std::uint32_t>(value));
}

void setBigEndian32(Bytes& bytes, std::size_t at, std::uint32_t value) noexcept
{
    setBigEndian(bytes, at, value);
}

void setBigEndian64(Bytes& bytes, std::size_t at, std::uint64_t value) noexcept
{
    setBigEndian(bytes, at, value);
}

void putBytes(Bytes& out, ByteSpan bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putText(Bytes& out, std::string_view text)
{
    out.insert(out.end(), text.begin(), text.end());
}

Bytes makeBox(std::uint32_t type, ByteSpan body)
{
    assert(body.size() + 8 <= UINT32_MAX);
    Bytes box;
    box.reserve(body.size() + 8);
    putBigEndian32(box, static_cast<std::uint32_t>(body.size() + 8));
    putBigEndian32(box, type);
    putBytes(box, body);
    return box;
}

Bytes editedBox(const Box& container, const BoxEdit& edit, ByteSpan appended)
{
    Bytes body;
    body.reserve(container.body.size() + appended.size());
    if (const auto children = boxesIn(container.body))
        for (const Box& child : *children) {
            const auto edited = edit(child);
            putBytes(body, edited ? ByteSpan(*edited) : child.whole);
        }
    putBytes(body, appended);
    return makeBox(container.type, body);
}

} // namespace resonate
