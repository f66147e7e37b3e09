#include "core/media/content_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <limits>
#include <utility>

namespace resonate {
namespace {

using Head = std::array<std::uint8_t, 40>;

std::uint64_t bigEndian(const Head& head, std::size_t at, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = value << 8 | head[at + i];
    return value;
}

std::uint64_t littleEndian(const Head& head, std::size_t at, std::size_t bytes)
{
    std::uint64_t value = 0;
    for (std::size_t i = bytes; i-- > 0;)
        value = value << 8 | head[at + i];
    return value;
}

bool says(const Head& head, std::size_t at, std::string_view text)
{
    return std::equal(text.begin(), text.end(), head.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char c, std::uint8_t byte) { return static_cast<std::uint8_t>(c) == byte; });
}

ContentKind sized(std::uint64_t payloadBytes, std::uint64_t headBytes, std::uint64_t unknownSize)
{
    ContentKind kind;
    kind.forSoundFile = true;
    kind.neverClosed = payloadBytes == 0 || payloadBytes == unknownSize;
    if (!kind.neverClosed &&
        payloadBytes < static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) - headBytes)
        kind.declaredBytes = static_cast<std::int64_t>(payloadBytes + headBytes);
    return kind;
}

// Families of file names and of containers; the first word of a line is the family.
using Families = std::array<std::pair<std::string_view, std::string_view>, 15>;
constexpr Families kExtensions = {{
    {"wav", " wav wave bwf rf64 w64 "},
    {"aiff", " aif aiff aifc "},
    {"au", " au snd "},
    {"caf", " caf "},
    {"flac", " flac "},
    {"ogg", " ogg oga opus ogv spx "},
    {"mp3", " mp3 mp2 mpga "},
    {"mov", " m4a m4b m4r m4p mp4 m4v mov qt 3gp 3g2 3gpp "},
    {"aac", " aac adts "},
    {"amr", " amr awb "},
    {"asf", " wma wmv asf "},
    {"matroska", " mkv mka webm weba "},
    {"avi", " avi "},
    {"ac3", " ac3 eac3 "},
    {"mpeg", " mpg mpeg ts mts m2ts vob "},
}};
constexpr Families kContainers = {{
    {"wav", " wav wavex rf64 w64 "},
    {"aiff", " aiff "},
    {"au", " au "},
    {"caf", " caf "},
    {"flac", " flac "},
    {"ogg", " ogg "},
    {"mp3", " mp3 "},
    {"mov", " mov "},
    {"aac", " aac loas "},
    {"amr", " amr amrnb amrwb "},
    {"asf", " asf asf_o "},
    {"matroska", " matroska "},
    {"avi", " avi "},
    {"ac3", " ac3 eac3 "},
    {"mpeg", " mpeg mpegts "},
}};

std::string_view familyIn(const Families& families, std::string_view name)
{
    std::string word = " ";
    for (const char c : name)
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    word += ' ';
    for (const auto& [family, names] : families)
        if (names.find(word) != std::string_view::npos)
            return family;
    return {};
}

} // namespace

ContentKind contentKindOf(DescriptorInput& input)
{
    const std::int64_t before = input.position();
    Head head = {};
    input.seek(0);
    const std::int64_t got = input.read(head);
    input.seek(before);
    constexpr std::uint64_t kUnknown32 = 0xFFFFFFFF;
    constexpr std::uint64_t kUnknown64 = 0xFFFFFFFFFFFFFFFF;
    if (got < 12)
        return {};
    if (says(head, 0, "RIFF") && says(head, 8, "WAVE"))
        return sized(littleEndian(head, 4, 4), 8, kUnknown32);
    if (says(head, 0, "RIFX") && says(head, 8, "WAVE"))
        return sized(bigEndian(head, 4, 4), 8, kUnknown32);
    if ((says(head, 0, "RF64") || says(head, 0, "BW64")) && says(head, 8, "WAVE") && says(head, 12, "ds64"))
        return sized(littleEndian(head, 20, 8), 8, kUnknown64);
    if (says(head, 0, "riff"))
        return sized(littleEndian(head, 16, 8), 0, kUnknown64);
    if (says(head, 0, "FORM") && (says(head, 8, "AIFF") || says(head, 8, "AIFC")))
        return sized(bigEndian(head, 4, 4), 8, kUnknown32);
    if (says(head, 0, ".snd"))
        return sized(bigEndian(head, 8, 4), bigEndian(head, 4, 4), kUnknown32);
    ContentKind kind;
    kind.forSoundFile = says(head, 0, "fLaC") || says(head, 0, "caff");
    return kind;
}

std::string_view familyOfExtension(std::string_view fileName)
{
    const std::size_t dot = fileName.rfind('.');
    if (dot == std::string_view::npos || fileName.find('/', dot) != std::string_view::npos)
        return {};
    return familyIn(kExtensions, fileName.substr(dot + 1));
}

std::string_view familyOfContainer(std::string_view container)
{
    return familyIn(kContainers, container);
}

} // namespace resonate
