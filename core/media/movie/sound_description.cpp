#include "core/media/movie/sound_description.h"

#include <cassert>

namespace resonate {
namespace {

constexpr std::size_t kEntryHeader = 8;    // of the box
constexpr std::size_t kVersionAt = 8;      // in its body
constexpr std::size_t kVersion0Bytes = 28; // of its body before the boxes in it

struct SoundEntry {
    Box entry;
    Box decoder; // esds or alac
};

std::optional<SoundEntry> soundEntry(ByteSpan stsd)
{
    if (stsd.size() < 8 || bigEndian32(stsd, 4) != 1)
        return {};
    const auto entries = boxesIn(stsd.subspan(8));
    if (!entries || entries->size() != 1)
        return {};
    const Box entry = entries->front();
    const bool aac = entry.type == boxType("mp4a");
    if ((!aac && entry.type != boxType("alac")) || entry.body.size() < kVersion0Bytes ||
        bigEndian16(entry.body, kVersionAt) != 0)
        return {};
    const auto decoder = findBox(entry.body.subspan(kVersion0Bytes), aac ? boxType("esds") : boxType("alac"));
    if (!decoder)
        return {};
    return SoundEntry{entry, *decoder};
}

std::uint32_t framesPerPacket(const SoundEntry& sound)
{
    constexpr std::uint32_t kAacFrames = 1024;
    // The magic cookie of ALAC begins with the packet's length, behind the box's version and flags.
    if (sound.entry.type == boxType("alac") && sound.decoder.body.size() >= 8)
        return bigEndian32(sound.decoder.body, 4);
    return kAacFrames;
}

/// Steps into the first descriptor of `bytes` if it has that tag (ISO/IEC 14496-1, 8.3.3): its content, and what
/// follows.
std::optional<ByteSpan> descriptor(ByteSpan bytes, std::uint8_t tag)
{
    if (bytes.empty() || bytes[0] != tag)
        return {};
    std::size_t size = 0;
    std::size_t at = 1;
    for (bool more = true; more && at < bytes.size() && at <= 4; ++at) {
        size = size << 7 | (bytes[at] & 0x7FU);
        more = (bytes[at] & 0x80U) != 0;
    }
    return size <= bytes.size() - at ? std::optional(bytes.subspan(at)) : std::nullopt;
}

std::uint32_t aacChannels(ByteSpan esds)
{
    constexpr std::size_t kStreamHeader = 3;   // id and flags, of which none is set
    constexpr std::size_t kDecoderHeader = 13; // type, buffer, bit rates
    auto at = esds.size() > 4 ? descriptor(esds.subspan(4), 3) : std::nullopt;
    at = at && at->size() > kStreamHeader ? descriptor(at->subspan(kStreamHeader), 4) : std::nullopt;
    at = at && at->size() > kDecoderHeader ? descriptor(at->subspan(kDecoderHeader), 5) : std::nullopt;
    if (!at || at->size() < 2)
        return 0;
    // AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1): 5 bits of kind, 4 of rate, 4 of channels.
    const std::uint32_t configuration = bigEndian16(*at, 0);
    const bool usual = configuration >> 11 != 31 && (configuration >> 7 & 15) != 15;
    return usual ? configuration >> 3 & 15 : 0;
}

std::uint32_t channelsOf(const SoundEntry& sound)
{
    constexpr std::size_t kAlacChannels = 4 + 9; // behind version and flags
    if (sound.entry.type == boxType("mp4a"))
        return aacChannels(sound.decoder.body);
    return sound.decoder.body.size() > kAlacChannels ? sound.decoder.body[kAlacChannels] : 0;
}

} // namespace

std::uint32_t soundChannels(ByteSpan stbl)
{
    const auto stsd = findBox(stbl, boxType("stsd"));
    const auto sound = stsd ? soundEntry(stsd->body) : std::nullopt;
    return sound ? channelsOf(*sound) : 0;
}

bool holdsMovieSound(ByteSpan stbl)
{
    const auto stsd = findBox(stbl, boxType("stsd"));
    return stsd && soundEntry(stsd->body).has_value();
}

Bytes quickTimeDescription(const Box& stsd)
{
    const auto sound = soundEntry(stsd.body);
    assert(sound);
    const ByteSpan old = sound->entry.body;
    Bytes type;
    putBigEndian32(type, sound->entry.type);
    Bytes wave = makeBox(boxType("frma"), type);
    if (sound->entry.type == boxType("mp4a"))
        putBytes(wave, makeBox(sound->entry.type, Bytes(4, 0)));
    putBytes(wave, sound->decoder.whole);
    putBytes(wave, makeBox(0, {})); // the terminator

    Bytes entry(old.begin(), old.begin() + kVersion0Bytes);
    entry[kVersionAt + 1] = 1;
    if (const std::uint32_t channels = channelsOf(*sound); channels > 0)
        entry[kVersionAt + 9] = static_cast<std::uint8_t>(channels);
    entry[kVersionAt + 12] = entry[kVersionAt + 13] = 0xFF; // compression ID -2: packets of varying size
    entry[kVersionAt + 13] = 0xFE;
    putBigEndian32(entry, framesPerPacket(*sound));
    putBigEndian32(entry, 0); // bytes a packet
    putBigEndian32(entry, 0); // bytes a frame
    putBigEndian32(entry, 2); // bytes a sample
    putBytes(entry, makeBox(boxType("wave"), wave));

    Bytes body(stsd.body.begin(), stsd.body.begin() + kEntryHeader);
    putBytes(body, makeBox(sound->entry.type, entry));
    return makeBox(boxType("stsd"), body);
}

} // namespace resonate
