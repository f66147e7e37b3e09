#include "core/media/id3_tag.h"

#include "core/media/clean_tags.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <utility>

namespace resonate {
namespace {

constexpr char kUtf8 = 3;
constexpr char kFrontCover = 3;
constexpr std::size_t kEntriesOfAContents = 255; // its number is one byte

constexpr std::array<std::pair<const char*, const char*>, 14> kTextFrames = {{{"title", "TIT2"},
                                                                              {"artist", "TPE1"},
                                                                              {"album", "TALB"},
                                                                              {"albumartist", "TPE2"},
                                                                              {"composer", "TCOM"},
                                                                              {"conductor", "TPE3"},
                                                                              {"date", "TDRC"},
                                                                              {"genre", "TCON"},
                                                                              {"copyright", "TCOP"},
                                                                              {"publisher", "TPUB"},
                                                                              {"bpm", "TBPM"},
                                                                              {"isrc", "TSRC"},
                                                                              {"language", "TLAN"},
                                                                              {"encoder", "TSSE"}}};
constexpr std::array kWrittenOtherwise = {"tracknumber", "tracktotal", "discnumber", "disctotal", "comment", "lyrics"};

std::string bigEndian(std::uint32_t value)
{
    return {static_cast<char>(value >> 24U), static_cast<char>(value >> 16U), static_cast<char>(value >> 8U),
            static_cast<char>(value)};
}

/// Seven bits a byte: no byte of a size looks like the beginning of MPEG audio.
std::string synchsafe(std::size_t value)
{
    std::string bytes;
    for (int shift = 21; shift >= 0; shift -= 7)
        bytes += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0x7FU);
    return bytes;
}

std::string frame(std::string_view id, const std::string& content)
{
    return std::string(id) + synchsafe(content.size()) + std::string(2, '\0') + content;
}

std::string textFrame(std::string_view id, const std::string& text)
{
    return text.empty() ? std::string() : frame(id, kUtf8 + text);
}

std::string namedFrame(std::string_view id, const std::string& name, const std::string& text)
{
    return frame(id, kUtf8 + name + '\0' + text);
}

std::string textsOf(const FileTags& tags)
{
    std::string frames;
    const auto text = [&](const char* key) {
        const auto found = tags.tags.find(key);
        return found == tags.tags.end() ? std::string() : found->second;
    };
    for (const auto& [key, id] : kTextFrames)
        frames += textFrame(id, text(key));
    frames += textFrame("TRCK", numberOfTotal(tags.tags, "tracknumber", "tracktotal"));
    frames += textFrame("TPOS", numberOfTotal(tags.tags, "discnumber", "disctotal"));
    const std::string noDescription(1, '\0');
    if (const std::string comment = text("comment"); !comment.empty())
        frames += frame("COMM", kUtf8 + std::string("und") + noDescription + comment);
    if (const std::string lyrics = text("lyrics"); !lyrics.empty())
        frames += frame("USLT", kUtf8 + std::string("und") + noDescription + lyrics);
    for (const auto& [key, value] : tags.tags)
        if (std::ranges::find(kTextFrames, key, &std::pair<const char*, const char*>::first) == kTextFrames.end() &&
            std::ranges::find(kWrittenOtherwise, key) == kWrittenOtherwise.end())
            frames += namedFrame("TXXX", key, value);
    for (const auto& [key, value] : replayGainTags(tags))
        frames += namedFrame("TXXX", key, value);
    return frames;
}

std::uint32_t milliseconds(double seconds)
{
    return static_cast<std::uint32_t>(std::llround(seconds * 1000.0));
}

std::string contentsFrame(const std::string& name, bool topLevel, const std::vector<std::string>& entries)
{
    constexpr char kOrdered = 1;
    constexpr char kTopLevel = 2;
    std::string content = name + '\0';
    content += static_cast<char>(kOrdered | (topLevel ? kTopLevel : 0));
    content += static_cast<char>(entries.size());
    for (const std::string& entry : entries)
        content += entry + '\0';
    return frame("CTOC", content);
}

std::string chaptersOf(const FileTags& tags)
{
    if (tags.chapters.empty())
        return {};
    std::string frames;
    std::vector<std::vector<std::string>> groups;
    for (std::size_t i = 0; i < tags.chapters.size(); ++i) {
        const Chapter& chapter = tags.chapters[i];
        const std::string name = "ch" + std::to_string(i);
        const std::string noOffsets(8, '\xFF');
        frames += frame("CHAP", name + '\0' + bigEndian(milliseconds(chapter.beginSeconds)) +
                                    bigEndian(milliseconds(chapter.endSeconds)) + noOffsets +
                                    textFrame("TIT2", chapter.title));
        if (i % kEntriesOfAContents == 0)
            groups.emplace_back();
        groups.back().push_back(name);
    }
    if (groups.size() == 1)
        return contentsFrame("toc", true, groups.front()) + frames;
    std::string contents;
    std::vector<std::string> names;
    for (const auto& group : groups) {
        names.push_back("toc" + std::to_string(names.size()));
        contents += contentsFrame(names.back(), false, group);
    }
    return contentsFrame("toc", true, names) + contents + frames;
}

std::string coverOf(const FileTags& tags)
{
    if (!tags.cover)
        return {};
    std::string content = kUtf8 + tags.cover->mimeType + '\0' + kFrontCover + '\0';
    content.append(reinterpret_cast<const char*>(tags.cover->bytes.data()), tags.cover->bytes.size());
    return frame("APIC", content);
}

} // namespace

std::string id3Tag(const FileTags& tags)
{
    const std::string frames = textsOf(tags) + chaptersOf(tags) + coverOf(tags);
    if (frames.empty())
        return {};
    const std::string versionAndFlags = {4, 0, 0};
    return "ID3" + versionAndFlags + synchsafe(frames.size()) + frames;
}

} // namespace resonate
