#include "core/media/text_cleaning.h"

#include <cstdint>
#include <optional>

namespace resonate {
namespace {

constexpr std::size_t kMaxTags = 64;
constexpr std::size_t kMaxKeyBytes = 64;
constexpr std::size_t kMaxValueBytes = 4096;

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

// Length of the UTF-8 sequence at `at`, nothing when it is malformed (RFC 3629: no overlong forms, no surrogates).
std::optional<std::size_t> sequenceLength(std::string_view bytes, std::size_t at)
{
    const unsigned first = byteAt(bytes, at);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length == 0 || at + length > bytes.size())
        return {};
    for (std::size_t i = 1; i < length; ++i)
        if ((byteAt(bytes, at + i) & 0xC0U) != 0x80U)
            return {};
    const unsigned second = length > 1 ? byteAt(bytes, at + 1) : 0;
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90) ||
        (first == 0xF4 && second > 0x8F))
        return {};
    return length;
}

std::string asLatin1(unsigned byte)
{
    return {static_cast<char>(0xC0U | byte >> 6U), static_cast<char>(0x80U | (byte & 0x3FU))};
}

} // namespace

std::string cleanText(std::string_view bytes, std::size_t maxBytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto length = sequenceLength(bytes, at);
        const unsigned first = byteAt(bytes, at);
        std::string character = length ? std::string(bytes.substr(at, *length)) : asLatin1(first);
        at += length.value_or(1);
        if ((first < 0x20 && first != '\n') || first == 0x7F)
            continue;
        if (text.size() + character.size() > maxBytes)
            break;
        text += character;
    }
    return text;
}

void keepTag(std::map<std::string, std::string>& tags, std::string_view key, std::string_view value)
{
    std::string cleanKey = cleanText(key, kMaxKeyBytes);
    for (char& c : cleanKey)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::string text = cleanText(value, kMaxValueBytes);
    if (!cleanKey.empty() && !text.empty() && (tags.size() < kMaxTags || tags.contains(cleanKey)))
        tags.insert_or_assign(std::move(cleanKey), std::move(text));
}

} // namespace resonate
