#include "core/media/mp4_tags.h"

#include "core/media/clean_tags.h"
#include "core/media/ffmpeg_output.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace resonate {
namespace {

constexpr std::size_t kBoxHeader = 8;

constexpr std::array<std::pair<const char*, const char*>, 9> kNamed = {{{"title", "title"},
                                                                        {"artist", "artist"},
                                                                        {"album", "album"},
                                                                        {"albumartist", "album_artist"},
                                                                        {"composer", "composer"},
                                                                        {"date", "date"},
                                                                        {"genre", "genre"},
                                                                        {"comment", "comment"},
                                                                        {"copyright", "copyright"}}};
constexpr std::array kNumbers = {"tracknumber", "tracktotal", "discnumber", "disctotal"};

void appendBigEndian(std::string& bytes, std::uint32_t value)
{
    for (unsigned shift = 32; shift > 0; shift -= 8)
        bytes += static_cast<char>(value >> (shift - 8U));
}

std::uint32_t bigEndianAt(const std::string& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8U | static_cast<unsigned char>(bytes[i]);
    return value;
}

std::string box(std::string_view name, const std::string& content)
{
    std::string bytes;
    appendBigEndian(bytes, static_cast<std::uint32_t>(kBoxHeader + content.size()));
    return bytes.append(name) + content;
}

std::string textBox(const std::string& text)
{
    std::string value;
    appendBigEndian(value, 1); // UTF-8
    appendBigEndian(value, 0); // any language
    return box("data", value + text);
}

std::string freeformBox(const std::string& name, const std::string& text)
{
    const std::string noFlags(4, '\0');
    return box("----", box("mean", noFlags + "com.apple.iTunes") + box("name", noFlags + name) + textBox(text));
}

std::string itemBox(const std::string& name, const std::string& text)
{
    constexpr std::string_view kMadeBy = "\xA9too";
    return name == "encoder" ? box(kMadeBy, textBox(text)) : freeformBox(name, text);
}

/// Where the box called `name` begins among those in [begin, end).
std::optional<std::size_t> findBox(const std::string& bytes, std::size_t begin, std::size_t end, std::string_view name)
{
    while (begin + kBoxHeader <= end) {
        const std::size_t size = bigEndianAt(bytes, begin);
        if (size < kBoxHeader || size > end - begin)
            return {};
        if (std::string_view(bytes).substr(begin + 4, 4) == name)
            return begin;
        begin += size;
    }
    return {};
}

/// The way to the item list, from the outside in: positions of moov, udta, meta, ilst.
std::optional<std::array<std::size_t, 4>> wayToItems(const std::string& moov)
{
    constexpr std::array<std::string_view, 4> kNames = {"moov", "udta", "meta", "ilst"};
    constexpr std::size_t kFullBox = 4; // version and flags of meta
    std::array<std::size_t, 4> way = {};
    std::size_t begin = 0;
    std::size_t end = moov.size();
    for (std::size_t i = 0; i < way.size(); ++i) {
        const auto found = findBox(moov, begin, end, kNames[i]);
        if (!found)
            return {};
        way[i] = *found;
        begin = *found + kBoxHeader + (kNames[i] == "meta" ? kFullBox : 0);
        end = *found + bigEndianAt(moov, *found);
    }
    return way;
}

/// Where the last of the outermost boxes begins, if it is moov.
std::optional<std::int64_t> lastMoov(DescriptorOutput& file)
{
    std::int64_t at = 0;
    while (true) {
        std::array<std::uint8_t, 16> head = {};
        const auto wanted = std::min<std::int64_t>(std::ssize(head), file.size() - at);
        if (wanted < static_cast<std::int64_t>(kBoxHeader) ||
            !file.readBack(at, std::span(head).first(static_cast<std::size_t>(wanted))))
            return {};
        std::uint64_t size = 0;
        for (std::size_t i = 0; i < 4; ++i)
            size = size << 8U | head[i];
        if (size == 1) // the real one stands behind the name
            for (std::size_t i = 8; i < 16; ++i)
                size = size << 8U | head[i];
        const auto next = at + static_cast<std::int64_t>(size);
        if (size < kBoxHeader || next > file.size())
            return {};
        if (next == file.size())
            return std::string_view(reinterpret_cast<const char*>(head.data()) + 4, 4) == "moov" ? std::optional(at)
                                                                                                 : std::nullopt;
        at = next;
    }
}

void grow(std::string& bytes, std::size_t at, std::size_t by)
{
    std::string size;
    appendBigEndian(size, static_cast<std::uint32_t>(bigEndianAt(bytes, at) + by));
    bytes.replace(at, 4, size);
}

} // namespace

Mp4Tags mp4Tags(const FileTags& tags)
{
    Mp4Tags split;
    for (const auto& [key, text] : tags.tags) {
        const auto named = std::ranges::find(kNamed, key, &std::pair<const char*, const char*>::first);
        if (named != kNamed.end())
            split.named.emplace(named->second, text);
        else if (key == "lyrics")
            split.named.emplace(key, text);
        else if (std::ranges::find(kNumbers, key) == kNumbers.end())
            split.freeform.emplace(key, text);
    }
    if (const std::string track = numberOfTotal(tags.tags, "tracknumber", "tracktotal"); !track.empty())
        split.named.emplace("track", track);
    if (const std::string disc = numberOfTotal(tags.tags, "discnumber", "disctotal"); !disc.empty())
        split.named.emplace("disc", disc);
    split.freeform.merge(replayGainTags(tags));
    return split;
}

Result<> appendFreeformTags(DescriptorOutput& file, const std::map<std::string, std::string>& tags)
{
    const auto begin = lastMoov(file);
    if (!begin)
        return Error{ErrorCode::Internal, "the MP4 file does not end as it should"};
    std::string moov(static_cast<std::size_t>(file.size() - *begin), '\0');
    if (!file.readBack(*begin, {reinterpret_cast<std::uint8_t*>(moov.data()), moov.size()}))
        return Error{ErrorCode::Io, "reading the file back failed"};
    const auto way = wayToItems(moov);
    if (!way)
        return Error{ErrorCode::Internal, "the MP4 file has no list of tags"};
    std::string added;
    for (const auto& [name, text] : tags)
        added += itemBox(name, text);
    moov.insert(way->back() + bigEndianAt(moov, way->back()), added);
    for (const std::size_t outer : *way)
        grow(moov, outer, added.size());
    file.seek(*begin);
    if (!file.write({reinterpret_cast<const std::uint8_t*>(moov.data()), moov.size()}))
        return writingFailed(file.systemError());
    return {};
}

} // namespace resonate
