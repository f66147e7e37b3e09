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

} // namespace

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
