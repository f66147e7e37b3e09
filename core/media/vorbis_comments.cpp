#include "core/media/vorbis_comments.h"

#include "core/media/clean_tags.h"
#include "core/media/picture_size.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace resonate {
namespace {

using Comments = std::vector<std::pair<std::string, std::string>>;

std::string upperCase(std::string key)
{
    for (char& c : key)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return key;
}

std::string padded(std::int64_t number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

std::string clockTime(double seconds)
{
    const std::int64_t ms = std::llround(seconds * 1000.0);
    return padded(ms / 3'600'000, 2) + ":" + padded(ms / 60'000 % 60, 2) + ":" + padded(ms / 1000 % 60, 2) + "." +
           padded(ms % 1000, 3);
}

/// RFC 7845: Q7.8 decibels towards -23 LUFS, where ReplayGain aims at -18.
std::string r128Gain(double gainDb)
{
    constexpr double kBetweenReferencesDb = 5.0;
    const auto steps = std::llround((gainDb - kBetweenReferencesDb) * 256.0);
    return std::to_string(std::clamp<long long>(steps, -32768, 32767));
}

void addGains(const FileTags& tags, EncodedFormat format, Comments& comments)
{
    if (format != EncodedFormat::Opus) {
        for (const auto& [key, text] : replayGainTags(tags))
            comments.emplace_back(upperCase(key), text);
    } else if (tags.replayGain) {
        comments.emplace_back("R128_TRACK_GAIN", r128Gain(tags.replayGain->gainDb));
        if (tags.replayGain->album)
            comments.emplace_back("R128_ALBUM_GAIN", r128Gain(tags.replayGain->album->gainDb));
    }
}

void appendNumber(std::string& bytes, std::size_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift));
}

std::string base64(const std::string& bytes)
{
    constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t group = 0;
        for (std::size_t i = at; i < at + 3; ++i)
            group = group << 8U | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
        for (unsigned i = 0; i < 4; ++i)
            text += at + i > bytes.size() ? '=' : kDigits[group >> (18U - 6U * i) & 0x3FU];
    }
    return text;
}

/// The content of a FLAC PICTURE block (RFC 9639, section 8.8).
std::string pictureBlock(const CoverArt& cover, const PictureSize& size)
{
    constexpr std::size_t kFrontCover = 3;
    std::string block;
    appendNumber(block, kFrontCover);
    appendNumber(block, cover.mimeType.size());
    block += cover.mimeType;
    appendNumber(block, 0); // no description
    for (const int number : {size.width, size.height, size.bitsPerPixel, 0})
        appendNumber(block, static_cast<std::size_t>(number));
    appendNumber(block, cover.bytes.size());
    block.append(reinterpret_cast<const char*>(cover.bytes.data()), cover.bytes.size());
    return block;
}

} // namespace

std::vector<std::pair<std::string, std::string>> vorbisComments(const FileTags& tags, EncodedFormat format)
{
    Comments comments;
    for (const auto& [key, text] : tags.tags)
        comments.emplace_back(upperCase(key), text);
    addGains(tags, format, comments);
    for (std::size_t i = 0; i < tags.chapters.size(); ++i) {
        const std::string name = "CHAPTER" + padded(static_cast<std::int64_t>(i), 3);
        comments.emplace_back(name, clockTime(tags.chapters[i].beginSeconds));
        comments.emplace_back(name + "NAME", tags.chapters[i].title);
    }
    if (format != EncodedFormat::Flac && tags.cover)
        if (const auto size = pictureSizeOf(tags.cover->bytes))
            comments.emplace_back("METADATA_BLOCK_PICTURE", base64(pictureBlock(*tags.cover, *size)));
    return comments;
}

} // namespace resonate
